import { fold } from './fold.ts'

/** The two languages that the text analysis has words of; Chinese ones may be written in either way. */
export const WORD_LANGUAGES = ['en', 'zh'] as const
export type WordLanguage = (typeof WORD_LANGUAGES)[number]
export type WordLists = Readonly<Record<WordLanguage, readonly string[]>>

/** What makes one list out of another. */
export interface WordChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** The same list, each word (folded, T1) once: the first way to write it. */
export function distinctWords(words: readonly string[]): string[] {
  const byFold = new Map<string, string>()
  for (const word of words) if (!byFold.has(fold(word))) byFold.set(fold(word), word)
  return [...byFold.values()].filter((word) => fold(word) !== '')
}

/** What was added comes first. */
export function withChanges(shipped: readonly string[], { added, removed }: WordChanges): string[] {
  const gone = new Set(removed.map(fold))
  return distinctWords([...added, ...shipped.filter((word) => !gone.has(fold(word)))])
}

/** `withChanges(shipped, changesTo(shipped, edited))` has the words of `edited`, but for what they are when folded. */
export function changesTo(
  shipped: readonly string[],
  edited: readonly string[]
): { added: string[]; removed: string[] } {
  const [before, after] = [new Set(shipped.map(fold)), new Set(edited.map(fold))]
  return {
    added: distinctWords(edited).filter((word) => !before.has(fold(word))),
    removed: shipped.filter((word) => !after.has(fold(word)))
  }
}

const BETWEEN = /[,，、;；\n\r]+/
const BETWEEN_SINGLE = /[,，、;；\s]+/

/** Reads a list as people write it: with commas of either kind, or a line for each. @param single words without spaces in them */
export const readWords = (text: string, single = false): string[] =>
  distinctWords(text.split(single ? BETWEEN_SINGLE : BETWEEN).map((word) => word.trim().replace(/\s+/g, ' ')))
