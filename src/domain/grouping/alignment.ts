import type { Word } from '../text/vocabulary.ts'
import type { Analysed } from './analyse.ts'
import { meanVector } from './themeMeanings.ts'
import { direct, Vectors } from './vectors.ts'

/** Words that are less alike, a cosine, are not: they only stand in sentences of the same kind. */
const ALIKE = 0.45
/** A note is aligned by its rarest words. */
const MOST_WORDS = 12

interface AlignedWord {
  readonly stem: string
  /** The place of its direction, from the mean of all words; that of a word that no book has is zero. */
  readonly place: number
  /** Rare words count more: ln((n + 1) / (notes with it + 0.5)). */
  readonly weight: number
}

/**
 * How well the words of two notes find each other: each word has its best partner in the other note, the same word 1, another
 * one their cosine from 0.45 on; the mean of that by weight, of both ways, 0 to 1. It sees the one pair of like words that the
 * mean of all words blurs (as BERTScore does: Zhang, Kishore, Wu, Weinberger & Artzi 2020).
 */
export class Alignment {
  readonly #notes: readonly (readonly AlignedWord[])[]
  readonly #words = new Map<string, AlignedWord>()
  readonly #mean: Float32Array
  /** Of all words, and behind them room for those of another note. */
  readonly #directions: Vectors

  constructor(notes: readonly Analysed[], dimensions: number) {
    const counts = new Map<string, number>()
    const words: Word[] = []
    for (const note of notes) {
      for (const [stem, word] of distinct(note)) {
        const count = counts.get(stem) ?? 0
        counts.set(stem, count + 1)
        if (count === 0) words.push(word)
      }
    }
    this.#directions = new Vectors(words.length + MOST_WORDS, dimensions)
    const vectors = words.map((word) => unitVector(word))
    this.#mean = meanVector(vectors) ?? new Float32Array(dimensions)
    for (const [place, { stem }] of words.entries()) {
      const vector = vectors[place] ?? null
      if (vector !== null) direct(vector, this.#mean, this.#directions.at(place))
      this.#words.set(stem, { stem, place, weight: Math.log((notes.length + 1) / ((counts.get(stem) ?? 0) + 0.5)) })
    }
    this.#notes = notes.map((note) =>
      rarest(Array.from(distinct(note).keys()).flatMap((stem) => this.#words.get(stem) ?? []))
    )
  }

  of(i: number, j: number): number {
    return this.#meet(this.#notes[i] ?? [], this.#notes[j] ?? [])
  }

  /** Of the words that only one of them has the two, by their stems, that find each other best; null: none do. */
  bestPair(i: number, j: number): readonly [string, string] | null {
    const [first, second] = [this.#notes[i] ?? [], this.#notes[j] ?? []]
    const without = (words: readonly AlignedWord[], others: readonly AlignedWord[]): AlignedWord[] =>
      words.filter(({ stem }) => !others.some((other) => other.stem === stem))
    let [pair, most]: [readonly [string, string] | null, number] = [null, ALIKE]
    for (const { stem, place } of without(first, second)) {
      for (const other of without(second, first)) {
        const alike = this.#directions.product(place, other.place)
        if (alike > most) [pair, most] = [[stem, other.stem], alike]
      }
    }
    return pair
  }

  /** Of a note that may be none of them: until the next one is asked for. */
  with(note: Analysed): (j: number) => number {
    const weight = Math.log((this.#notes.length + 1) / 0.5)
    let room = this.#words.size
    const last = room + MOST_WORDS
    const words = Array.from(distinct(note)).flatMap(([stem, word]) => {
      const known = this.#words.get(stem)
      if (known !== undefined) return known
      if (room === last) return []
      const place = room++
      const vector = unitVector(word)
      if (vector === null) this.#directions.at(place).fill(0)
      else direct(vector, this.#mean, this.#directions.at(place))
      return { stem, place, weight }
    })
    const telling = rarest(words)
    return (j) => this.#meet(telling, this.#notes[j] ?? [])
  }

  #meet(first: readonly AlignedWord[], second: readonly AlignedWord[]): number {
    bestOfSecond.fill(0)
    let [sum, weights] = [0, 0]
    for (const { stem, place, weight } of first) {
      let best = 0
      for (let at = 0; at < second.length; at++) {
        const other = second[at] as AlignedWord
        const alike = other.stem === stem ? 1 : this.#directions.product(place, other.place)
        if (alike < ALIKE) continue
        if (alike > best) best = alike
        if (alike > (bestOfSecond[at] as number)) bestOfSecond[at] = alike
      }
      sum += weight * best
      weights += weight
    }
    let [otherSum, otherWeights] = [0, 0]
    for (let at = 0; at < second.length; at++) {
      const { weight } = second[at] as AlignedWord
      otherSum += weight * (bestOfSecond[at] as number)
      otherWeights += weight
    }
    return weights === 0 || otherWeights === 0 ? 0 : (sum / weights + otherSum / otherWeights) / 2
  }
}

/** The best partner of each word of the second note, filled anew for each pair of notes. */
const bestOfSecond = new Float64Array(MOST_WORDS)

const distinct = ({ tokens }: Analysed): ReadonlyMap<string, Word> =>
  new Map(tokens.map(({ word }) => [word.stem, word]))

const rarest = (words: readonly AlignedWord[]): readonly AlignedWord[] =>
  words.length <= MOST_WORDS ? words : words.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS)

/** The vector of a word, of length 1; null: no book has it. */
function unitVector({ book, place }: Word): Float32Array | null {
  if (place === undefined) return null
  const vector = new Float32Array(book.dimensions)
  book.addTo(vector, place, 1)
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares) || 1
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length
  return vector
}
