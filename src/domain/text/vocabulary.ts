import porter from 'wink-porter2-stemmer'
import type { WordBook, WordBooks } from './wordBook.ts'

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

/** The words that have been met: what is to be known of each is found out once. */
export class Vocabulary {
  readonly books: WordBooks
  readonly #words = new Map<string, Word>()

  constructor(books: WordBooks) {
    this.books = books
  }

  word(text: string, isChinese: boolean): Word {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const stem = isChinese ? text : stemOf(text)
    const book = isChinese ? this.books.zh : this.books.en
    const word = { text, stem, isChinese, book, place: book.find(text) ?? book.find(stem) }
    this.#words.set(text, word)
    return word
  }
}

/**
 * Porter2 knows English alone; a number or a word of another language is its own stem, and so is a run of letters that no word is
 * as long as, over which it would be slow.
 */
const stemOf = (word: string): string => (/^[a-z]{3,45}$/.test(word) ? porter(word) : word)
