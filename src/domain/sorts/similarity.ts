import { type Distances, distancesOf } from '../trees/distances.ts'
import { cardsIn, pileNumbers, placesOf, type Sorting } from './sorting.ts'

/** For each two cards how many sorted both, and how many of those put them together; tables by rows. */
export interface PairCounts {
  readonly cards: readonly string[]
  readonly both: Uint32Array
  readonly together: Uint32Array
}

export function pairCounts(sortings: readonly Sorting[], cards: readonly string[] = cardsIn(sortings)): PairCounts {
  const size = cards.length
  const places = placesOf(cards)
  const both = new Uint32Array(size * size)
  const together = new Uint32Array(size * size)
  const add = (table: Uint32Array, i: number, j: number): void => {
    table[i * size + j] = (table[i * size + j] ?? 0) + 1
    if (i !== j) table[j * size + i] = (table[j * size + i] ?? 0) + 1
  }
  for (const sorting of sortings) {
    const piles = pileNumbers(sorting, places)
    for (let i = 0; i < size; i++) {
      if (piles[i] === -1) continue
      for (let j = i; j < size; j++) {
        if (piles[j] === -1) continue
        add(both, i, j)
        if (piles[i] === piles[j]) add(together, i, j)
      }
    }
  }
  return { cards, both, together }
}

/**
 * SO2: the similarity of two cards, S_ij = sorters who put i and j together / sorters who sorted both; 0 to 1, and null where
 * nobody sorted both. It is not divided by the largest, nor is an incomplete sort turned away (METHODS 11).
 */
export function similarityOf({ cards, both, together }: PairCounts, i: number, j: number): number | null {
  const at = i * cards.length + j
  const count = both[at] ?? 0
  return count === 0 ? null : (together[at] ?? 0) / count
}

/** 1 − S_ij. */
export const distancesBetween = (pairs: PairCounts): Distances =>
  distancesOf(pairs.cards.length, (i, j) => {
    const similarity = similarityOf(pairs, i, j)
    return similarity === null ? null : 1 - similarity
  })
