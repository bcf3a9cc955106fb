import porter from 'wink-porter2-stemmer'
import type { WordBook, WordBooks } from './wordBook.ts'
import type { WordLanguage } from './wordLists.ts'

/** A word, as texts are compared by it: one and the same object wherever it stands. */
export interface Word {
  /** Chinese: as both sides of the strait write it; others: as it stands, folded. */
  readonly text: string
  /** What its inflections share (Porter2); of Chinese the word. */
  readonly stem: string
  readonly isChinese: boolean
  /** The book of its language, and where in it the word or its stem is; undefined: nowhere. */
  readonly book: WordBook
  readonly place: number | undefined
}

/** The words that have been met, each language's apart (U is English, but not in U盘): of each all is found out once. */
export class Vocabulary {
  readonly books: WordBooks
  readonly #words: Readonly<Record<WordLanguage, Map<string, Word>>> = { en: new Map(), zh: new Map() }

  constructor(books: WordBooks) {
    this.books = books
  }

  word(text: string, isChinese: boolean): Word {
    const language = isChinese ? 'zh' : 'en'
    const words = this.#words[language]
    const known = words.get(text)
    if (known !== undefined) return known
    const stem = isChinese ? text : stemOf(text)
    const book = this.books[language]
    const word = { text, stem, isChinese, book, place: book.find(text) ?? book.find(stem) }
    words.set(text, word)
    return word
  }
}

/**
 * Porter2 knows English alone; a number or a word of another language is its own stem, and so is a run of letters that no word is
 * as long as, over which it would be slow.
 */
const stemOf = (word: string): string => (/^[a-z]{3,45}$/.test(word) ? porter(word) : word)
