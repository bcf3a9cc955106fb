import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../../domain/sessions/session.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { DraftNumber } from '../../ui/DraftNumber.tsx'
import classes from './Agenda.module.css'
import { CellInput } from './CellInput.tsx'
import items from './items.module.css'
import { moveByKeys, RowButtons, type RowMoves } from './RowButtons.tsx'

interface Props extends RowMoves {
  readonly item: AgendaItem
  /** When it begins, by the plan. */
  readonly clock: string
  onEdit(change: Partial<AgendaItem>, gesture: Gesture): Promise<boolean>
  onRemove(): void
}

/** A part of an agenda: what, and how long. */
export function AgendaItemRow({ item, clock, onEdit, canMove, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  const name = item.title || t('common.untitled')
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
      <DraftNumber
        className={classes['minutes'] ?? ''}
        size="xs"
        aria-label={t('prepare.agenda.minutesOf', { name })}
        min={0}
        max={600}
        allowDecimal={false}
        value={item.minutes}
        onSave={async (minutes, gesture) => minutes === null || onEdit({ minutes }, gesture)}
      />
      <RowButtons name={name} {...{ canMove, onMove, onRemove }} />
    </li>
  )
}
