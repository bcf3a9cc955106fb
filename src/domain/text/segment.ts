import type { WordBook } from './wordBook.ts'

const LONGEST_WORD = 6
/** What an ideograph that no word has is worth: less than any word. */
const UNKNOWN = Math.log(1e-9)

/**
 * Takes Chinese apart into words: the way of all that makes the product of the shares of its words largest (a unigram model,
 * Viterbi 1967). Of two that are equal the one with the longer last word.
 * @param run folded, in common words
 */
export function segment(run: string, book: Pick<WordBook, 'find' | 'shareOf'>): string[] {
  const length = run.length
  const best = new Float64Array(length + 1).fill(-Infinity)
  const from = new Int32Array(length + 1)
  best[0] = 0
  for (let start = 0; start < length; start++) {
    const before = best[start] ?? 0
    if (before === -Infinity) continue
    for (let size = 1; size <= LONGEST_WORD && start + size <= length; size++) {
      const end = start + size
      const place = book.find(run, start, end)
      if (place === undefined && size > 1) continue
      const value = before + (place === undefined ? UNKNOWN : Math.log(book.shareOf(place)))
      if (value > (best[end] ?? 0)) {
        best[end] = value
        from[end] = start
      }
    }
  }
  const words: string[] = []
  for (let end = length; end > 0; end = from[end] ?? 0) words.push(run.slice(from[end], end))
  return words.reverse()
}
