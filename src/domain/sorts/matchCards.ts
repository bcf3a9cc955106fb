import { hash53 } from '../../base/hash.ts'
import type { Expectation } from '../expectations/expectation.ts'
import { withoutSpeaker } from '../interop/origin.ts'
import { fold } from '../text/fold.ts'
import type { ReadCard, ReadSorter } from './readSortTable.ts'
import type { Sort } from './sort.ts'
import type { SortedPile } from './sorting.ts'

/**
 * The notes that the cards of a file are, by their words however they are written (T1), else by the number on the card where
 * it has no words; null: it is none of them. A note is one card at most.
 */
export function matchCards(
  cards: readonly ReadCard[],
  notes: readonly Pick<Expectation, 'id' | 'text' | 'cardNumber'>[]
): (string | null)[] {
  const byWords = new Map<string, string[]>()
  for (const { id, text } of notes) {
    const key = fold(text)
    if (key !== '') byWords.set(key, [...(byWords.get(key) ?? []), id])
  }
  const byNumber = new Map(notes.flatMap(({ id, cardNumber }) => (cardNumber === null ? [] : [[cardNumber, id]])))
  const taken = new Set<string>()
  return cards.map(({ label, number }) => {
    const found = label === '' ? [byNumber.get(number ?? -1) ?? ''] : (byWords.get(fold(label)) ?? [])
    const id = found.find((each) => each !== '' && !taken.has(each)) ?? null
    if (id !== null) taken.add(id)
    return id
  })
}

/** The piles of a sorter with the notes in them; cards that are no notes are left out. */
export const pilesOf = ({ piles }: ReadSorter, noteIds: readonly (string | null)[]): SortedPile[] =>
  piles.flatMap(({ title, cards }) => {
    const notes = cards.flatMap((card) => noteIds[card] ?? [])
    return notes.length === 0 ? [] : [{ title, cards: notes }]
  })

/** By what the sort of a file is known when it comes again: by what lies where, and by who sorted, apart (AN1). */
export function sortOrigin({ name, piles }: ReadSorter, cards: readonly ReadCard[]): string {
  const said = piles
    .map(({ title, cards: own }) => [
      fold(title),
      ...own.map((card) => fold(cards[card]?.label || `#${cards[card]?.number}`)).sort()
    ])
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))
  return `sort:${hash53(JSON.stringify(said)).toString(36)}@${hash53(fold(name)).toString(36)}`
}

/** The sorts of a file that have come before; of a sort without its sorter what lies where tells. */
export function knownSorts(origins: readonly string[], sorts: readonly Pick<Sort, 'origin'>[]): ReadonlySet<string> {
  const known = new Set(sorts.map(({ origin }) => origin))
  return new Set(origins.filter((origin) => known.has(origin) || known.has(withoutSpeaker(origin))))
}
