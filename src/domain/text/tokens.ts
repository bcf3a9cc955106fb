import { fold } from './fold.ts'
import { isDense, PARTS } from './parts.ts'
import { segment } from './segment.ts'
import { commonWords } from './taiwan.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** A word where it stands. */
export interface Token {
  readonly word: Word
  /** In the folded text. */
  readonly start: number
  readonly end: number
}

/** Longer texts are compared by their beginning: 500 words say what a note is about. */
const MOST_UNITS = 3_000

/** The words of a text, in order. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = []
  for (const { 0: part, index } of fold(text).slice(0, MOST_UNITS).matchAll(PARTS)) {
    if (isDense(part)) addChinese(tokens, part, index, vocabulary)
    else tokens.push({ word: vocabulary.word(part, false), start: index, end: index + part.length })
  }
  return tokens
}

function addChinese(tokens: Token[], part: string, index: number, vocabulary: Vocabulary): void {
  const { text, starts, ends } = commonWords(part)
  let at = 0
  for (const word of segment(text, vocabulary.books.zh)) {
    const start = index + (starts[at] ?? 0)
    at += word.length
    tokens.push({ word: vocabulary.word(word, true), start, end: index + (ends[at - 1] ?? part.length) })
  }
}
