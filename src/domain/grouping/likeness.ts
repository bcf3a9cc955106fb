import { Alignment } from './alignment.ts'
import type { Analysed, Analyst } from './analyse.ts'
import { emphasisOf } from './emphasis.ts'
import { HalfMatrix } from './halfMatrix.ts'
import { nearest } from './neighbours.ts'
import { SharedWords } from './sharedWords.ts'
import { ThemeSpace } from './themeSpace.ts'
import { direct, Vectors } from './vectors.ts'

/**
 * How alike two notes are, the sum of four parts that can be told one by one:
 *
 *   0.5 · √(cosine of their features, TF-IDF)         the words that they share
 * + 0.5 · max(0, cosine of their mean word vectors)   words of like meaning, in either language
 * + 0.8 · alignment (see there)                       words of like meaning, each with its partner
 * + 0.7 · e^(−s / 0.1) · (c + m) / 2                  the themes that they share
 *
 * From the vectors of each language the mean of all its notes is taken away. c and m: see ThemeSpace. s is the mean cosine of
 * each note's five nearest by words: where notes share few words, as those of a workshop do, the themes weigh more. From 0 to
 * 2.5. Words are aligned only with the notes that are the nearest without it.
 */
const WORDS = 0.5
const MEANING = 0.5
const ALIGNMENT = 0.8
const THEMES = 0.7
const SPARSITY = 0.1
const NEAREST = 5
const SAMPLE = 200
/** More than twice as many as the neighbours that make the graphs. */
const ALIGNED = 30

/** The parts of one likeness. */
export interface LikenessParts {
  readonly words: number
  readonly meaning: number
  readonly alignment: number
  readonly themes: number
}

/** Compares the notes that it was made of, and others with them. What people have sorted tells which words count. */
export class Likeness {
  readonly notes: readonly Analysed[]
  readonly #words: SharedWords
  readonly #means: Readonly<Record<'en' | 'zh', Float32Array>>
  /** Of all notes, and behind them room for another one. */
  readonly #directions: Vectors
  readonly #themes: ThemeSpace
  readonly #themeWeight: number
  readonly #alignment: Alignment

  constructor(notes: readonly Analysed[], { dimensions, features }: Pick<Analyst, 'dimensions' | 'features'>) {
    this.notes = notes
    this.#words = new SharedWords(
      notes.map((note) => note.features),
      features.count,
      emphasisOf(notes)
    )
    this.#means = { en: meanOf(notes, 'en', dimensions), zh: meanOf(notes, 'zh', dimensions) }
    this.#directions = new Vectors(notes.length + 1, dimensions)
    for (const [place, note] of notes.entries()) this.#direct(note, place)
    this.#themes = new ThemeSpace(notes.map(({ themes }) => themes))
    this.#alignment = new Alignment(notes, dimensions)
    this.#themeWeight = THEMES * Math.exp(-this.#nearness() / SPARSITY)
  }

  /** Of each two of its notes. */
  matrix(): HalfMatrix {
    const count = this.notes.length
    const matrix = new HalfMatrix(count)
    const shared = new Float32Array(count)
    for (const [i, { themes }] of this.notes.entries()) {
      const row = matrix.rowOf(i)
      this.#words.ofNote(i, shared, i + 1)
      const meanings = this.#directions.row(i, i + 1)
      for (let j = i + 1; j < count; j++) {
        const words = shared[j] as number
        const meaning = meanings[j - i - 1] as number
        matrix.values[row + j] = (words > 0 ? WORDS * Math.sqrt(words) : 0) + (meaning > 0 ? MEANING * meaning : 0)
      }
      this.#themes.each(themes, i + 1, (j, alike) => {
        matrix.values[row + j] = (matrix.values[row + j] as number) + this.#themeWeight * alike
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

  /**
   * Of a note, which may be none of its own, with each of its notes.
   * @param wanted the places of those that are asked for: words are aligned with them alone
   */
  row(note: Analysed, wanted: Iterable<number> = this.notes.keys()): Float32Array {
    const count = this.notes.length
    const row = new Float32Array(count)
    this.#words.ofAnother(note.features, row)
    this.#direct(note, count)
    const meanings = this.#directions.row(count, 0)
    for (let j = 0; j < count; j++) {
      row[j] = WORDS * Math.sqrt(Math.max(0, row[j] as number)) + MEANING * Math.max(0, meanings[j] as number)
    }
    const aligned = this.#alignment.with(note)
    for (const j of wanted) row[j] = (row[j] as number) + ALIGNMENT * aligned(j)
    this.#themes.each(note.themes, 0, (j, alike) => {
      row[j] = (row[j] as number) + this.#themeWeight * alike
    })
    return row
  }

  /** Of two of its notes the words of like meaning, by their stems; null: there are none. */
  bestPair(i: number, j: number): readonly [string, string] | null {
    return this.#alignment.bestPair(i, j)
  }

  /** Why two of its notes are alike. */
  parts(i: number, j: number): LikenessParts {
    let themes = 0
    this.#themes.each(this.notes[i]?.themes ?? new Map(), j, (other, alike) => {
      if (other === j) themes = this.#themeWeight * alike
    })
    return {
      words: WORDS * Math.sqrt(Math.max(0, this.#words.ofTwo(i, j))),
      meaning: MEANING * Math.max(0, this.#directions.product(i, j)),
      alignment: ALIGNMENT * this.#alignment.of(i, j),
      themes
    }
  }

  /** Puts where a note points, from the mean of its language; one that has no known word points nowhere. */
  #direct({ vector, language }: Analysed, place: number): void {
    if (vector === null) this.#directions.at(place).fill(0)
    else direct(vector, this.#means[language], this.#directions.at(place))
  }

  /** The mean cosine of features of a note and its nearest ones; of many notes, of some that stand for all. */
  #nearness(): number {
    const shared = new Float32Array(this.notes.length)
    const step = Math.max(1, Math.floor(this.notes.length / SAMPLE))
    let [sum, count] = [0, 0]
    for (let i = 0; i < this.notes.length; i += step) {
      this.#words.ofNote(i, shared)
      shared[i] = 0
      sum += sumOfMost(shared, NEAREST) / NEAREST
      count++
    }
    return sum / Math.max(1, count)
  }
}

/** Fewer have no mean to speak of. */
const FEWEST_OF_LANGUAGE = 3

function meanOf(notes: readonly Analysed[], language: 'en' | 'zh', dimensions: number): Float32Array {
  const vectors = notes.flatMap((note) => (note.language === language && note.vector !== null ? [note.vector] : []))
  const mean = new Float32Array(dimensions)
  if (vectors.length < FEWEST_OF_LANGUAGE) return mean
  for (const vector of vectors)
    for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + (vector[d] as number)
  return mean.map((value) => value / vectors.length)
}

/** Of the largest ones, so many. */
function sumOfMost(values: Float32Array, count: number): number {
  const most = new Float64Array(count)
  for (const value of values) {
    if (value <= (most[0] as number)) continue
    most[0] = value
    most.sort()
  }
  return most.reduce((sum, value) => sum + value, 0)
}
