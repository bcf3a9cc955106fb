import type { WordBooks } from '../text/wordBook.ts'
import { Alignment } from './alignment.ts'
import type { Analysed } from './analyse.ts'
import { HalfMatrix } from './halfMatrix.ts'
import { nearest } from './neighbours.ts'
import { dot } from './themeMeanings.ts'

/**
 * How alike two notes are, the sum of four parts that can be told one by one:
 *
 *   0.5 · √(cosine of their features, TF-IDF)         the words that they share
 * + 0.5 · max(0, cosine of their mean word vectors)   words of like meaning, in either language
 * + 0.8 · alignment (see there)                       words of like meaning, each with its partner
 * + 0.7 · e^(−s / 0.1) · (c + m) / 2                  the themes that they share
 *
 * idf = ln((n + 1) / (notes with it + 0.5)). From the vectors of each language the mean of all its notes is taken away. c is
 * the cosine of what the notes say of each theme, by ln((n + 1) / notes with it); m what they share of the one that says less.
 * s is the mean cosine of each note's five nearest by words: where notes share few words, as those of a workshop do, the themes
 * weigh more. From 0 to 2.5. Words are aligned only with the notes that are the nearest without it.
 */
const WORDS = 0.5
const MEANING = 0.5
const ALIGNMENT = 0.8
const THEMES = 0.7
const SPARSITY = 0.1
const NEAREST = 5
/** Notes whose first axes are less alike are not alike. */
const LEAST_FIRST = 0.03
const SAMPLE = 200
/** Twice as many as the neighbours that make the graphs. */
const ALIGNED = 20

/** The parts of one likeness. */
export interface LikenessParts {
  readonly words: number
  readonly meaning: number
  readonly alignment: number
  readonly themes: number
}

/** Compares the notes that it was made of, and others with them. */
export class Likeness {
  readonly notes: readonly Analysed[]
  readonly #idf: (feature: string) => number
  readonly #features: readonly ReadonlyMap<string, number>[]
  readonly #postings: ReadonlyMap<string, readonly (readonly [note: number, weight: number])[]>
  readonly #means: Readonly<Record<'en' | 'zh', Float32Array>>
  readonly #vectors: readonly (Float32Array | null)[]
  readonly #themes: ThemeSpace
  readonly #themeWeight: number
  readonly #alignment: Alignment

  /** @param emphasis how much a feature counts, given how people have sorted; 1: as much as ever */
  constructor(notes: readonly Analysed[], books: WordBooks, emphasis: (feature: string) => number) {
    this.notes = notes
    const having = new Map<string, number>()
    for (const { features } of notes) {
      for (const feature of features.keys()) having.set(feature, (having.get(feature) ?? 0) + 1)
    }
    this.#idf = (feature) => emphasis(feature) * Math.log((notes.length + 1) / ((having.get(feature) ?? 0) + 0.5))
    this.#features = notes.map(({ features }) => this.#weighted(features))
    this.#postings = postingsOf(this.#features)
    this.#means = { en: meanOf(notes, 'en'), zh: meanOf(notes, 'zh') }
    this.#vectors = notes.map((note) => this.#directionOf(note))
    this.#themes = new ThemeSpace(notes)
    this.#alignment = new Alignment(notes, books)
    this.#themeWeight = THEMES * Math.exp(-this.#nearness() / SPARSITY)
  }

  /** Of each two of its notes. */
  matrix(): HalfMatrix {
    const matrix = new HalfMatrix(this.notes.length)
    const shared = new Float32Array(this.notes.length)
    for (let i = 0; i < this.notes.length; i++) {
      const row = matrix.rowOf(i)
      this.#shareWords(this.#features[i], shared, i + 1)
      const vector = this.#vectors[i] ?? null
      for (let j = i + 1; j < this.notes.length; j++) {
        const words = shared[j] ?? 0
        const meaning = cosine(vector, this.#vectors[j] ?? null)
        matrix.values[row + j] = (words > 0 ? WORDS * Math.sqrt(words) : 0) + (meaning > 0 ? MEANING * meaning : 0)
      }
      this.#themes.each(i, i + 1, (j, alike) => {
        matrix.values[row + j] = (matrix.values[row + j] ?? 0) + this.#themeWeight * alike
      })
    }
    this.#align(matrix)
    return matrix
  }

  /** Of those that are near each other, so that it takes n steps and not n². */
  #align(matrix: HalfMatrix): void {
    const { most, ids } = nearest(matrix, ALIGNED)
    const isNear = (i: number, j: number): boolean => ids.subarray(j * most, (j + 1) * most).includes(i)
    for (let i = 0; i < matrix.size; i++) {
      for (const j of ids.subarray(i * most, (i + 1) * most)) {
        // Of two that are near each other, once.
        if (j < 0 || (j < i && isNear(i, j))) continue
        matrix.add(i, j, ALIGNMENT * this.#alignment.of(i, j))
      }
    }
  }

  /** Of a note, which may be none of its own, with each of its notes. */
  row(note: Analysed): Float32Array {
    const shared = new Float32Array(this.notes.length)
    this.#shareWords(this.#weighted(note.features), shared, 0)
    const vector = this.#directionOf(note)
    const aligned = this.#alignment.with(note)
    return shared.map((words, j) => {
      const meaning = Math.max(0, cosine(vector, this.#vectors[j] ?? null))
      const alike = this.#themes.alike(note.themes, this.notes[j]?.themes ?? new Map())
      return (
        WORDS * Math.sqrt(Math.max(0, words)) + MEANING * meaning + ALIGNMENT * aligned(j) + this.#themeWeight * alike
      )
    })
  }

  /** Of two of its notes the words of like meaning, by their stems; null: there are none. */
  bestPair(i: number, j: number): readonly [string, string] | null {
    return this.#alignment.bestPair(i, j)
  }

  /** Why two of its notes are alike. */
  parts(i: number, j: number): LikenessParts {
    const [a, b] = [this.#features[i] ?? new Map<string, number>(), this.#features[j] ?? new Map<string, number>()]
    let words = 0
    for (const [feature, weight] of a) words += weight * (b.get(feature) ?? 0)
    const meaning = Math.max(0, cosine(this.#vectors[i] ?? null, this.#vectors[j] ?? null))
    const alike = this.#themes.alike(this.notes[i]?.themes ?? new Map(), this.notes[j]?.themes ?? new Map())
    return {
      words: WORDS * Math.sqrt(Math.max(0, words)),
      meaning: MEANING * meaning,
      alignment: ALIGNMENT * this.#alignment.of(i, j),
      themes: this.#themeWeight * alike
    }
  }

  #weighted(features: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const weights = new Map<string, number>()
    let squares = 0
    for (const [feature, amount] of features) {
      const weight = amount * this.#idf(feature)
      weights.set(feature, weight)
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (const [feature, weight] of weights) weights.set(feature, weight / length)
    return weights
  }

  /** Adds up, for each note from `first` on, the cosine of its features and these. */
  #shareWords(features: ReadonlyMap<string, number> | undefined, shared: Float32Array, first: number): void {
    shared.fill(0, first)
    for (const [feature, weight] of features ?? []) {
      const having = this.#postings.get(feature) ?? []
      for (let at = having.length - 1; at >= 0; at--) {
        const [j, other] = having[at] ?? [0, 0]
        if (j < first) break
        shared[j] = (shared[j] ?? 0) + weight * other
      }
    }
  }

  #directionOf({ vector, language }: Analysed): Float32Array | null {
    if (vector === null) return null
    const mean = this.#means[language]
    const centred = vector.map((value, d) => value - (mean[d] ?? 0))
    const length = Math.hypot(...centred)
    return length === 0 ? null : centred.map((value) => value / length)
  }

  /** The mean cosine of features of a note and its nearest ones; of many notes, of some that stand for all. */
  #nearness(): number {
    const shared = new Float32Array(this.notes.length)
    const step = Math.max(1, Math.floor(this.notes.length / SAMPLE))
    let [sum, count] = [0, 0]
    for (let i = 0; i < this.notes.length; i += step) {
      this.#shareWords(this.#features[i], shared, 0)
      shared[i] = 0
      sum +=
        shared
          .toSorted()
          .subarray(-NEAREST)
          .reduce((a, b) => a + b, 0) / NEAREST
      count++
    }
    return sum / Math.max(1, count)
  }
}

function postingsOf(
  features: readonly ReadonlyMap<string, number>[]
): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const postings = new Map<string, [number, number][]>()
  for (const [note, weights] of features.entries()) {
    for (const [feature, weight] of weights) {
      const having = postings.get(feature)
      if (having === undefined) postings.set(feature, [[note, weight]])
      else having.push([note, weight])
    }
  }
  return postings
}

/** Fewer have no mean to speak of. */
const FEWEST_OF_LANGUAGE = 3

function meanOf(notes: readonly Analysed[], language: 'en' | 'zh'): Float32Array {
  const vectors = notes.flatMap((note) => (note.language === language && note.vector !== null ? [note.vector] : []))
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  if (vectors.length < FEWEST_OF_LANGUAGE) return mean
  for (const vector of vectors) for (const [d, value] of vector.entries()) mean[d] = (mean[d] ?? 0) + value
  return mean.map((value) => value / vectors.length)
}

const cosine = (a: Float32Array | null, b: Float32Array | null): number =>
  a === null || b === null ? 0 : dot(a, b, LEAST_FIRST)

/** What notes say of the themes, compared. */
class ThemeSpace {
  readonly #idf: ReadonlyMap<number, number>
  readonly #notes: readonly { readonly themes: ReadonlyMap<number, number>; readonly length: number }[]
  readonly #postings = new Map<number, number[]>()

  constructor(notes: readonly Analysed[]) {
    for (const [note, { themes }] of notes.entries()) {
      for (const theme of themes.keys()) {
        const having = this.#postings.get(theme)
        if (having === undefined) this.#postings.set(theme, [note])
        else having.push(note)
      }
    }
    this.#idf = new Map(
      Array.from(this.#postings, ([theme, having]) => [theme, Math.log((notes.length + 1) / having.length)])
    )
    this.#notes = notes.map(({ themes }) => ({ themes, length: this.#lengthOf(themes) }))
  }

  /** Tells of each note from `first` on that has a theme in common with the one at `i`, how much. */
  each(i: number, first: number, tell: (j: number, alike: number) => void): void {
    const { themes, length } = this.#notes[i] ?? { themes: new Map<number, number>(), length: 1 }
    const sharing = new Set<number>()
    for (const theme of themes.keys()) {
      const having = this.#postings.get(theme) ?? []
      for (let at = having.length - 1; at >= 0 && (having[at] ?? 0) >= first; at--) sharing.add(having[at] ?? 0)
    }
    for (const j of sharing) {
      const other = this.#notes[j]
      if (other !== undefined) tell(j, this.#compare(themes, length, other.themes, other.length))
    }
  }

  alike(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
    return this.#compare(a, this.#lengthOf(a), b, this.#lengthOf(b))
  }

  #compare(a: ReadonlyMap<number, number>, aLength: number, b: ReadonlyMap<number, number>, bLength: number): number {
    let [product, both] = [0, 0]
    for (const [theme, amount] of a) {
      const other = b.get(theme)
      if (other === undefined) continue
      product += amount * other * (this.#idf.get(theme) ?? 0) ** 2
      both += Math.min(1, amount * other)
    }
    return both === 0 ? 0 : (product / (aLength * bLength) + Math.min(1, both / Math.min(a.size, b.size))) / 2
  }

  #lengthOf(themes: ReadonlyMap<number, number>): number {
    let squares = 0
    for (const [theme, amount] of themes) squares += (amount * (this.#idf.get(theme) ?? 0)) ** 2
    return Math.sqrt(squares) || 1
  }
}
