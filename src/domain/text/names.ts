import { fold, foldWithPlaces, placeIn } from './fold.ts'

/** Shorter ones would be found in the middle of everything. */
const LEAST = 2

/** Scripts that put no space between words: a name may stand in the middle of other characters. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
/** What would make a longer word of a name that it stands beside. */
const JOINING = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`
const STARTS_JOINING = new RegExp(`^${JOINING}`, 'u')
const ENDS_JOINING = new RegExp(`${JOINING}$`, 'u')

/**
 * Replaces names wherever they stand as words, the longest that fits first, however they are written (T1: case, composition,
 * width, Traditional or Simplified); nothing else.
 */
export function mapNames(names: ReadonlyMap<string, string>): (text: string) => string {
  const known = new Map(
    [...names].map(([name, other]) => [fold(name), other] as const).filter(([name]) => name.length >= LEAST)
  )
  if (known.size === 0) return (text) => text
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(asWord).join('|'), 'gu')
  return (text) => {
    // Where each character came from takes long to find out, and most texts name nobody.
    if (fold(text).search(pattern) < 0) return text
    const folded = foldWithPlaces(text)
    let replaced = ''
    let end = 0
    for (const { 0: name, index } of folded.text.matchAll(pattern)) {
      const place = placeIn(folded, { start: index, end: index + name.length })
      // Two may have come out of one character (㍿).
      if (place.start < end) continue
      replaced += text.slice(end, place.start) + (known.get(name) ?? '')
      end = place.end
    }
    return replaced + text.slice(end)
  }
}

function asWord(name: string): string {
  const before = STARTS_JOINING.test(name) ? `(?<!${JOINING})` : ''
  const after = ENDS_JOINING.test(name) ? `(?!${JOINING})` : ''
  return before + name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + after
}
