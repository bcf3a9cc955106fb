import { fold, foldWithPlaces, type TextRange } from './fold.ts'

/**
 * Texts that say nearly the same, found while one of them is still being typed.
 *
 * A text is taken apart, folded (T1), into features, each with a weight:
 * - each pair of neighbouring ideographs 1, each ideograph 0.5: Chinese has no spaces, and is written in other orders;
 * - each word of letters 1 (without a plural s), the letters of it in any order 0.75, and each three letters in a row, its
 *   ends marked, 0.25: a typo spoils some of them, not all.
 * Words and ideographs that only hold sentences together (the, 的) weigh a fifth, a pair with one of them a half. What many
 * texts have says less: the weight shrinks with the share of texts that have it, to a half at most.
 *
 *   score = shared / (shared + 0.7 · only in what is typed + 0.2 · only in the text that is there)
 *
 * (Tversky 1977) from 0 to 1. What is missing of the other text counts little, since one is still typing; what it does not
 * have counts more. A text is similar from 0.6 on, if what is shared weighs 2 at least: two words, or three ideographs.
 */
const TYPED_ONLY = 0.7
const THERE_ONLY = 0.2
export const SIMILAR_FROM = 0.6
const LEAST_SHARED = 2

const PAIR = 1
const IDEOGRAPH = 0.5
const WORD = 1
const LETTERS = 0.75
const TRIGRAM = 0.25
const FILLER = 0.2
const HALF_FILLER = 0.5
/** What every text has weighs so much of what only one has. */
const COMMON = 0.5

/** Longer texts are compared by their beginning. */
const MOST_UNITS = 400

const FILLERS = new Set(
  [
    'a an and are as at be but by can do for from has have i if in is it its me must my need needs no not of on one or our',
    'should so that the their them there they this to us want wants was we when will with would you your'
  ].flatMap((line) => line.split(' '))
)
const FILLER_IDEOGRAPHS = new Set(
  '的了要是在和也都就不我们你们他们能会有这那一个得着过吧吗呢给把被让请应该可以需想希望点些更'
)

/** Ideographs, kana and hangul: written without spaces. */
const DENSE = String.raw`[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u{20000}-\u{323af}]`
/** Runs of them, and words of other letters. */
const PARTS = new RegExp(String.raw`${DENSE}+|(?:(?!${DENSE})[\p{L}\p{N}\p{M}])+`, 'gu')
const IS_DENSE = new RegExp(`^${DENSE}`, 'u')

/** Feature → weight. Words begin with a space, letters in any order with a tilde, so that none is taken for three letters. */
type Features = ReadonlyMap<string, number>

function featuresOf(text: string): Features {
  const features = new Map<string, number>()
  for (const [part] of fold(text).slice(0, MOST_UNITS).matchAll(PARTS)) {
    if (IS_DENSE.test(part)) addIdeographs(features, Array.from(part))
    else addWord(features, part)
  }
  return features
}

function addIdeographs(features: Map<string, number>, run: readonly string[]): void {
  for (const [at, char] of run.entries()) {
    features.set(char, FILLER_IDEOGRAPHS.has(char) ? IDEOGRAPH * FILLER : IDEOGRAPH)
    const next = run[at + 1]
    if (next === undefined) continue
    const fillers = [char, next].filter((each) => FILLER_IDEOGRAPHS.has(each)).length
    features.set(char + next, PAIR * ([1, HALF_FILLER, FILLER][fillers] ?? 1))
  }
}

function addWord(features: Map<string, number>, word: string): void {
  const share = FILLERS.has(word) ? FILLER : 1
  const stem = stemOf(word)
  features.set(` ${stem}`, WORD * share)
  features.set(lettersOf(stem), LETTERS * share)
  for (const three of trigramsOf(word)) features.set(three, Math.max(features.get(three) ?? 0, TRIGRAM * share))
}

const stemOf = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)

/** In any order: two that are exchanged are the most usual typo. */
const lettersOf = (word: string): string => `~${Array.from(word).sort().join('')}`

function trigramsOf(word: string): string[] {
  const marked = `^${word}$`
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3))
}

export interface Similar {
  readonly id: string
  readonly score: number
}

/** An index of texts, kept up with one text at a time. Asking it takes as long as the texts that share something are many. */
export class SimilarTexts {
  /** Feature → the texts that have it. */
  readonly #having = new Map<string, string[]>()
  readonly #texts = new Map<string, Features>()

  get size(): number {
    return this.#texts.size
  }

  has(id: string): boolean {
    return this.#texts.has(id)
  }

  /** Takes the place of what stood under this id. */
  add(id: string, text: string): void {
    this.remove(id)
    const features = featuresOf(text)
    this.#texts.set(id, features)
    for (const feature of features.keys()) {
      const having = this.#having.get(feature)
      if (having === undefined) this.#having.set(feature, [id])
      else having.push(id)
    }
  }

  remove(id: string): void {
    for (const feature of this.#texts.get(id)?.keys() ?? []) {
      const having = this.#having.get(feature)
      if (having === undefined) continue
      // In no order: the last one takes the place.
      const last = having.pop()
      if (having.length === 0) this.#having.delete(feature)
      if (last !== undefined && last !== id) having[having.indexOf(id)] = last
    }
    this.#texts.delete(id)
  }

  /** The most similar ones, the best first. */
  like(text: string, most = 3): Similar[] {
    const typed = featuresOf(text)
    const shared = new Map<string, number>()
    let all = 0
    for (const [feature, weight] of typed) {
      const having = this.#having.get(feature) ?? []
      const counted = weight * this.#rarity(having.length)
      all += counted
      for (const id of having) shared.set(id, (shared.get(id) ?? 0) + counted)
    }
    const found: Similar[] = []
    for (const [id, weight] of shared) {
      // At best, with nothing in it that was not typed: most texts are done with by this.
      const isHopeful = weight / (weight + TYPED_ONLY * (all - weight)) >= SIMILAR_FROM
      if (weight < LEAST_SHARED * COMMON || !isHopeful) continue
      const score = this.#score(typed, all, this.#texts.get(id) ?? new Map())
      if (score >= SIMILAR_FROM) found.push({ id, score })
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most)
  }

  #score(typed: Features, all: number, there: Features): number {
    let [shared, plain, missing] = [0, 0, 0]
    for (const [feature, weight] of there) {
      const counted = weight * this.#rarity(this.#having.get(feature)?.length ?? 0)
      const typedWeight = typed.get(feature)
      if (typedWeight === undefined) missing += counted
      else {
        shared += Math.min(counted, typedWeight * this.#rarity(this.#having.get(feature)?.length ?? 0))
        plain += Math.min(weight, typedWeight)
      }
    }
    if (plain < LEAST_SHARED) return 0
    return shared / (shared + TYPED_ONLY * Math.max(0, all - shared) + THERE_ONLY * missing)
  }

  /** 1 for what one text has at most, down to a half for what all have. */
  #rarity(count: number): number {
    return count <= 1 ? 1 : 1 - (1 - COMMON) * (Math.log(count) / Math.log(this.#texts.size + 1))
  }
}

/** Which words or ideographs of a text are also in the other one, in order: to be marked. */
export function sharedRanges(text: string, other: string): TextRange[] {
  const features = featuresOf(other)
  const folded = foldWithPlaces(text)
  const ranges: TextRange[] = []
  const mark = (from: number, to: number): void => {
    const start = folded.places[from]?.start ?? 0
    const end = folded.places[to - 1]?.end ?? start
    const last = ranges.at(-1)
    if (last !== undefined && start <= last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else ranges.push({ start, end })
  }
  for (const { 0: part, index } of folded.text.matchAll(PARTS)) {
    if (!IS_DENSE.test(part)) {
      if (isShared(part, features)) mark(index, index + part.length)
      continue
    }
    let at = index
    for (const [nth, char] of Array.from(part).entries()) {
      const next = Array.from(part)[nth + 1]
      if (next !== undefined && features.has(char + next)) mark(at, at + char.length + next.length)
      at += char.length
    }
  }
  return ranges
}

/** The word itself, or one that is mostly the same: begun, or mistyped. */
function isShared(word: string, features: Features): boolean {
  const stem = stemOf(word)
  if (features.has(` ${stem}`) || features.has(lettersOf(stem))) return true
  const trigrams = trigramsOf(word)
  return word.length > 3 && trigrams.filter((three) => features.has(three)).length >= trigrams.length * 0.6
}
