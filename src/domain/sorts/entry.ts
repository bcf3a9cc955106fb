import type { CommandArgs } from '../registry.ts'
import type { SortedPile } from './sorting.ts'

type EnteredSort = CommandArgs<'sort.enter'>['sorts'][number]

/** A whole sort as it is entered, with ids for all that is made. */
export const enteredSort = (
  sorter: Pick<EnteredSort, 'participantId' | 'sessionId' | 'guest' | 'origin'>,
  piles: readonly SortedPile[],
  newId: () => string
): EnteredSort => ({
  ...sorter,
  id: newId(),
  piles: piles.map(({ title, cards }) => ({
    ...{ id: newId(), title },
    cards: cards.map((expectationId) => ({ id: newId(), expectationId }))
  }))
})
