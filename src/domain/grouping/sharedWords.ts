import type { NoteFeatures } from './noteFeatures.ts'

/** Features with weights whose squares come to 1. */
interface Weighted {
  readonly numbers: Int32Array
  readonly weights: Float64Array
}

/**
 * How far notes use the same words: the cosine of their features, TF-IDF, 0 to 1. idf = ln((n + 1) / (notes with it + 0.5)), times
 * the emphasis.
 */
export class SharedWords {
  readonly #notes: readonly Weighted[]
  readonly #idf: Float64Array
  readonly #unseen: number
  /** The notes with a feature, in order, from its offset to that of the next, and what it weighs there. */
  readonly #offsets: Int32Array
  readonly #having: Int32Array
  readonly #weights: Float64Array

  /** @param count more than any number of a feature */
  constructor(notes: readonly NoteFeatures[], count: number, emphasis: (feature: number) => number) {
    const counts = new Int32Array(count)
    for (const { numbers } of notes) for (const feature of numbers) counts[feature] = (counts[feature] as number) + 1
    this.#unseen = Math.log((notes.length + 1) / 0.5)
    this.#idf = Float64Array.from(counts, (having, feature) =>
      having === 0 ? this.#unseen : emphasis(feature) * Math.log((notes.length + 1) / (having + 0.5))
    )
    this.#notes = notes.map((note) => this.#weighted(note))
    this.#offsets = new Int32Array(count + 1)
    for (let feature = 0; feature < count; feature++) {
      this.#offsets[feature + 1] = (this.#offsets[feature] as number) + (counts[feature] as number)
    }
    this.#having = new Int32Array(this.#offsets[count] as number)
    this.#weights = new Float64Array(this.#having.length)
    const next = this.#offsets.slice()
    for (const [note, { numbers, weights }] of this.#notes.entries()) {
      for (let at = 0; at < numbers.length; at++) {
        const feature = numbers[at] as number
        const place = next[feature] as number
        next[feature] = place + 1
        this.#having[place] = note
        this.#weights[place] = weights[at] as number
      }
    }
  }

  /** Of one of the notes with each from `first` on, into `shared`. */
  ofNote(note: number, shared: Float32Array, first = 0): void {
    const weighted = this.#notes[note]
    if (weighted !== undefined) this.#share(weighted, shared, first)
  }

  /** Of a note that may be none of them. */
  ofAnother(features: NoteFeatures, shared: Float32Array): void {
    this.#share(this.#weighted(features), shared, 0)
  }

  ofTwo(one: number, other: number): number {
    const [a, b] = [this.#notes[one], this.#notes[other]]
    if (a === undefined || b === undefined) return 0
    const weights = new Map(Array.from(b.numbers, (feature, at) => [feature, b.weights[at] ?? 0]))
    return a.numbers.reduce((sum, feature, at) => sum + (a.weights[at] ?? 0) * (weights.get(feature) ?? 0), 0)
  }

  #share({ numbers, weights }: Weighted, shared: Float32Array, first: number): void {
    shared.fill(0, first)
    for (let at = 0; at < numbers.length; at++) {
      const feature = numbers[at] as number
      // Numbered since, by another note: nobody here has it.
      if (feature >= this.#idf.length) continue
      const weight = weights[at] as number
      const begin = this.#offsets[feature] as number
      for (let place = (this.#offsets[feature + 1] as number) - 1; place >= begin; place--) {
        const other = this.#having[place] as number
        if (other < first) break
        shared[other] = (shared[other] as number) + weight * (this.#weights[place] as number)
      }
    }
  }

  #weighted({ numbers, amounts }: NoteFeatures): Weighted {
    const weights = new Float64Array(numbers.length)
    let squares = 0
    for (let at = 0; at < numbers.length; at++) {
      const weight = (amounts[at] as number) * (this.#idf[numbers[at] as number] ?? this.#unseen)
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / length
    return { numbers, weights }
  }
}
