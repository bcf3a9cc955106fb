import { CHINESE, ENGLISH } from './synonymWords.ts'

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

export const ENGLISH_SYNONYMS = linesOf(ENGLISH)
export const CHINESE_SYNONYMS = linesOf(CHINESE)

/** A word that stands for others stays as it is, whatever its ending: only others are taken for it. */
const heads = new Map(ENGLISH_SYNONYMS.flatMap(([head = '', ...others]) => others.map((word) => [word, head] as const)))

/** Endings, and what stands in their place when they are taken off. */
const ENDINGS = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e']
] as const

/** The word that stands for this one, whatever its ending; itself, where none does. @param word folded */
export function wordFor(word: string): string {
  const head = heads.get(word)
  if (head !== undefined) return head
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const plain = heads.get(word.slice(0, word.length - ending.length) + instead)
    if (plain !== undefined) return plain
  }
  return word
}

const phrases = new Map<string, (readonly [phrase: string, head: string])[]>()
for (const [head = '', ...others] of CHINESE_SYNONYMS) for (const phrase of others) learn(phrase, head)
for (const list of phrases.values()) list.sort(([a], [b]) => b.length - a.length)

function learn(phrase: string, head: string): void {
  const [first = ''] = phrase
  phrases.set(first, [...(phrases.get(first) ?? []), [phrase, head]])
}

/** The longest phrase that begins here, and the one that stands for it. @param text folded */
export function phraseAt(text: string, at: number): readonly [phrase: string, head: string] | undefined {
  return phrases.get(String.fromCodePoint(text.codePointAt(at) ?? 0))?.find(([phrase]) => text.startsWith(phrase, at))
}
