import type { DragEvent } from 'react'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import classes from './CardList.module.css'

/** What is dragged from pile to pile; no file, and of no use elsewhere. */
export const CARD_DATA = 'application/x-plumbline-card'

interface Props {
  readonly label: string
  readonly cards: readonly Expectation[]
  readonly chosenId: string | null
  /** In the order to be sorted, with all its words; or as much of them as there is room for. */
  readonly isHand?: boolean
  onChoose(id: string): void
}

/** Cards under one another, one of them chosen: one stop for Tab, arrows within. */
export function CardList({ label, cards, chosenId, isHand = false, onChoose }: Props) {
  const current = cards.find(({ id }) => id === chosenId)?.id ?? cards[0]?.id
  const drag = (event: DragEvent, id: string): void => {
    event.dataTransfer.setData(CARD_DATA, id)
    event.dataTransfer.effectAllowed = 'move'
    onChoose(id)
  }
  if (cards.length === 0) return null
  return (
    <div role="listbox" aria-label={label} className={classes['list']} data-list data-hand={isHand}>
      {cards.map(({ id, text, quote }) => (
        <div
          key={id}
          role="option"
          aria-selected={id === chosenId}
          tabIndex={id === current ? 0 : -1}
          className={classes['card']}
          data-card={id}
          draggable
          onFocus={() => onChoose(id)}
          onDragStart={(event) => drag(event, id)}
        >
          <span className={classes['words']}>{text || quote}</span>
        </div>
      ))}
    </div>
  )
}
