/** Shorter ones would be found in the middle of everything. */
const LEAST = 2

const LETTER = /[\p{L}\p{N}]/u
/** Scripts that put no space between words: a name may stand in the middle of other characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Replaces names wherever they stand as words, longest first, whatever the case of their letters; nothing else. */
export function mapNames(names: ReadonlyMap<string, string>): (text: string) => string {
  const known = new Map(
    [...names]
      .map(([name, other]) => [name.trim().toLowerCase(), other] as const)
      .filter(([name]) => name.length >= LEAST)
  )
  if (known.size === 0) return (text) => text
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'giu')
  return (text) =>
    text.replace(pattern, (found, at: number) =>
      isWhole(text, at, at + found.length) ? (known.get(found.toLowerCase()) ?? found) : found
    )
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function isWhole(text: string, from: number, to: number): boolean {
  const joins = (inside: string, outside: string): boolean =>
    LETTER.test(inside) && LETTER.test(outside) && !UNSPACED.test(inside) && !UNSPACED.test(outside)
  return !joins(text.charAt(from), text.charAt(from - 1)) && !joins(text.charAt(to - 1), text.charAt(to))
}
