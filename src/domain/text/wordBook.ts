/** Words of a language, the most frequent first, as they lie in a file. */
export interface WordTable {
  readonly dimensions: number
  /** Folded (T1). */
  readonly words: readonly string[]
  /** The share of each among all running words of the language, 0 to 1. */
  readonly shares: Float32Array
  /** Each vector in 8 bits, and what it is to be multiplied by. */
  readonly vectors: Int8Array
  readonly scales: Float32Array
}

/**
 * Words of a language, each with a vector that is near those of words of like meaning. English and Chinese words share one
 * space: a Chinese word has the mean of the English words of its glosses.
 */
export class WordBook {
  readonly #table: WordTable
  readonly #places: ReadonlyMap<string, number>

  constructor(table: WordTable) {
    this.#table = table
    this.#places = new Map(table.words.map((word, place) => [word, place]))
  }

  get dimensions(): number {
    return this.#table.dimensions
  }

  /** Where the word is in the book; undefined: nowhere. */
  find(word: string): number | undefined {
    return this.#places.get(word)
  }

  shareOf(place: number): number {
    return this.#table.shares[place] ?? 0
  }

  /** Adds its vector, so many times, to another. */
  addTo(sum: Float32Array, place: number, times: number): void {
    const { dimensions, scales, vectors } = this.#table
    const scale = (scales[place] ?? 0) * times
    const from = place * dimensions
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + (vectors[from + d] ?? 0) * scale
  }
}

/** What the text analysis knows of the two languages. */
export interface WordBooks {
  readonly en: WordBook
  readonly zh: WordBook
}
