import { foldVariants } from './variants.ts'

/**
 * Folds a text for comparing: by width (ＡＢＣ → abc), case, composition (e + ◌́ → é), Traditional and Simplified
 * ideographs, and runs of white space. What is typed in one way is found in what was written in another. Every search and
 * likeness of the product folds with this.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (!PLAIN.test(text)) return foldWithPlaces(text).text
  return foldCharacter(text).replace(/\s+/g, ' ').trim()
}

/** Only case and white space are to be folded. */
const ASCII = /^[\t\n\r -~]*$/

/**
 * Nothing in it joins what it stands beside (no marks, no jamo), nor becomes a space, so that it can be folded in one go:
 * by far the most texts. Latin, Greek and Cyrillic letters, kana, ideographs, their punctuation, symbols and emoji.
 */
const PLAIN =
  /^[\t\n\r -~\u{a1}-\u{a7}\u{a9}-\u{ae}\u{b0}-\u{b3}\u{b5}-\u{b7}\u{b9}-\u{2af}\u{386}-\u{482}\u{48a}-\u{52f}\u{2010}-\u{2016}\u{2018}-\u{2027}\u{20ac}\u{2100}-\u{27bf}\u{3000}-\u{3029}\u{3041}-\u{3096}\u{30a0}-\u{30ff}\u{3400}-\u{9fff}\u{ac00}-\u{d7a3}\u{ff01}-\u{ff5e}\u{1f300}-\u{1faff}\u{20000}-\u{323af}]*$/u

/** A sigma is the same within a word and at its end. */
const foldCharacter = (text: string): string =>
  foldVariants(text.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ'))

/** A part of a text, from one code unit to before another. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A folded text that knows where it came from. */
export interface FoldedText {
  readonly text: string
  /** For each of its code units the character of the original that it came from, whole; null: the one at the same place. */
  readonly places: readonly TextRange[] | null
}

let segmenter: Intl.Segmenter | null = null

/** What one sees as a character may be several code points (e + ◌́) that only fold to one when taken together. */
function* characters(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text) && !SURROGATE.test(text)) {
    for (let index = 0; index < text.length; index++) yield { segment: text.charAt(index), index }
    return
  }
  // Made only where it is needed: that takes longer than a note is long.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  yield* segmenter.segment(text)
}
const SURROGATE = /[\ud800-\udfff]/

/** Letter for letter: none of them becomes two, and no white space goes. */
const ONE_BY_ONE =
  /^[!-~\u{3001}-\u{3029}\u{3400}-\u{9fff}\u{ff01}-\u{ff5e}]+( [!-~\u{3001}-\u{3029}\u{3400}-\u{9fff}\u{ff01}-\u{ff5e}]+)*$/u

/** The same as `fold`, with the way back. */
export function foldWithPlaces(text: string): FoldedText {
  if (ONE_BY_ONE.test(text)) {
    const folded = foldCharacter(text)
    if (folded.length === text.length) return { text: folded, places: null }
  }
  let folded = foldOnce(text)
  // What stood apart may come to stand together (halfwidth jamo): until nothing changes any more.
  for (;;) {
    const again = foldOnce(folded.text)
    if (again.text === folded.text) return folded
    const { places } = folded
    folded = { text: again.text, places: again.places.map((place) => through(places, place)) }
  }
}

function foldOnce(text: string): { readonly text: string; readonly places: readonly TextRange[] } {
  let folded = ''
  const places: TextRange[] = []
  for (const { segment, index } of characters(text)) {
    const place = { start: index, end: index + segment.length }
    for (const unit of foldCharacter(segment).split('')) {
      const isSpace = /\s/.test(unit)
      if (isSpace && (folded === '' || folded.endsWith(' '))) continue
      folded += isSpace ? ' ' : unit
      places.push(place)
    }
  }
  const trimmed = folded.trimEnd()
  return { text: trimmed, places: places.slice(0, trimmed.length) }
}

const through = (places: readonly TextRange[], { start, end }: TextRange): TextRange => ({
  start: places[start]?.start ?? 0,
  end: places[end - 1]?.end ?? 0
})

/** Where a part of a folded text stands in the original. */
export const placeIn = ({ places }: FoldedText, part: TextRange): TextRange =>
  places === null ? part : through(places, part)

/** Where a folded text has what is wanted, in the original; one after the other, never over one another. @param wanted folded */
export function rangesOf(folded: FoldedText, wanted: string): TextRange[] {
  if (wanted === '') return []
  const { text } = folded
  const ranges: TextRange[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = placeIn(folded, { start: at, end: at + wanted.length })
    // Two may have come out of one character (㍿).
    if (range.start >= (ranges.at(-1)?.end ?? 0)) ranges.push(range)
  }
  return ranges
}
