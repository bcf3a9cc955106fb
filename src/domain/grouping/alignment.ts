import type { Token } from '../text/tokens.ts'
import type { WordBooks } from '../text/wordBook.ts'
import type { Analysed } from './analyse.ts'
import { dot } from './themeMeanings.ts'

/** Words that are less alike, a cosine, are not: they only stand in sentences of the same kind. */
const ALIKE = 0.45

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

  /** Of a note that may be none of them. */
  with(note: Analysed): (j: number) => number {
    const words = this.#wordsOf(note, this.#notes.length)
    return (j) => meet(words, this.#notes[j] ?? [])
  }

  #wordsOf({ tokens }: Analysed, notes: number): AlignedWord[] {
    return Array.from(distinct(tokens), ([stem, token]) => {
      const known = this.#words.get(stem)
      if (known !== undefined) return known
      const weight = Math.log((notes + 1) / ((this.#counts.get(stem) ?? 0) + 0.5))
      const word = { stem, direction: this.#directionOf(token), weight }
      this.#words.set(stem, word)
      return word
    })
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
      for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0)
    }
    return sum.map((value) => value / Math.max(1, known))
  }
}

const distinct = (tokens: readonly Token[]): ReadonlyMap<string, Token> =>
  new Map(tokens.map((token) => [token.stem, token]))

const meet = (a: readonly AlignedWord[], b: readonly AlignedWord[]): number => (partnered(a, b) + partnered(b, a)) / 2

function partnered(words: readonly AlignedWord[], others: readonly AlignedWord[]): number {
  let [sum, weights] = [0, 0]
  for (const { stem, direction, weight } of words) {
    let best = 0
    for (const other of others) {
      if (other.stem === stem) best = 1
      else if (direction !== null && other.direction !== null && best < 1) {
        const cosine = dot(direction, other.direction)
        if (cosine >= ALIKE && cosine > best) best = cosine
      }
    }
    sum += weight * best
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}

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
