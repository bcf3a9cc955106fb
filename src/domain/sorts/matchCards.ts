import { hash53 } from '../../base/hash.ts'
import type { Expectation } from '../expectations/expectation.ts'
import { withoutSpeaker } from '../interop/origin.ts'
import { groupBy } from '../map/workshopMap.ts'
import { fold } from '../text/fold.ts'
import type { ReadCard, ReadSorter } from './readSortTable.ts'
import type { Sort } from './sort.ts'
import type { SortedPile } from './sorting.ts'

/**
 * The notes that the cards of a file are, by their words however they are written (T1), else by the number on the card where
 * it has no words; null: it is none of them. A note is one card at most; of those that say the same, it is the one with the
 * number of the card, if there is one.
 */
export function matchCards(
  cards: readonly ReadCard[],
  notes: readonly Pick<Expectation, 'id' | 'text' | 'cardNumber'>[]
): (string | null)[] {
  const byWords = groupBy(notes, ({ text }) => fold(text))
  const byNumber = new Map(notes.flatMap(({ id, cardNumber }) => (cardNumber === null ? [] : [[cardNumber, id]])))
  const taken = new Set<string>()
  const take = (ids: readonly (string | undefined)[]): string | null => {
    const id = ids.find((each) => each !== undefined && !taken.has(each)) ?? null
    if (id !== null) taken.add(id)
    return id
  }
  const sameWords = ({ label }: ReadCard) => (label === '' ? [] : (byWords.get(fold(label)) ?? []))
  // Those that are sure first, lest another of the same words is given their note.
  const sure = cards.map((card) => {
    const { label, number } = card
    if (number === null) return null
    const numbered = sameWords(card).filter(({ cardNumber }) => cardNumber === number)
    return take(label === '' ? [byNumber.get(number)] : numbered.map(({ id }) => id))
  })
  return cards.map((card, index) => sure[index] ?? take(sameWords(card).map(({ id }) => id)))
}

/** The piles of a sorter with the notes in them; cards that are no notes are left out. */
export const pilesOf = ({ piles }: ReadSorter, noteIds: readonly (string | null)[]): SortedPile[] =>
  piles.flatMap(({ title, cards }) => {
    const notes = cards.flatMap((card) => noteIds[card] ?? [])
    return notes.length === 0 ? [] : [{ title, cards: notes }]
  })

/**
 * By what the sort of a file is known when it comes again: by what lies where, and by who sorted, apart (AN1). Cards that say
 * the same are told once, where the first of them lies, as they were when numbers did not keep them apart.
 */
export function sortOrigin({ name, piles }: ReadSorter, cards: readonly ReadCard[]): string {
  const told = new Set<string>()
  const said = piles
    .flatMap(({ title, cards: own }) => {
      const words = new Set(own.map((card) => fold(cards[card]?.label || `#${cards[card]?.number}`)))
      const fresh = [...words].filter((each) => !told.has(each))
      for (const each of fresh) told.add(each)
      return fresh.length === 0 ? [] : [[fold(title), ...fresh.sort()]]
    })
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))
  return `sort:${hash53(JSON.stringify(said)).toString(36)}@${hash53(fold(name)).toString(36)}`
}

/** The sorts of a file that have come before; of a sort without its sorter what lies where tells. */
export function knownSorts(origins: readonly string[], sorts: readonly Pick<Sort, 'origin'>[]): ReadonlySet<string> {
  const known = new Set(sorts.map(({ origin }) => origin))
  return new Set(origins.filter((origin) => known.has(origin) || known.has(withoutSpeaker(origin))))
}
