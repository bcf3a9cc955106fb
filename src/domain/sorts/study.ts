import { byId, type WorkshopMap } from '../map/workshopMap.ts'
import { agreementOfAll, agreementOfEach } from './agreement.ts'
import { type PairCounts, pairCounts } from './similarity.ts'
import type { Sort } from './sort.ts'
import { cardsIn, type Silence, type Sorting, silenceOf, sortingsOf } from './sorting.ts'

/** Somebody who sorted, and what is to be said of their sort. */
export interface Sorter {
  readonly sort: Sort
  readonly cards: number
  readonly piles: number
  readonly silence: Silence | null
  readonly isCounted: boolean
  /** With the others that count; null: it does not count, or nobody sorted the same cards. */
  readonly agreement: number | null
}

/** What all card sorts of a workshop together say. */
export interface SortStudy {
  readonly sorters: readonly Sorter[]
  /** Those that count. */
  readonly sortings: readonly Sorting[]
  readonly pairs: PairCounts
  /** Krippendorff's α; null: there are not two to compare. */
  readonly agreement: number | null
}

/** More are too many for anybody to look at, and for one moment to work out: those that fewest sorted are left out. */
export const MOST_CARDS = 600

export function studyOf(map: Pick<WorkshopMap, 'sorts' | 'piles' | 'placements'>): SortStudy {
  const sorts = byId(map.sorts)
  const all = sortingsOf(map).flatMap((sorting) => {
    const sort = sorts.get(sorting.id)
    return sort === undefined ? [] : [{ sort, sorting, silence: silenceOf(sorting) }]
  })
  const isCounted = ({ sort, silence }: (typeof all)[number]): boolean => sort.isCounted ?? silence === null
  const sortings = all.filter(isCounted).map(({ sorting }) => sorting)
  const cards = mostSorted(sortings)
  const agreements = agreementOfEach(sortings, cards)
  const pairs = pairCounts(sortings, cards)
  return {
    sorters: all.map((each) => ({
      ...{ sort: each.sort, silence: each.silence, isCounted: isCounted(each) },
      cards: each.sorting.piles.reduce((sum, { cards }) => sum + cards.length, 0),
      piles: each.sorting.piles.length,
      agreement: agreements.get(each.sort.id) ?? null
    })),
    ...{ sortings, pairs, agreement: agreementOfAll(pairs) }
  }
}

function mostSorted(sortings: readonly Sorting[]): string[] {
  const cards = cardsIn(sortings)
  if (cards.length <= MOST_CARDS) return cards
  const times = new Map<string, number>()
  for (const { piles } of sortings) {
    for (const card of piles.flatMap((pile) => pile.cards)) times.set(card, (times.get(card) ?? 0) + 1)
  }
  return cards
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_CARDS)
    .sort()
}

/** Those who sort unlike the rest first; whoever cannot be compared comes last. */
export const leastAlikeFirst = (sorters: readonly Sorter[]): Sorter[] =>
  sorters
    .filter(({ isCounted }) => isCounted)
    .sort((a, b) => (a.agreement ?? Infinity) - (b.agreement ?? Infinity) || (a.sort.id < b.sort.id ? -1 : 1))
