import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Gesture } from '../../../protocol/contract.ts'
import { attempt } from '../../app/failures.tsx'
import { announce } from '../../ui/announce.ts'
import { neighbourOf } from '../../ui/neighbour.ts'
import { ListInHand } from './listInHand.ts'
import type { RowMoves } from './RowButtons.tsx'

interface Item {
  readonly id: string
}

interface ListEdits<T extends Item> {
  add(items: readonly T[]): Promise<boolean>
  edit(id: string, change: Partial<T>, gesture?: Gesture): Promise<boolean>
  move(id: string, by: -1 | 1): void
  /** For the buttons of a row. */
  movesOf(id: string): RowMoves
  remove(id: string): void
}

/** The item goes up or down by one; at the end of the list nothing changes. */
export function movedItem<T extends Item>(items: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const from = items.findIndex((item) => item.id === id)
  const item = items[from]
  const other = items[from + by]
  if (item === undefined || other === undefined) return items
  return items.map((each) => (each === item ? other : each === other ? item : each))
}

/**
 * What is done to a list that one record holds whole: an agenda, questions, goals. Two changes may follow each other
 * before the first has come back: the second goes on from it.
 * @param most as many as the record takes
 * @param moved another way to go up and down than by one place
 */
export function useListEdits<T extends Item>(
  items: readonly T[],
  save: (items: T[], gesture?: Gesture) => Promise<unknown>,
  most: number,
  moved: (items: readonly T[], id: string, by: -1 | 1) => readonly T[] = movedItem
): ListEdits<T> {
  const { t } = useTranslation()
  const [list] = useState(() => new ListInHand(items, most))
  useEffect(() => list.meet(items), [list, items])
  const put = (next: readonly T[], gesture?: Gesture): Promise<boolean> =>
    attempt(list.put(next, (stored) => save(stored, gesture)))
  const move = (id: string, by: -1 | 1): void => {
    const next = moved(list.latest, id, by)
    if (next === list.latest) return
    void put(next)
    announce(t('prepare.moved', { place: next.findIndex((item) => item.id === id) + 1, of: next.length }))
  }
  return {
    add: (added) => put([...list.latest, ...added]),
    edit: (id, change, gesture) =>
      put(
        list.latest.map((item) => (item.id === id ? { ...item, ...change } : item)),
        gesture
      ),
    move,
    movesOf: (id) => ({ canMove: (by) => moved(items, id, by) !== items, onMove: (by) => move(id, by) }),
    remove(id) {
      const neighbour = neighbourOf(document.activeElement)
      void put(list.latest.filter((item) => item.id !== id)).then(() => neighbour?.focus())
    }
  }
}
