import { STOP_WORDS } from '../text/stopWords.ts'
import { distinctWords, type WordLists, withChanges } from '../text/wordLists.ts'
import type { ListChanges, OwnWords } from './ownWords.ts'
import { BUILT_IN_THEMES } from './themes.ts'

/** A theme as the text analysis uses it. */
export interface LexiconTheme {
  /** Of a built-in one its id, whose name is `theme.<id>` of the locale; of one's own an id (20 characters). */
  readonly id: string
  /** null: a built-in one, named by the locale. */
  readonly name: string | null
  readonly words: WordLists
}

/**
 * What the text analysis knows of words: which say nothing, and which tell of what. As they were written, no two of a list the
 * same when folded (T1): the analysis prepares them as it does notes. Words of themes may be phrases that have words in them
 * that say nothing (on time, out of stock).
 */
export interface Lexicon {
  readonly stopWords: WordLists
  readonly themes: readonly LexiconTheme[]
}

/** LX1, LX2: what is shipped with what the user has made of it. @param own null: nothing */
export function lexiconOf(own: OwnWords | null): Lexicon {
  if (own === null) return shipped
  const changed = new Map(own.themes.map((theme) => [theme.id, theme]))
  const builtIn = shipped.themes.flatMap((theme) => {
    const changes = changed.get(theme.id)
    if (changes === undefined) return [theme]
    return changes.isOff ? [] : [{ ...theme, words: listsWith(theme.words, changes.words) }]
  })
  const ownThemes = own.ownThemes
    .filter(({ isOff }) => !isOff)
    .map(({ id, name, words }) => ({ id, name, words: { en: distinctWords(words.en), zh: distinctWords(words.zh) } }))
  return {
    stopWords: listsWith(shipped.stopWords, own.stopWords),
    themes: [...builtIn, ...ownThemes].filter(({ words }) => words.en.length + words.zh.length > 0)
  }
}

const listsWith = (lists: WordLists, { en, zh }: ListChanges): WordLists => ({
  en: withChanges(lists.en, en),
  zh: withChanges(lists.zh, zh)
})

const shipped: Lexicon = {
  stopWords: STOP_WORDS,
  themes: BUILT_IN_THEMES.map(({ id, en, zh }) => ({ id, name: null, words: { en, zh } }))
}
