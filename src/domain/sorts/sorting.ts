import { groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import type { Sort } from './sort.ts'

/** A pile that something lies in. */
export interface SortedPile {
  readonly title: string
  /** The ids of the notes in it. */
  readonly cards: readonly string[]
}

/** One person's sort, as calculations see it. Which cards were left over nobody needs to know. */
export interface Sorting {
  readonly id: string
  readonly piles: readonly SortedPile[]
}

/** The sorts of a workshop in the order of its list, each with its piles in theirs. */
export function sortingsOf({
  sorts,
  piles,
  placements
}: Pick<WorkshopMap, 'sorts' | 'piles' | 'placements'>): Sorting[] {
  const cardsIn = groupBy(placements, ({ pileId }) => pileId)
  const pilesOf = groupBy(piles, ({ sortId }) => sortId)
  return sorts.map(({ id }) => ({
    id,
    piles: (pilesOf.get(id) ?? []).flatMap((pile) => {
      const cards = (cardsIn.get(pile.id) ?? []).map(({ expectationId }) => expectationId).sort()
      return cards.length === 0 ? [] : [{ title: pile.title, cards }]
    })
  }))
}

/** Why a sort says nothing about what belongs together. */
export type Silence = 'too-few' | 'one-pile' | 'all-alone'

/**
 * SO3: a sort of less than two cards, one with all of them in one pile, and one with each of them alone say nothing, and do
 * not count unless somebody wants them to (as OptimalSort leaves them out).
 */
export function silenceOf({ piles }: Sorting): Silence | null {
  const cards = piles.reduce((sum, pile) => sum + pile.cards.length, 0)
  if (cards < 2) return 'too-few'
  if (piles.length === 1) return 'one-pile'
  return piles.length === cards ? 'all-alone' : null
}

/** Every card that somebody has sorted, by its id, so that the same sorts give the same result in any order. */
export const cardsIn = (sortings: readonly Sorting[]): string[] =>
  [...new Set(sortings.flatMap(({ piles }) => piles.flatMap(({ cards }) => cards)))].sort()

/** For each card the number of the pile that it lies in; -1: in none. */
export function pileNumbers({ piles }: Sorting, places: ReadonlyMap<string, number>): Int32Array {
  const numbers = new Int32Array(places.size).fill(-1)
  for (const [number, { cards }] of piles.entries()) {
    for (const card of cards) {
      const place = places.get(card)
      if (place !== undefined) numbers[place] = number
    }
  }
  return numbers
}

export const placesOf = (cards: readonly string[]): ReadonlyMap<string, number> =>
  new Map(cards.map((card, place) => [card, place]))

/**
 * The sorts of a session by the participants whose they are, for them to go on with. Of the records themselves: a map that
 * hides names does not know (AN2).
 */
export const begunIn = (sorts: readonly Sort[], sessionId: string | null): ReadonlyMap<string, Sort> =>
  new Map(
    sorts.flatMap((sort): [string, Sort][] =>
      sort.sessionId === sessionId && sort.participantId !== null ? [[sort.participantId, sort]] : []
    )
  )
