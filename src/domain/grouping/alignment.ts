import type { Token } from '../text/tokens.ts'
import type { WordBooks } from '../text/wordBook.ts'
import type { Analysed } from './analyse.ts'
import { dot } from './themeMeanings.ts'

/** Words that are less alike, a cosine, are not: they only stand in sentences of the same kind. */
const ALIKE = 0.45
/** Words whose first axes are less alike will not come to it. */
const LEAST_FIRST = 0.12
/** A note is aligned by its rarest words. */
const MOST_WORDS = 12

interface AlignedWord {
  readonly stem: string
  /** Where its vector points, from the mean of all words; null: it has none. */
  readonly direction: Float32Array | null
  /** Rare words count more: ln((n + 1) / (notes with it + 0.5)). */
  readonly weight: number
}

/**
 * How well the words of two notes find each other: each word has its best partner in the other note, the same word 1, another
 * one their cosine from 0.45 on; the mean of that by weight, of both ways, 0 to 1. It sees the one pair of like words that the
 * mean of all words blurs (as BERTScore does: Zhang, Kishore, Wu, Weinberger & Artzi 2020).
 */
export class Alignment {
  readonly #books: WordBooks
  readonly #notes: readonly (readonly AlignedWord[])[]
  readonly #counts = new Map<string, number>()
  readonly #words = new Map<string, AlignedWord>()
  readonly #mean: Float32Array

  constructor(notes: readonly Analysed[], books: WordBooks) {
    this.#books = books
    const first = new Map<string, Token>()
    for (const { tokens } of notes) {
      for (const [stem, token] of distinct(tokens)) {
        this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1)
        if (!first.has(stem)) first.set(stem, token)
      }
    }
    this.#mean = this.#meanOf([...first.values()])
    this.#notes = notes.map((note) => this.#wordsOf(note, notes.length))
  }

  of(i: number, j: number): number {
    return meet(this.#notes[i] ?? [], this.#notes[j] ?? [])
  }

  /** Of the words that only one of them has the two, by their stems, that find each other best; null: none do. */
  bestPair(i: number, j: number): readonly [string, string] | null {
    const [first, second] = [this.#notes[i] ?? [], this.#notes[j] ?? []]
    const without = (words: readonly AlignedWord[], others: readonly AlignedWord[]): AlignedWord[] =>
      words.filter(({ stem }) => !others.some((other) => other.stem === stem))
    let [pair, most]: [readonly [string, string] | null, number] = [null, ALIKE]
    for (const { stem, direction } of without(first, second)) {
      for (const other of without(second, first)) {
        const alike = cosine(direction, other.direction)
        if (alike > most) [pair, most] = [[stem, other.stem], alike]
      }
    }
    return pair
  }

  /** Of a note that may be none of them. */
  with(note: Analysed): (j: number) => number {
    const words = this.#wordsOf(note, this.#notes.length)
    return (j) => meet(words, this.#notes[j] ?? [])
  }

  #wordsOf({ tokens }: Analysed, notes: number): AlignedWord[] {
    const words = Array.from(distinct(tokens), ([stem, token]) => {
      const known = this.#words.get(stem)
      if (known !== undefined) return known
      const weight = Math.log((notes + 1) / ((this.#counts.get(stem) ?? 0) + 0.5))
      const word = { stem, direction: this.#directionOf(token), weight }
      this.#words.set(stem, word)
      return word
    })
    return words.length <= MOST_WORDS ? words : words.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS)
  }

  #directionOf(token: Token): Float32Array | null {
    const vector = unitVector(token, this.#books)
    if (vector === null) return null
    const centred = vector.map((value, d) => value - (this.#mean[d] ?? 0))
    const length = Math.sqrt(dot(centred, centred)) || 1
    return centred.map((value) => value / length)
  }

  #meanOf(tokens: readonly Token[]): Float32Array {
    const sum = new Float32Array(this.#books.en.dimensions)
    let known = 0
    for (const token of tokens) {
      const vector = unitVector(token, this.#books)
      if (vector === null) continue
      known++
      for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number)
    }
    return sum.map((value) => value / Math.max(1, known))
  }
}

const distinct = (tokens: readonly Token[]): ReadonlyMap<string, Token> =>
  new Map(tokens.map((token) => [token.stem, token]))

/** The best partner of each word of the second note, filled anew for each pair of notes. */
const bestOfSecond = new Float64Array(MOST_WORDS)

function meet(first: readonly AlignedWord[], second: readonly AlignedWord[]): number {
  bestOfSecond.fill(0)
  let [sum, weights] = [0, 0]
  for (const { stem, direction, weight } of first) {
    let best = 0
    for (let at = 0; at < second.length; at++) {
      const other = second[at] as AlignedWord
      const alike = other.stem === stem ? 1 : cosine(direction, other.direction)
      if (alike < ALIKE) continue
      if (alike > best) best = alike
      if (alike > (bestOfSecond[at] as number)) bestOfSecond[at] = alike
    }
    sum += weight * best
    weights += weight
  }
  let [otherSum, otherWeights] = [0, 0]
  for (const [at, { weight }] of second.entries()) {
    otherSum += weight * (bestOfSecond[at] as number)
    otherWeights += weight
  }
  return weights === 0 || otherWeights === 0 ? 0 : (sum / weights + otherSum / otherWeights) / 2
}

const cosine = (a: Float32Array | null, b: Float32Array | null): number =>
  a === null || b === null ? 0 : dot(a, b, LEAST_FIRST)

/** The vector of a word, of length 1; null: the book does not have it. */
export function unitVector({ word, stem, isChinese }: Token, { en, zh }: WordBooks): Float32Array | null {
  const book = isChinese ? zh : en
  const place = book.find(word) ?? book.find(stem)
  if (place === undefined) return null
  const vector = new Float32Array(book.dimensions)
  book.addTo(vector, place, 1)
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}
