import { ActionIcon, NumberInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../../domain/sessions/session.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { newId } from '../../replica/bridge.ts'
import classes from './Agenda.module.css'
import { CellInput } from './CellInput.tsx'

interface Props {
  readonly item: AgendaItem
  /** When it begins, by the plan. */
  readonly clock: string
  onEdit(change: Partial<AgendaItem>, gesture: Gesture): Promise<boolean>
  onMove(by: -1 | 1): void
  onRemove(): void
}

const ICON = { size: 16, 'aria-hidden': true } as const

/** A part of an agenda: what, and how long. Alt with the arrows moves it. */
export function AgendaItemRow({ item, clock, onEdit, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  const name = item.title || t('common.untitled')
  // Minutes that are stepped through are one change.
  const stepping = useRef<Gesture>({ id: newId() })
  const move = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className={classes['item']} onKeyDown={move}>
      <span className={classes['clock']}>{clock}</span>
      <div className={classes['title']}>
        <CellInput
          data-cell="agenda-title"
          aria-label={t('prepare.agenda.item')}
          value={item.title}
          onSave={(title, gesture) => onEdit({ title }, gesture)}
        />
      </div>
      <NumberInput
        className={classes['minutes'] ?? ''}
        size="xs"
        aria-label={t('prepare.agenda.minutesOf', { name })}
        min={0}
        max={600}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={item.minutes}
        onFocus={() => {
          stepping.current = { id: newId() }
        }}
        onChange={(value) => typeof value === 'number' && void onEdit({ minutes: value }, stepping.current)}
      />
      <ActionIcon size={28} aria-label={t('prepare.agenda.up', { name })} onClick={() => onMove(-1)}>
        <IconArrowUp {...ICON} />
      </ActionIcon>
      <ActionIcon size={28} aria-label={t('prepare.agenda.down', { name })} onClick={() => onMove(1)}>
        <IconArrowDown {...ICON} />
      </ActionIcon>
      <ActionIcon size={28} data-remove aria-label={t('prepare.removeOf', { name })} onClick={onRemove}>
        <IconX {...ICON} />
      </ActionIcon>
    </li>
  )
}
