import { NumberInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../../domain/sessions/session.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { newId } from '../../replica/bridge.ts'
import classes from './Agenda.module.css'
import { CellInput } from './CellInput.tsx'
import items from './items.module.css'
import { moveByKeys, RowButtons } from './RowButtons.tsx'

interface Props {
  readonly item: AgendaItem
  /** When it begins, by the plan. */
  readonly clock: string
  onEdit(change: Partial<AgendaItem>, gesture: Gesture): Promise<boolean>
  onMove(by: -1 | 1): void
  onRemove(): void
}

/** A part of an agenda: what, and how long. */
export function AgendaItemRow({ item, clock, onEdit, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  const name = item.title || t('common.untitled')
  // Minutes that are stepped through are one change.
  const stepping = useRef<Gesture>({ id: newId() })
  return (
    <li className={items['item']} onKeyDown={moveByKeys(onMove)}>
      <span className={classes['clock']}>{clock}</span>
      <div className={items['words']}>
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
      <RowButtons name={name} onMove={onMove} onRemove={onRemove} />
    </li>
  )
}
