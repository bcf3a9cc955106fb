/** The two languages that words are in; Chinese ones may be written in either way. */
export const WORD_LANGUAGES = ['en', 'zh'] as const
export type WordLanguage = (typeof WORD_LANGUAGES)[number]
export type WordLists = Readonly<Record<WordLanguage, readonly string[]>>

/** A theme as the text analysis uses it: words of either language, in one list. */
export interface LexiconTheme {
  /** Of a built-in one its id, whose name is `theme.<id>` of the locale; of one's own an id (20 characters). */
  readonly id: string
  /** null: a built-in one, named by the locale. */
  readonly name: string | null
  /** As they were written, no two the same when folded (T1): the analysis prepares them as it does notes. */
  readonly words: WordLists
}

/** What the text analysis knows of words: which say nothing, and which tell of what. */
export interface Lexicon {
  readonly stopWords: WordLists
  readonly themes: readonly LexiconTheme[]
}
