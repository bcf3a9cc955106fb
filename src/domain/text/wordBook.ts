/** Words of a language, the most frequent first, as they lie in a file. */
export interface WordTable {
  readonly dimensions: number
  /** Folded (T1), one a line. */
  readonly text: string
  /** The share of each among all running words of the language, 0 to 1. */
  readonly shares: Float32Array
  /** Each vector in 8 bits, and what it is to be multiplied by. */
  readonly vectors: Int8Array
  readonly scales: Float32Array
}

const LINE_END = 10
/** So many times as many slots as words: most words are found where they are looked for first. */
const SLOTS = 3

/**
 * Words of a language, each with a vector that is near those of words of like meaning. English and Chinese words share one
 * space: a Chinese word has the mean of the English words of its glosses.
 *
 * Words are looked up in the text as it lies there, by a table of hashes (open addressing): to make 80,000 strings and a Map of
 * them would take longer than a suggestion for a small workshop.
 */
export class WordBook {
  readonly #table: WordTable
  /** Where in the text each word begins, and behind the last one where a next would. */
  readonly #starts: Int32Array
  /** Of each slot the place of its word + 1; 0: it is empty. */
  readonly #slots: Int32Array

  constructor(table: WordTable) {
    this.#table = table
    const count = table.shares.length
    this.#starts = startsOf(table.text, count)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(count * SLOTS + 1)))
    for (let place = 0; place < count; place++) {
      const end = (this.#starts[place + 1] as number) - 1
      this.#slots[this.#slotOf(table.text, this.#starts[place] as number, end)] = place + 1
    }
  }

  get dimensions(): number {
    return this.#table.dimensions
  }

  /** Where the word from `start` to before `end` of a text is in the book; undefined: nowhere. */
  find(text: string, start = 0, end = text.length): number | undefined {
    const place = this.#slots[this.#slotOf(text, start, end)] as number
    return place === 0 ? undefined : place - 1
  }

  shareOf(place: number): number {
    return this.#table.shares[place] ?? 0
  }

  /** Adds its vector, so many times, to another. */
  addTo(sum: Float32Array, place: number, times: number): void {
    const { dimensions, scales, vectors } = this.#table
    const scale = (scales[place] ?? 0) * times
    const from = place * dimensions
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + (vectors[from + d] as number) * scale
  }

  /** That of the word, or the empty one where it would be. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    let slot = hash ^ (hash >>> 15)
    for (;;) {
      slot &= this.#slots.length - 1
      const place = this.#slots[slot] as number
      if (place === 0 || this.#isAt(place - 1, text, start, end)) return slot
      slot++
    }
  }

  #isAt(place: number, text: string, start: number, end: number): boolean {
    const first = this.#starts[place] as number
    if ((this.#starts[place + 1] as number) - 1 - first !== end - start) return false
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== this.#table.text.charCodeAt(first + at - start)) return false
    }
    return true
  }
}

function startsOf(text: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  let place = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === LINE_END) starts[++place] = at + 1
  starts[count] = text.length + 1
  return starts
}

/** What the text analysis knows of the two languages. */
export interface WordBooks {
  readonly en: WordBook
  readonly zh: WordBook
}
