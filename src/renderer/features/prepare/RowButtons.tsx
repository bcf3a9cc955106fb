import { ActionIcon, Table, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './RowButtons.module.css'

const ICON = { size: 16, 'aria-hidden': true } as const

interface RemoveProps {
  readonly name: string
  onRemove(): void
}

/** At the end of a row: takes it away. It is seen when the hand or the focus is in the row. */
export function RemoveButton({ name, onRemove }: RemoveProps) {
  const { t } = useTranslation()
  return (
    <ActionIcon
      size={28}
      data-remove
      className={classes['quiet']}
      aria-label={t('prepare.removeOf', { name })}
      onClick={onRemove}
    >
      <IconX {...ICON} />
    </ActionIcon>
  )
}

export interface RowMoves {
  canMove(by: -1 | 1): boolean
  onMove(by: -1 | 1): void
}

interface Props extends RemoveProps, RowMoves {}

/** At the end of a row of a list: up, down, away. */
export function RowButtons({ name, canMove, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <MoveButton label={t('prepare.up', { name })} isOff={!canMove(-1)} onMove={() => onMove(-1)}>
        <IconArrowUp {...ICON} />
      </MoveButton>
      <MoveButton label={t('prepare.down', { name })} isOff={!canMove(1)} onMove={() => onMove(1)}>
        <IconArrowDown {...ICON} />
      </MoveButton>
      <RemoveButton name={name} onRemove={onRemove} />
    </>
  )
}

interface MoveProps {
  readonly label: string
  /** The row is at that end of the list. */
  readonly isOff: boolean
  readonly children: ReactNode
  onMove(): void
}

/** At the end of the list it is off, but keeps the focus that has brought the row there. */
const MoveButton = ({ label, isOff, children, onMove }: MoveProps) => (
  <ActionIcon
    size={28}
    className={classes['quiet']}
    aria-label={label}
    aria-disabled={isOff}
    {...(isOff && { 'data-disabled': true })}
    onClick={onMove}
  >
    {children}
  </ActionIcon>
)

/** In a table, over the column of such buttons. */
export function ButtonsHead({ count = 1 }: { readonly count?: 1 | 3 }) {
  const { t } = useTranslation()
  return (
    <Table.Th className={classes['cell']} data-count={count}>
      <VisuallyHidden>{t('action.remove')}</VisuallyHidden>
    </Table.Th>
  )
}

export const ButtonsCell = ({ children }: { readonly children: ReactNode }) => (
  <Table.Td className={classes['cell']}>
    <span className={classes['buttons']}>{children}</span>
  </Table.Td>
)

/** Alt with the arrows moves a row, wherever in it one is. */
export const moveByKeys =
  (onMove: RowMoves['onMove']) =>
  (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
