import { STOP_WORDS } from '../../../domain/text/stopWords.ts'
import {
  changesTo,
  readWords,
  WORD_LANGUAGES,
  type WordLanguage,
  type WordLists,
  withChanges
} from '../../../domain/text/wordLists.ts'
import { MAX_OWN_THEMES, MAX_WORD, MAX_WORDS, noOwnWords, type OwnWords } from '../../../domain/themes/ownWords.ts'
import { BUILT_IN_THEMES, type BuiltInThemeId } from '../../../domain/themes/themes.ts'

/** Lists as they stand in their fields: a list that is being typed is not put straight under the hand. */
type Texts = Readonly<Record<WordLanguage, string>>

interface BuiltInDraft {
  readonly id: BuiltInThemeId
  readonly name: null
  readonly isOff: boolean
  readonly texts: Texts
}

interface OwnDraft {
  readonly id: string
  readonly name: string
  readonly isOff: boolean
  readonly texts: Texts
}

export type ThemeDraft = BuiltInDraft | OwnDraft

export interface WordsDraft {
  readonly stopWords: Texts
  /** One's own first. */
  readonly themes: readonly ThemeDraft[]
}

const COLLATORS = { en: new Intl.Collator('en'), zh: new Intl.Collator('zh-Hans') } as const

const textsOf = (listOf: (language: WordLanguage) => readonly string[]): Texts => ({
  en: listOf('en').join(', '),
  zh: listOf('zh').join('、')
})

const shippedThemes = new Map<string, WordLists>(BUILT_IN_THEMES.map(({ id, en, zh }) => [id, { en, zh }]))
/** In alphabetical order: there are hundreds, and one looks for a word. */
const shippedStopWords: WordLists = {
  en: STOP_WORDS.en.toSorted(COLLATORS.en.compare),
  zh: STOP_WORDS.zh.toSorted(COLLATORS.zh.compare)
}

export function draftOf(own: OwnWords): WordsDraft {
  const changed = new Map(own.themes.map((theme) => [theme.id, theme]))
  const builtIn = BUILT_IN_THEMES.map((theme): BuiltInDraft => {
    const { isOff, words } = changed.get(theme.id) ?? { isOff: false, words: noOwnWords().stopWords }
    const texts = textsOf((language) => withChanges(theme[language], words[language]))
    return { id: theme.id, name: null, isOff, texts }
  })
  return {
    stopWords: textsOf((language) => withChanges(shippedStopWords[language], own.stopWords[language])),
    themes: [
      ...own.ownThemes.map(({ id, name, isOff, words }) => ({
        id,
        name,
        isOff,
        texts: textsOf((each) => words[each])
      })),
      ...builtIn
    ]
  }
}

/** @param usualName of a theme that was given none */
export function ownWordsOf({ stopWords, themes }: WordsDraft, usualName: string): OwnWords {
  const changesOf = (texts: Texts, shipped: WordLists, isSingle: boolean) => ({
    en: changesTo(shipped.en, keptWords(texts.en, isSingle)),
    zh: changesTo(shipped.zh, keptWords(texts.zh, isSingle))
  })
  return {
    stopWords: changesOf(stopWords, shippedStopWords, true),
    themes: themes.filter(isChanged).flatMap(({ id, isOff, texts }) => {
      const shipped = shippedThemes.get(id)
      return shipped === undefined ? [] : [{ id, isOff, words: changesOf(texts, shipped, false) }]
    }),
    ownThemes: themes.flatMap(({ id, name, isOff, texts }) =>
      name === null
        ? []
        : [
            {
              id,
              name: name.trim() || usualName,
              isOff,
              words: { en: keptWords(texts.en, false), zh: keptWords(texts.zh, false) }
            }
          ]
    )
  }
}

export const canAddTheme = ({ themes }: WordsDraft): boolean =>
  themes.filter(({ name }) => name !== null).length < MAX_OWN_THEMES

/** Of a field; the rest is named by `leftOut`. */
function keptWords(text: string, isSingle: boolean): string[] {
  return readWords(text, isSingle)
    .filter((word) => word.length <= MAX_WORD)
    .slice(0, MAX_WORDS)
}

/** What of a field is no word, or one too many; null: nothing. */
export function leftOut(text: string, isSingle: boolean): { readonly word: string } | { readonly over: number } | null {
  const words = readWords(text, isSingle)
  const word = words.find(({ length }) => length > MAX_WORD)
  if (word !== undefined) return { word }
  return words.length > MAX_WORDS ? { over: words.length } : null
}

/** A theme that is not as it is shipped; one's own never is. */
export function isChanged({ id, isOff, texts }: ThemeDraft): boolean {
  const shipped = shippedThemes.get(id)
  return shipped === undefined || isOff || WORD_LANGUAGES.some((each) => isEdited(texts[each], shipped[each], false))
}

export const areStopWordsChanged = (texts: Texts, language: WordLanguage): boolean =>
  isEdited(texts[language], shippedStopWords[language], true)

function isEdited(text: string, shipped: readonly string[], isSingle: boolean): boolean {
  const { added, removed } = changesTo(shipped, keptWords(text, isSingle))
  return added.length + removed.length > 0
}

export const shippedStopText = (language: WordLanguage): string => textsOf((each) => shippedStopWords[each])[language]

/** As it is shipped, and on. */
export function shippedDraft<T extends ThemeDraft>(theme: T): T {
  const shipped = shippedThemes.get(theme.id)
  return shipped === undefined ? theme : { ...theme, isOff: false, texts: textsOf((language) => shipped[language]) }
}
