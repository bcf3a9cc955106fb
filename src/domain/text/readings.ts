import { inFigures, numberAt } from './numbers.ts'
import { DENSE, isDense, PARTS } from './parts.ts'
import { phraseAt, wordFor } from './synonyms.ts'
import { commonWords } from './taiwan.ts'

/** What a folded text is taken apart into, a word with what was left out of it (don't). */
const RUNS = new RegExp(String.raw`${PARTS.source}(?:(?<=\p{L})['’](?!${DENSE})[\p{L}]+)*`, 'gu')

/** Where something stands in a folded text. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A word of letters, or a number. */
export interface Word extends Place {
  readonly kind: 'word'
  readonly text: string
}

/** Characters that are written without spaces. */
export interface Run {
  readonly kind: 'run'
  /** Of a phrase that another one stands for, each character stands where all of the phrase stands. */
  readonly chars: readonly (Place & { readonly char: string })[]
}

export type Part = Word | Run

/** As it is written, or with one word for all that mean the same and figures for numbers (T4). */
export type Reading = 'written' | 'meant'

/** What a text is compared by. @param folded by `fold` */
export function partsOf(folded: string, reading: Reading): Part[] {
  const parts: Part[] = []
  for (const { 0: run, index } of folded.matchAll(RUNS)) {
    if (!isDense(run)) addWords(parts, run, index, reading)
    else if (reading === 'meant') addMeant(parts, run, index)
    else parts.push({ kind: 'run', chars: charsOf(run, index) })
  }
  return parts
}

/** `don't` is two words, as `do not` is. */
const NEGATED = /^(?:(?<short>wo|ca|sha)n['’]t|(?<cannot>cannot)|(?<verb>.+)n['’]t)$/u
const WHOLE: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' }

function addWords(parts: Part[], written: string, start: number, reading: Reading): void {
  const { short, cannot, verb } = NEGATED.exec(written)?.groups ?? {}
  const whole = cannot === undefined ? (verb ?? WHOLE[short ?? '']) : 'can'
  const words = whole === undefined ? written.split(/['’]/u) : [whole, 'not']
  for (const word of words) {
    const text = reading === 'meant' ? inFigures(wordFor(word)) : word
    parts.push({ kind: 'word', text, start, end: start + written.length })
  }
}

function charsOf(run: string, from: number): Run['chars'] {
  let end = from
  return Array.from(run, (char) => {
    const start = end
    end += char.length
    return { char, start, end }
  })
}

/** A number in a run becomes a word of its own. */
function addMeant(parts: Part[], run: string, from: number): void {
  const { text, starts, ends } = commonWords(run)
  let chars: Run['chars'][number][] = []
  const endRun = (): void => {
    if (chars.length > 0) parts.push({ kind: 'run', chars })
    chars = []
  }
  for (let at = 0; at < text.length; ) {
    const number = numberAt(text, at)
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const [written, meant] = number ?? phraseAt(text, at) ?? [char, char]
    const start = from + (starts[at] ?? 0)
    at += written.length
    const end = from + (ends[at - 1] ?? 0)
    if (number === undefined) for (const each of meant) chars.push({ char: each, start, end })
    else {
      endRun()
      parts.push({ kind: 'word', text: meant, start, end })
    }
  }
  endRun()
}
