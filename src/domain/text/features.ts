import type { Part, Run } from './readings.ts'

/** What each kind of feature weighs in a comparison; 0: it is not looked at. */
export interface Weights {
  /** Two neighbouring ideographs. */
  readonly pair: number
  readonly ideograph: number
  /** A word of letters, without a plural s. */
  readonly word: number
  /** Its letters in any order: two that are exchanged are the most usual typo. */
  readonly letters: number
  /** Each three of its letters in a row, its ends marked: a typo spoils some of them, not all. */
  readonly trigram: number
  /** Two words beside each other: the end of one and the beginning of the next. */
  readonly neighbours: number
  /** What only holds sentences together (the, 的) weighs this share of it, a pair with one such `halfFiller`. */
  readonly filler: number
  readonly halfFiller: number
  /** What a text has twice counts twice. */
  readonly isCounted: boolean
}

/** Feature → weight. */
export type Features = ReadonlyMap<string, number>

const FILLERS = new Set(
  [
    'a an and are as at be but by can could do does did for from has have i if in into is it its me must my need needs no',
    'not of on one or our should so that the their them there they this to us want wants was we when will with would you',
    'your 1 desire wish s m ve re ll d'
  ].flatMap((line) => line.split(' '))
)
const FILLER_IDEOGRAPHS = new Set(
  '的了要是在和也都就不我们你们他们能会有这那一个得着过吧吗呢给把被让请应该可以需想希望点些更'
)

export function featuresOf(parts: readonly Part[], weights: Weights): Features {
  const features = new Map<string, number>()
  const add = (feature: string, weight: number): void => {
    if (weight === 0) return
    const before = features.get(feature) ?? 0
    features.set(feature, weights.isCounted ? before + weight : Math.max(before, weight))
  }
  let before = ''
  for (const part of parts) {
    if (part.kind === 'run') addRun(add, part, weights)
    else {
      addWord(add, part.text, weights)
      if (before !== '') add(neighboursOf(before, part.text), weights.neighbours)
    }
    before = part.kind === 'word' ? part.text : ''
  }
  return features
}

type Add = (feature: string, weight: number) => void

function addRun(add: Add, { chars }: Run, { pair, ideograph, filler, halfFiller }: Weights): void {
  for (const [at, { char }] of chars.entries()) {
    const isFiller = FILLER_IDEOGRAPHS.has(char)
    add(char, isFiller ? ideograph * filler : ideograph)
    const next = chars[at + 1]?.char
    if (next === undefined) continue
    const fillers = Number(isFiller) + Number(FILLER_IDEOGRAPHS.has(next))
    add(pairOf(char, next), pair * ([1, halfFiller, filler][fillers] ?? 1))
  }
}

function addWord(add: Add, word: string, { word: whole, letters, trigram, filler }: Weights): void {
  const share = FILLERS.has(word) ? filler : 1
  add(stemOf(word), whole * share)
  add(lettersOf(word), letters * share)
  if (trigram > 0) for (const three of trigramsOf(word)) add(three, trigram * share)
}

// How features are called: each begins or is marked in its own way, so that none is taken for one of another kind.

export const pairOf = (char: string, next: string): string => char + next
export const stemOf = (word: string): string => ` ${stem(word)}`
export const lettersOf = (word: string): string => `~${Array.from(stem(word)).sort().join('')}`
const neighboursOf = (word: string, next: string): string => `${word.slice(-2)}|${next.slice(0, 2)}`

const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)

export function trigramsOf(word: string): string[] {
  const marked = `^${word}$`
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3))
}
