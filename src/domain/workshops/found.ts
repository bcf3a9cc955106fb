import { foldCharacters, foldForSearch } from '../../base/text.ts'

/** A text around what was looked for, in three parts so that the found one can be marked. */
export interface FoundText {
  readonly before: string
  readonly found: string
  readonly after: string
}

const ELLIPSIS = '…'

/**
 * Where a search finds a text, folded as the library's search folds (width, case, composition, runs of space), cut to some `around`
 * characters on either side. Null when it does not.
 */
export function foundIn(text: string, search: string, around = 40): FoundText | null {
  const wanted = foldForSearch(search)
  if (wanted === '') return null
  const folded = foldWithPlaces(text)
  const at = folded.text.indexOf(wanted)
  if (at < 0) return null
  const start = folded.places[at] ?? 0
  const end = folded.ends[at + wanted.length - 1] ?? text.length
  const [cutStart, cutEnd] = [
    start > around ? start - around : 0,
    text.length - end > around ? end + around : text.length
  ]
  return {
    before: (cutStart > 0 ? ELLIPSIS : '') + oneLine(wholeCharacters(text, cutStart, start)),
    found: text.slice(start, end),
    after: oneLine(wholeCharacters(text, end, cutEnd)) + (cutEnd < text.length ? ELLIPSIS : '')
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A slice that does not cut a character of two code units (an emoji, a rare ideograph) in half. */
const wholeCharacters = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

/** What one sees as a character may be several code points (e + ◌́) that only fold to one when taken together. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The folded text, and for each of its code units the start and end of the character it came from. */
function foldWithPlaces(text: string): { text: string; places: number[]; ends: number[] } {
  let folded = ''
  const places: number[] = []
  const ends: number[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    for (const unit of foldCharacters(segment).split('')) {
      const isSpace = /\s/.test(unit)
      if (isSpace && (folded === '' || folded.endsWith(' '))) continue
      folded += isSpace ? ' ' : unit
      places.push(index)
      ends.push(index + segment.length)
    }
  }
  return { text: folded, places, ends }
}
