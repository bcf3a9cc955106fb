import type { Word } from '../text/vocabulary.ts'
import type { Analysed } from './analyse.ts'
import { meanVector } from './themeMeanings.ts'
import { direct, MOST_LISTED, Vectors } from './vectors.ts'

/** Words that are less alike, a cosine, are not: they only stand in sentences of the same kind. */
const ALIKE = 0.45

/** A word of the notes. */
interface KnownWord {
  readonly stem: string
  /** The place of its direction, from the mean of all words; that of a word that no book has is zero. */
  readonly place: number
  /** Rare words count more: ln((n + 1) / (notes with it + 0.5)). */
  readonly weight: number
}

/** The words of a note: its rarest ones, as many as can be multiplied at once. */
interface AlignedNote {
  readonly stems: readonly string[]
  readonly places: Int32Array
  readonly weights: Float64Array
  readonly allWeights: number
}

/**
 * How well the words of two notes find each other: each word has its best partner in the other note, the same word 1, another
 * one their cosine from 0.45 on; the mean of that by weight, of both ways, 0 to 1. It sees the one pair of like words that the
 * mean of all words blurs (as BERTScore does: Zhang, Kishore, Wu, Weinberger & Artzi 2020).
 */
export class Alignment {
  readonly #notes: readonly AlignedNote[]
  readonly #words = new Map<string, KnownWord>()
  readonly #mean: Float32Array
  /** Of all words, and behind them room for those of another note. */
  readonly #directions: Vectors

  constructor(notes: readonly Analysed[], dimensions: number) {
    const counts = new Map<string, number>()
    const words: Word[] = []
    const stems = notes.map((note) => distinct(note))
    for (const note of stems) {
      for (const [stem, word] of note) {
        const count = counts.get(stem) ?? 0
        counts.set(stem, count + 1)
        if (count === 0) words.push(word)
      }
    }
    this.#directions = new Vectors(words.length + MOST_LISTED, dimensions)
    const vectors = words.map((word) => unitVector(word))
    this.#mean = meanVector(vectors) ?? new Float32Array(dimensions)
    for (const [place, { stem }] of words.entries()) {
      this.#direct(vectors[place] ?? null, place)
      this.#words.set(stem, { stem, place, weight: Math.log((notes.length + 1) / ((counts.get(stem) ?? 0) + 0.5)) })
    }
    this.#notes = stems.map((note) => alignedOf(Array.from(note.keys()).flatMap((stem) => this.#words.get(stem) ?? [])))
  }

  of(i: number, j: number): number {
    return this.#meet(this.#notes[i] ?? NO_WORDS, this.#notes[j] ?? NO_WORDS)
  }

  /** Of the words that only one of them has the two, by their stems, that find each other best; null: none do. */
  bestPair(i: number, j: number): readonly [string, string] | null {
    const [first, second] = [this.#notes[i] ?? NO_WORDS, this.#notes[j] ?? NO_WORDS]
    const products = this.#directions.table(first.places, second.places)
    let [pair, most]: [readonly [string, string] | null, number] = [null, ALIKE]
    for (const [at, stem] of first.stems.entries()) {
      if (second.stems.includes(stem)) continue
      for (const [other, otherStem] of second.stems.entries()) {
        const alike = products[at * second.stems.length + other] as number
        if (alike > most && !first.stems.includes(otherStem)) [pair, most] = [[stem, otherStem], alike]
      }
    }
    return pair
  }

  /** Of a note that may be none of them: until the next one is asked for. */
  with(note: Analysed): (j: number) => number {
    const weight = Math.log((this.#notes.length + 1) / 0.5)
    const end = this.#words.size + MOST_LISTED
    let room = this.#words.size
    const words = Array.from(distinct(note)).flatMap(([stem, word]) => {
      const known = this.#words.get(stem)
      if (known !== undefined || room === end) return known ?? []
      this.#direct(unitVector(word), room)
      return { stem, place: room++, weight }
    })
    const aligned = alignedOf(words)
    return (j) => this.#meet(aligned, this.#notes[j] ?? NO_WORDS)
  }

  /** Puts where a word points, from the mean of all words. */
  #direct(vector: Float32Array | null, place: number): void {
    if (vector === null) this.#directions.at(place).fill(0)
    else direct(vector, this.#mean, this.#directions.at(place))
  }

  #meet(first: AlignedNote, second: AlignedNote): number {
    if (first.allWeights === 0 || second.allWeights === 0) return 0
    const products = this.#directions.table(first.places, second.places)
    bestOfSecond.fill(0)
    let sum = 0
    let place = 0
    for (let at = 0; at < first.places.length; at++) {
      let best = 0
      for (let other = 0; other < second.places.length; other++) {
        // A word that no book has is like itself alone.
        const alike = first.places[at] === second.places[other] ? 1 : (products[place] as number)
        place++
        if (alike < ALIKE) continue
        if (alike > best) best = alike
        if (alike > (bestOfSecond[other] as number)) bestOfSecond[other] = alike
      }
      sum += (first.weights[at] as number) * best
    }
    let otherSum = 0
    for (let other = 0; other < second.places.length; other++) {
      otherSum += (second.weights[other] as number) * (bestOfSecond[other] as number)
    }
    return (sum / first.allWeights + otherSum / second.allWeights) / 2
  }
}

/** The best partner of each word of the second note, filled anew for each pair of notes. */
const bestOfSecond = new Float64Array(MOST_LISTED)

const distinct = ({ tokens }: Analysed): ReadonlyMap<string, Word> =>
  new Map(tokens.map(({ word }) => [word.stem, word]))

function alignedOf(words: readonly KnownWord[]): AlignedNote {
  const rarest =
    words.length <= MOST_LISTED ? words : words.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_LISTED)
  const weights = Float64Array.from(rarest, ({ weight }) => weight)
  return {
    stems: rarest.map(({ stem }) => stem),
    places: Int32Array.from(rarest, ({ place }) => place),
    weights,
    allWeights: weights.reduce((sum, weight) => sum + weight, 0)
  }
}

const NO_WORDS = alignedOf([])

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
