import { fold } from '../text/fold.ts'

/** Something that is called by name in the capture bar: a person, a factor, a lane. */
export interface Named<Id = string> {
  readonly id: Id
  /** All that it answers to; the first one is shown. */
  readonly names: readonly string[]
}

/** How well a name fits what was typed, the best first. */
const FITS = ['whole', 'start', 'word', 'initials', 'characters'] as const
export type Fit = (typeof FITS)[number]

const IDEOGRAPH = /[\u3400-\u9fff\u{20000}-\u{323af}]/u
/** Between the words of a name: "Anna-Lena de Vries", "word-of-mouth". */
const BETWEEN = /[\s\-–_.·'’]+/u

/**
 * Whether a name is meant by what was typed so far: all of it, its beginning, the beginning of one of its words, its
 * initials, or, of a Chinese name, some of its characters in order (伟 for 张伟; no pinyin).
 */
export function fitOf(query: string, name: string): Fit | null {
  const [wanted, whole] = [fold(query), fold(name)]
  if (wanted === '' || whole === '') return null
  if (whole === wanted) return 'whole'
  if (whole.startsWith(wanted)) return 'start'
  const words = whole.split(BETWEEN).filter((word) => word !== '')
  if (words.some((word) => word.startsWith(wanted))) return 'word'
  const initials = words.map((word) => Array.from(word)[0] ?? '').join('')
  if (initials.length > 1 && initials.startsWith(wanted)) return 'initials'
  return IDEOGRAPH.test(wanted) && hasInOrder(whole, wanted) ? 'characters' : null
}

function hasInOrder(text: string, wanted: string): boolean {
  let from = 0
  for (const char of wanted) {
    const at = text.indexOf(char, from)
    if (at < 0) return false
    from = at + char.length
  }
  return true
}

/** The better it fits, the lower; Infinity: by none of its names. */
function rankOf<Id>(query: string, { names }: Named<Id>): number {
  const fits = names.map((name) => fitOf(query, name)).filter((fit) => fit !== null)
  return Math.min(...fits.map((fit) => FITS.indexOf(fit)))
}

/** Those that may be meant, the best first, in their own order among equals; all of them while nothing was typed. */
export function fitting<Id>(query: string, list: readonly Named<Id>[]): Named<Id>[] {
  if (fold(query) === '') return [...list]
  const ranked = list.map((named) => ({ named, rank: rankOf(query, named) })).filter(({ rank }) => rank < Infinity)
  return ranked.sort((a, b) => a.rank - b.rank).map(({ named }) => named)
}

/** The one that is meant: the only one that fits as well as the best does. */
export function theOne<Id>(query: string, list: readonly Named<Id>[]): Named<Id> | null {
  const [first, second] = fitting(query, list)
  if (first === undefined || fold(query) === '') return null
  return second !== undefined && rankOf(query, second) === rankOf(query, first) ? null : first
}
