import { fold, foldWithPlaces, rangesOf } from '../text/fold.ts'

/** A text around what was looked for, in three parts so that the found one can be marked. */
export interface FoundText {
  readonly before: string
  readonly found: string
  readonly after: string
}

const ELLIPSIS = '…'

/**
 * Where a search finds a text, folded as the library's search folds it, cut to some `around` characters on
 * either side. Null when it does not.
 */
export function foundIn(text: string, search: string, around = 40): FoundText | null {
  const [first] = rangesOf(foldWithPlaces(text), fold(search))
  if (first === undefined) return null
  const { start, end } = first
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
