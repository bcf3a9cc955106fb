import { type Token, tokensOf } from '../text/tokens.ts'
import type { WordBooks } from '../text/wordBook.ts'
import type { WordLanguage } from '../text/wordLists.ts'
import type { Lexicon } from '../themes/lexicon.ts'
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
  /** Feature → how much of it there is. See `featuresOf`. */
  readonly features: ReadonlyMap<string, number>
  /**
   * Theme (its place in the lexicon) → how much it speaks of it: each word tells 1, shared by the themes that have it. Where no
   * word tells any, the theme that is nearest in meaning, if one is near.
   */
  readonly themes: ReadonlyMap<number, number>
  /** The weighted mean of the vectors of its words; null: no word is known. */
  readonly vector: Float32Array | null
}

const GRAM = 4
const GRAM_WEIGHT = 0.35
const PAIR_WEIGHT = 0.25
/** How much frequent words say less than rare ones: a / (a + share) (SIF, Arora, Liang & Ma 2017). */
const SIF_A = 1e-3
/** A Chinese note may have an English word or two in it. */
const LETTERS_OF_IDEOGRAPH = 3

/** Takes notes apart. */
export class Analyst {
  readonly books: WordBooks
  readonly lexicon: PreparedLexicon
  readonly #meanings: Readonly<Record<WordLanguage, ThemeMeanings>>

  constructor(books: WordBooks, lexicon: Lexicon) {
    this.books = books
    this.lexicon = new PreparedLexicon(lexicon)
    const vectorsOf = (language: WordLanguage): (Float32Array | null)[] =>
      lexicon.themes.map(({ words }) =>
        meanVector(words[language].map((word) => this.#vectorOf(tokensOf(word, books))))
      )
    this.#meanings = { en: new ThemeMeanings(vectorsOf('en')), zh: new ThemeMeanings(vectorsOf('zh')) }
  }

  analyse(note: NoteText): Analysed {
    const all = tokensOf(note.text, this.books)
    const tokens = all.filter((token) => !this.lexicon.isStop(token))
    const language = languageOf(all)
    const vector = this.#vectorOf(tokens)
    const told = this.lexicon.themesOf(all)
    const themes = told.size === 0 && vector !== null ? this.#meanings[language].near(vector) : told
    return { note, tokens, language, features: featuresOf(tokens), themes, vector }
  }

  #vectorOf(tokens: readonly Token[]): Float32Array | null {
    const { en, zh } = this.books
    const sum = new Float32Array(en.dimensions)
    let weights = 0
    for (const { word, stem, isChinese } of tokens) {
      const book = isChinese ? zh : en
      const place = book.find(word) ?? book.find(stem)
      if (place === undefined) continue
      const weight = SIF_A / (SIF_A + book.shareOf(place))
      book.addTo(sum, place, weight)
      weights += weight
    }
    return weights === 0 ? null : sum.map((value) => value / weights)
  }
}

function languageOf(tokens: readonly Token[]): WordLanguage {
  let [ideographs, letters] = [0, 0]
  for (const { word, isChinese } of tokens) {
    if (isChinese) ideographs += word.length
    else letters += word.length
  }
  return ideographs * LETTERS_OF_IDEOGRAPH >= letters && ideographs > 0 ? 'zh' : 'en'
}

/**
 * Stems and Chinese words weigh 1; pairs of ideographs 0.25, where the words were taken apart otherwise; four letters in a row
 * of a longer word, its ends marked, 0.35, for what is mistyped or compounded. What is there more often weighs 1 + ln(count)
 * times as much.
 */
function featuresOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1)
  let [run, end] = ['', -1]
  for (const { word, stem, isChinese, start, end: tokenEnd } of tokens) {
    count(stem)
    if (!isChinese) {
      for (const gram of gramsOf(word)) count(gram)
      continue
    }
    // Across the border of two words, but not over what was left out between them.
    const before = start === end ? run.slice(-1) : ''
    run = word
    end = tokenEnd
    for (const pair of pairsOf(before + word)) count(pair)
  }
  for (const [feature, times] of counts) counts.set(feature, weightOf(feature) * (1 + Math.log(times)))
  return counts
}

// Marked, so that none is taken for a word.
const gramsOf = (word: string): string[] => {
  if (word.length <= GRAM) return []
  const marked = `^${word}$`
  return Array.from({ length: marked.length - GRAM + 1 }, (_, at) => `~${marked.slice(at, at + GRAM)}`)
}
const pairsOf = (run: string): string[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => `:${run.slice(at, at + 2)}`)

const weightOf = (feature: string): number => {
  if (feature.startsWith('~')) return GRAM_WEIGHT
  return feature.startsWith(':') ? PAIR_WEIGHT : 1
}
