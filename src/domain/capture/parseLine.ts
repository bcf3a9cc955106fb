import type { Factor } from '../expectations/expectation.ts'
import type { PremiseKind } from '../premises/premise.ts'
import { fold } from '../text/fold.ts'
import { fitting, type Named, theOne } from './names.ts'

/** What a line of the capture bar can name. */
export interface Vocabulary {
  readonly people: readonly Named[]
  readonly factors: readonly Named<Factor>[]
  readonly lanes: readonly Named[]
  /** A number at the very start is that of a paper card. */
  readonly hasCards: boolean
}

export type LineKind = 'expectation' | PremiseKind

/** What a line of the capture bar says. */
export interface CaptureLine {
  readonly kind: LineKind
  /** The words that are left; those of the quote where there are no others. */
  readonly text: string
  readonly quote: string
  /** Named in the line; null: nobody. */
  readonly speakerId: string | null
  readonly factors: readonly Factor[]
  readonly laneId: string | null
  readonly cardNumber: number | null
  /** `+1`: the same again, rather than something new. */
  readonly isAgain: boolean
}

/** What begins a line that is no expectation, as it is typed, and as Chinese input methods write the same keys. */
export const KIND_MARKS: Readonly<Record<PremiseKind, readonly string[]>> = {
  assumption: ['!', '！'],
  claim: ['>', '＞', '》'],
  event: ['^', '＾', '……']
}

/**
 * Reads a line: `! > ^` say what it is, `12:` the paper card, `@` who said it, `#` a factor or a lane, quotation marks
 * what was said word for word, `+1` that it was said before. Only what is known by name is taken out; e-mail addresses, `#1`,
 * `C#`, apostrophes, inches and prices stay the words that they are.
 */
export function parseLine(line: string, vocabulary: Vocabulary): CaptureLine {
  const { kind, rest } = kindOf(line.trim())
  const card = vocabulary.hasCards ? cardOf(rest) : null
  const tokens = withoutTokens(card?.rest ?? rest, vocabulary)
  const again = withoutAgain(tokens.text)
  const { text, quote } = quoteOf(again.text)
  const { speakerId, factors, laneId } = tokens
  return { kind, text, quote, speakerId, factors, laneId, cardNumber: card?.number ?? null, isAgain: again.isAgain }
}

/**
 * It says something about words that are not there, or names somebody who is not known and no more: nothing can be made of it
 * yet. Who speaks, and "+1", need no words.
 */
export function isWordless(line: CaptureLine, vocabulary: Vocabulary): boolean {
  const { kind, text, factors, laneId, cardNumber, isAgain } = line
  if (text !== '') return isBare(text, vocabulary)
  return !isAgain && (kind !== 'expectation' || factors.length > 0 || laneId !== null || cardNumber !== null)
}

function isBare(text: string, vocabulary: Vocabulary): boolean {
  let words = text
  for (const { mark, word } of unread(text, vocabulary)) words = words.replaceAll(mark + word, '')
  return words.trim() === ''
}

/** The same line as another kind. */
export function withKind(line: string, kind: LineKind): string {
  const { rest } = kindOf(line.trimStart())
  return kind === 'expectation' ? rest : `${KIND_MARKS[kind][0]} ${rest}`
}

function kindOf(line: string): { kind: LineKind; rest: string } {
  for (const [kind, marks] of Object.entries(KIND_MARKS) as [PremiseKind, readonly string[]][]) {
    const mark = marks.find((each) => line.startsWith(each))
    if (mark !== undefined) return { kind, rest: line.slice(mark.length).trimStart() }
  }
  return { kind: 'expectation', rest: line }
}

/** `12: …`, `12. …`, `12、…`; not `12:30` and `1.5 hours`. */
const CARD = /^([1-9]\d{0,3})(?:[:：](?!\d)|[.．](?=\s|$)|、)\s*/u

function cardOf(line: string): { number: number; rest: string } | null {
  const found = CARD.exec(line)
  return found === null ? null : { number: Number(found[1]), rest: line.slice(found[0].length) }
}

/** A mark counts at the start, after a space, and after Chinese, which has none. */
const MARK = /(?<=^|[\s\u3000-\u303f\u3400-\u9fff\uff00-\uff0f\uff1a-\uff1f\u{20000}-\u{323af}])[@＠#＃]/gu
const LATIN = /[\p{L}\p{N}]/u
const IDEOGRAPH = /[\u3400-\u9fff\u{20000}-\u{323af}]/u
const IDEOGRAPHS = new RegExp(IDEOGRAPH, 'gu')

interface Tokens {
  readonly text: string
  readonly speakerId: string | null
  readonly factors: readonly Factor[]
  readonly laneId: string | null
}

function withoutTokens(line: string, { people, factors, lanes }: Vocabulary): Tokens {
  let text = ''
  let taken = 0
  let speakerId: string | null = null
  let laneId: string | null = null
  const named: Factor[] = []
  for (const { index } of line.matchAll(MARK)) {
    if (index < taken) continue
    const after = line.slice(index + 1)
    const isPerson = /[@＠]/.test(line.charAt(index))
    const person = isPerson ? personAt(after, people) : null
    const factor = isPerson ? null : namedAt(after, factors)
    const lane = isPerson ? null : namedAt(after, lanes)
    const found = [person, factor, lane].reduce((best, each) =>
      (each?.length ?? 0) > (best?.length ?? 0) ? each : best
    )
    if (found === null) continue
    if (found === person) speakerId = person.id
    else if (found === factor && !named.includes(factor.id)) named.push(factor.id)
    else if (found === lane) laneId = lane.id
    const before = line.slice(taken, index)
    taken = index + 1 + found.length
    text += CLOSING.test(line.slice(taken)) ? before.trimEnd() : before
  }
  text += line.slice(taken)
  return { text: tidy(text), speakerId, factors: named, laneId }
}

/** Spaces that a token stood between are one. */
const tidy = (text: string): string => text.replace(/[ \t]{2,}/g, ' ').trim()
const CLOSING = /^[,.;:!?，。；：！？、]/u

/** A name that stayed among the words of a line, with its mark. */
export interface Unread {
  readonly mark: string
  readonly word: string
  /** Of those that are called so one is to be chosen; otherwise there are none. */
  readonly isOfSeveral: boolean
}

/** What an `@` or a `#` says that could not be taken out: it means nobody who is known, or several. */
export function unread(text: string, { people, factors, lanes }: Vocabulary): Unread[] {
  return [...text.matchAll(MARK)].flatMap(({ index }) => {
    const mark = text.charAt(index)
    const after = text.slice(index + 1)
    const known: readonly Named[] = /[@＠]/.test(mark) ? people : [...factors, ...lanes]
    const whole = wholesAt(after, known)[0]?.length ?? 0
    const word = whole > 0 ? after.slice(0, whole) : wordAt(after)
    return /^\p{L}/u.test(word) ? [{ mark, word, isOfSeveral: fitting(word, known).length > 0 }] : []
  })
}

const wordAt = (text: string): string => /^[^\s@＠#＃,，.。;；:：!！?？"“”「」『』()（）]+/u.exec(text)?.[0] ?? ''

interface Found<Id> {
  readonly id: Id
  /** How much of the line it takes. */
  readonly length: number
}

/** Two people of one name are told apart by choosing, not by their order. */
const personAt = (text: string, people: readonly Named[]): Found<string> | null =>
  wholesAt(text, people).length > 1 ? null : namedAt(text, people)

/** Those whose whole name stands at the start of a text, the longest such name. */
function wholesAt<Id>(text: string, list: readonly Named<Id>[]): Found<Id>[] {
  const found = list.map(({ id, names }) => ({ id, length: Math.max(...names.map((name) => wholeAt(text, name))) }))
  const longest = Math.max(1, ...found.map(({ length }) => length))
  return found.filter(({ length }) => length === longest)
}

/** What is named at the start of a text: the longest whole name, or else the word there, if it means one alone. */
function namedAt<Id>(text: string, list: readonly Named<Id>[]): Found<Id> | null {
  const [best] = wholesAt(text, list)
  if (best !== undefined) return best
  const word = wordAt(text)
  // `#1 priority` counts something; a lane that begins with a digit is called by its whole name.
  if (word === '' || /^\p{N}/u.test(word)) return null
  const meant = theOne(word, list)
  return meant === null ? null : { id: meant.id, length: word.length }
}

/** How many units of the text are this name, whole; 0: it does not begin with it. */
function wholeAt(text: string, name: string): number {
  const wanted = fold(name)
  if (wanted === '') return 0
  // Folding may change the length: the part of the text that folds to the name is looked for around its own length.
  for (let length = Math.max(1, name.length - 2); length <= Math.min(text.length, name.length + 2); length++) {
    const part = text.slice(0, length)
    if (/\s$/u.test(part) || fold(part) !== wanted) continue
    return endsWord(part, text.charAt(length)) ? length : 0
  }
  return 0
}

/** "Ann" does not stand in "Annual"; after a Chinese name the words go on without a space. */
const endsWord = (part: string, next: string): boolean =>
  !LATIN.test(next) || IDEOGRAPH.test(next) || IDEOGRAPH.test(part.at(-1) ?? '')

/** Alone, or as the last word: "+1 year" is a promise. */
function withoutAgain(text: string): { text: string; isAgain: boolean } {
  const found = /(?:^|(?<=\s)|(?<=[\u3400-\u9fff。，！？]))[+＋][1１]$/u.exec(text)
  return found === null ? { text, isAgain: false } : { text: text.slice(0, found.index).trim(), isAgain: true }
}

/** Opening and closing marks of a quotation. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['＂', '＂'],
  ['「', '」'],
  ['『', '』']
]
/** A quotation is something said, not a word that is set apart. */
const isSaid = (words: string): boolean => /\S\s+\S/u.test(words) || (words.match(IDEOGRAPHS)?.length ?? 0) > 3

/**
 * What is quoted at the end or the start of the line stands beside the words; amid them it stays a part of the sentence,
 * and is kept as a quote too. A line that is nothing but a quote is both.
 */
function quoteOf(text: string): { text: string; quote: string } {
  for (const [open, close] of QUOTES) {
    for (const { start, end } of spansOf(text, open, close)) {
      const quote = text.slice(start + 1, end).trim()
      const [before, after] = [text.slice(0, start).trim(), text.slice(end + 1).trim()]
      const isAll = before === '' && /^[.,;。，；]?$/u.test(after)
      if (quote === '' || (!isAll && !isSaid(quote))) continue
      if (isAll) return { text: quote, quote }
      if (/^[.,;!?。，；！？]?$/u.test(after)) return { text: before.replace(/[\s:：,，—–-]+$/u, ''), quote }
      if (before === '') return { text: after.replace(/^[\s:：,，—–-]+/u, ''), quote }
      return { text, quote }
    }
  }
  return { text, quote: '' }
}

function spansOf(text: string, open: string, close: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let from = 0; from < text.length; ) {
    const start = text.indexOf(open, from)
    if (start < 0) break
    const end = text.indexOf(close, start + 1)
    if (end < 0) break
    // A straight mark after a letter or a digit closes, or means inches.
    const opens = open !== close || !LATIN.test(text.charAt(start - 1)) || IDEOGRAPH.test(text.charAt(start - 1))
    const closes = open !== close || !LATIN.test(text.charAt(end + 1)) || IDEOGRAPH.test(text.charAt(end + 1))
    if (opens && closes) spans.push({ start, end })
    from = opens ? end + 1 : start + 1
  }
  return spans
}
