import { type Token, tokensOf } from '../text/tokens.ts'
import { Vocabulary } from '../text/vocabulary.ts'
import type { WordBooks } from '../text/wordBook.ts'
import type { WordLanguage } from '../text/wordLists.ts'
import type { Lexicon } from '../themes/lexicon.ts'
import { FeatureBook, type NoteFeatures } from './noteFeatures.ts'
import { PreparedLexicon } from './preparedLexicon.ts'
import { meanVector, ThemeMeanings } from './themeMeanings.ts'

/** A note as the suggestions see it. */
export interface NoteText {
  readonly id: string
  readonly text: string
  /** The cluster that people have put it into; null: it is unsorted. */
  readonly clusterId: string | null
}

/** What a note says, in forms that can be compared. */
export interface Analysed {
  readonly note: NoteText
  /** In order, without those that say nothing. */
  readonly tokens: readonly Token[]
  /** Chinese, or what is taken for English: vectors are compared within each language's own mean. */
  readonly language: WordLanguage
  readonly features: NoteFeatures
  /**
   * Theme (its place in the lexicon) → how much it speaks of it: each word tells 1, shared by the themes that have it. Where no
   * word tells any, the theme that is nearest in meaning, if one is near.
   */
  readonly themes: ReadonlyMap<number, number>
  /** The weighted mean of the vectors of its words; null: no word is known. */
  readonly vector: Float32Array | null
}

/** How much frequent words say less than rare ones: a / (a + share) (SIF, Arora, Liang & Ma 2017). */
const SIF_A = 1e-3
/** Several workshops have fewer. */
const MOST_FEATURES = 200_000
/** A Chinese note may have an English word or two in it. */
const LETTERS_OF_IDEOGRAPH = 3

/** Takes notes apart. It keeps what it has found out of words, so that the next notes are done sooner. */
export class Analyst {
  readonly lexicon: PreparedLexicon
  readonly features = new FeatureBook()
  readonly #vocabulary: Vocabulary
  readonly #meanings: Readonly<Record<WordLanguage, ThemeMeanings>>

  constructor(books: WordBooks, lexicon: Lexicon) {
    this.#vocabulary = new Vocabulary(books)
    this.lexicon = new PreparedLexicon(lexicon, this.#vocabulary)
    const vectorsOf = (language: WordLanguage): (Float32Array | null)[] =>
      this.lexicon.words.map((words) => meanVector(words[language].map((tokens) => vectorOf(tokens))))
    this.#meanings = {
      en: new ThemeMeanings(vectorsOf('en'), this.dimensions),
      zh: new ThemeMeanings(vectorsOf('zh'), this.dimensions)
    }
  }

  /** It has met so many words that it is better to begin anew than to keep them. */
  get isFull(): boolean {
    return this.features.count > MOST_FEATURES
  }

  /** How many numbers the vectors of words have. */
  get dimensions(): number {
    return this.#vocabulary.books.en.dimensions
  }

  /** In the order of their ids: that in which they come is to tell nothing. */
  analyseAll(notes: readonly NoteText[]): Analysed[] {
    return notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((note) => this.analyse(note))
  }

  analyse(note: NoteText): Analysed {
    const all = tokensOf(note.text, this.#vocabulary)
    const tokens = all.filter(({ word }) => !this.lexicon.isStop(word))
    const language = languageOf(all)
    const vector = vectorOf(tokens)
    const told = this.lexicon.themesOf(all)
    const themes = told.size === 0 && vector !== null ? this.#meanings[language].near(vector) : told
    return { note, tokens, language, features: this.features.of(tokens), themes, vector }
  }
}

function vectorOf(tokens: readonly Token[]): Float32Array | null {
  let sum: Float32Array | null = null
  let weights = 0
  for (const { word } of tokens) {
    const { book, place } = word
    if (place === undefined) continue
    sum ??= new Float32Array(book.dimensions)
    const weight = SIF_A / (SIF_A + book.shareOf(place))
    book.addTo(sum, place, weight)
    weights += weight
  }
  return sum?.map((value) => value / weights) ?? null
}

function languageOf(tokens: readonly Token[]): WordLanguage {
  let [ideographs, letters] = [0, 0]
  for (const { word } of tokens) {
    if (word.isChinese) ideographs += word.text.length
    else letters += word.text.length
  }
  return ideographs * LETTERS_OF_IDEOGRAPH >= letters && ideographs > 0 ? 'zh' : 'en'
}
