import { fold } from '../text/fold.ts'
import type { Sorting } from './sorting.ts'

/** A name that piles have, however it is written (T1). */
export interface PileName {
  readonly key: string
  /** As it is written most. */
  readonly name: string
  /** Sorters who have a pile of this name. */
  readonly sorters: number
}

/** Popular placements: cards by the names of piles. */
export interface Placings {
  readonly cards: readonly string[]
  /** Those that most sorters have first. */
  readonly names: readonly PileName[]
  /** How many sorted a card. */
  readonly sorted: readonly number[]
  /** For each card and name how many sorters put it into a pile of that name; by rows. */
  readonly counts: Uint32Array
}

/** Counts who put which card under which name; a sorter who has two piles of one name counts once. */
export function placingsOf(sortings: readonly Sorting[], cards: readonly string[]): Placings {
  const names = pileNames(sortings)
  const columns = new Map(names.map(({ key }, column) => [key, column]))
  const rows = new Map(cards.map((card, row) => [card, row]))
  const counts = new Uint32Array(cards.length * names.length)
  const sorted = cards.map(() => 0)
  for (const { piles } of sortings) {
    for (const pile of piles) {
      const column = columns.get(fold(pile.title))
      for (const card of pile.cards) {
        const row = rows.get(card)
        if (row === undefined) continue
        sorted[row] = (sorted[row] ?? 0) + 1
        if (column === undefined) continue
        const at = row * names.length + column
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
  }
  return { cards, names, sorted, counts }
}

function pileNames(sortings: readonly Sorting[]): PileName[] {
  const known = new Map<string, { sorters: number; spellings: Map<string, number> }>()
  for (const { piles } of sortings) {
    const own = new Set<string>()
    for (const title of piles.map((pile) => pile.title.trim())) {
      const key = fold(title)
      if (key === '') continue
      const name = known.get(key) ?? { sorters: 0, spellings: new Map<string, number>() }
      name.spellings.set(title, (name.spellings.get(title) ?? 0) + 1)
      if (!own.has(key)) name.sorters++
      own.add(key)
      known.set(key, name)
    }
  }
  return [...known]
    .map(([key, { sorters, spellings }]) => ({ key, name: mostWritten(spellings), sorters }))
    .sort((a, b) => b.sorters - a.sorters || (a.key < b.key ? -1 : 1))
}

const mostWritten = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''

/** SO6: the share of those who sorted a card that put it into a pile of that name; 0 to 1, of a card that nobody sorted 0. */
export function shareOf({ names, sorted, counts }: Placings, row: number, column: number): number {
  const among = sorted[row] ?? 0
  return among === 0 ? 0 : (counts[row * names.length + column] ?? 0) / among
}

/**
 * A name for each group of cards: the one under which most of its cards were put (the sum of their shares), each name once,
 * the clearest first; empty where none is left.
 * @param groups the rows of their cards
 */
export function namesFor(placings: Placings, groups: readonly (readonly number[])[]): string[] {
  const { names } = placings
  const claims = groups.flatMap((rows, group) => {
    const weights = new Float64Array(names.length)
    for (const row of rows) {
      for (let column = 0; column < names.length; column++) {
        weights[column] = (weights[column] ?? 0) + shareOf(placings, row, column)
      }
    }
    // Most names are those of one sorter's pile, and claim few of the groups.
    const claimed = names.flatMap((_, column) => (weights[column] === 0 ? [] : column))
    return claimed.map((column) => {
      const weight = weights[column] ?? 0
      return { group, column, weight, share: weight / rows.length }
    })
  })
  const given = groups.map(() => '')
  const taken = new Set<number>()
  const named = new Set<number>()
  claims.sort((a, b) => b.weight - a.weight || b.share - a.share || a.group - b.group || a.column - b.column)
  for (const { group, column } of claims) {
    if (named.has(group) || taken.has(column)) continue
    given[group] = names[column]?.name ?? ''
    named.add(group)
    taken.add(column)
  }
  return given
}
