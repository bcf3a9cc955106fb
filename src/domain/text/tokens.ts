import stem from 'wink-porter2-stemmer'
import { fold } from './fold.ts'
import { isDense, PARTS } from './parts.ts'
import { segment } from './segment.ts'
import { commonWords } from './taiwan.ts'
import type { WordBooks } from './wordBook.ts'

/** A word of a text, as texts are compared by it. */
export interface Token {
  /** Chinese: the word as both sides of the strait write it; others: as it stands, folded. */
  readonly word: string
  /** What its inflections share (Porter2); of Chinese the word. */
  readonly stem: string
  readonly isChinese: boolean
  /** Where it stands in the folded text. */
  readonly start: number
  readonly end: number
}

/** Longer texts are compared by their beginning: 500 words say what a note is about. */
const MOST_UNITS = 3_000

/** The words of a text, in order. */
export function tokensOf(text: string, books: WordBooks): Token[] {
  const tokens: Token[] = []
  for (const { 0: part, index } of fold(text).slice(0, MOST_UNITS).matchAll(PARTS)) {
    if (isDense(part)) addChinese(tokens, part, index, books)
    else tokens.push({ word: part, stem: stemOf(part), isChinese: false, start: index, end: index + part.length })
  }
  return tokens
}

function addChinese(tokens: Token[], part: string, index: number, { zh }: WordBooks): void {
  const { text, starts, ends } = commonWords(part)
  let at = 0
  for (const word of segment(text, zh)) {
    const start = index + (starts[at] ?? 0)
    at += word.length
    tokens.push({ word, stem: word, isChinese: true, start, end: index + (ends[at - 1] ?? part.length) })
  }
}

/** Porter2 knows English alone; a number or a word of another language is its own stem. */
export const stemOf = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stem(word) : word)
