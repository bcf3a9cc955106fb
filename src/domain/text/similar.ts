import { type Features, featuresOf, lettersOf, pairOf, stemOf, trigramsOf, type Weights } from './features.ts'
import { fold, foldWithPlaces, placeIn, type TextRange } from './fold.ts'
import { partsOf } from './readings.ts'

/**
 * Texts that say nearly the same, found while one of them is still being typed.
 *
 * A text is taken apart, folded (T1) and with one word for all that mean the same (T4), into features, each with a weight:
 * - each pair of neighbouring ideographs 1, each ideograph 0.5: Chinese has no spaces, and is written in other orders;
 * - each word of letters 1 (without a plural s), the letters of it in any order 0.75, and each three letters in a row, its
 *   ends marked, 0.25: a typo spoils some of them, not all.
 * Words and ideographs that only hold sentences together (the, 的) weigh a fifth, a pair with one of them a half. What many
 * texts have says less: the weight shrinks with the share of texts that have it, to a half at most. These are not the stop
 * words that people edit (wordLists.ts): those tell no theme, and are often what a workshop is about (site, order), so that
 * two notes which differ in nothing else do say two things.
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

/** Chinese is written in other orders too, hence the ideographs alone. */
export const TYPED: Weights = {
  ...{ pair: 1, ideograph: 0.5, word: 1, letters: 0.75, trigram: 0.25, neighbours: 0 },
  ...{ filler: 0.2, halfFiller: 0.5, isCounted: false }
}
/** What every text has weighs so much of what only one has. */
const COMMON = 0.5

/** Longer texts are compared by their beginning. */
const MOST_UNITS = 400

const featuresOfTyped = (text: string, mostUnits = MOST_UNITS): Features =>
  featuresOf(partsOf(fold(text).slice(0, mostUnits), 'meant'), TYPED)

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
    const features = featuresOfTyped(text)
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
    const typed = featuresOfTyped(text)
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

/**
 * Which words or ideographs of a text are also in the other one, in order: to be marked.
 *
 * @param mostUnits of the other one so much of its beginning is looked at
 */
export function sharedRanges(text: string, other: string, mostUnits = MOST_UNITS): TextRange[] {
  const features = featuresOfTyped(other, mostUnits)
  const folded = foldWithPlaces(text)
  const ranges: TextRange[] = []
  const mark = (part: TextRange): void => {
    const { start, end } = placeIn(folded, part)
    const last = ranges.at(-1)
    if (last !== undefined && start <= last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else ranges.push({ start, end })
  }
  for (const part of partsOf(folded.text, 'meant')) {
    if (part.kind === 'word') {
      if (isShared(part.text, features)) mark(part)
      continue
    }
    for (const [at, here] of part.chars.entries()) {
      const next = part.chars[at + 1]
      if (next !== undefined && features.has(pairOf(here.char, next.char))) mark({ start: here.start, end: next.end })
    }
  }
  return ranges
}

/** The word itself, or one that is mostly the same: begun, or mistyped. */
function isShared(word: string, features: Features): boolean {
  if (features.has(stemOf(word)) || features.has(lettersOf(word))) return true
  const trigrams = trigramsOf(word)
  return word.length > 3 && trigrams.filter((three) => features.has(three)).length >= trigrams.length * 0.6
}
