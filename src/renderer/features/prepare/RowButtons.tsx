import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly name: string
  onMove(by: -1 | 1): void
  onRemove(): void
}

const ICON = { size: 16, 'aria-hidden': true } as const

/** At the end of a row of a list: up, down, away. */
export function RowButtons({ name, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <ActionIcon size={28} aria-label={t('prepare.up', { name })} onClick={() => onMove(-1)}>
        <IconArrowUp {...ICON} />
      </ActionIcon>
      <ActionIcon size={28} aria-label={t('prepare.down', { name })} onClick={() => onMove(1)}>
        <IconArrowDown {...ICON} />
      </ActionIcon>
      <ActionIcon size={28} data-remove aria-label={t('prepare.removeOf', { name })} onClick={onRemove}>
        <IconX {...ICON} />
      </ActionIcon>
    </>
  )
}

/** Alt with the arrows moves a row, wherever in it one is. */
export const moveByKeys =
  (onMove: Props['onMove']) =>
  (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
