import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import type { SuggestedGroup } from '../../../../domain/grouping/suggestion.ts'
import type { Language } from '../../../../domain/settings/settings.ts'
import { fold } from '../../../../domain/text/fold.ts'
import { foldVariants } from '../../../../domain/text/variants.ts'
import type { WordLanguage } from '../../../../domain/text/wordLists.ts'

/** What a theme is called in a language; null: there is none of this id any more. */
export type ThemeName = (themeId: string, language: Language) => string | null

/** Beside the name of a theme, and without one. */
const WORDS_WITH_THEME = 2
const WORDS_ALONE = 3
/** Of the words of a note, letters and ideographs that are wider counted twice. */
const GIST_WIDTH = 32

/**
 * What a group may be called, in the language that its notes are in: its theme, and the words that tell it from other groups,
 * those left out that the theme says already. A group of notes in both languages is called by its theme in both.
 * Where neither is known, the beginning of its most certain note has to do; and also beside a theme that is not enough.
 * @param texts of its notes, the most certain first
 * @param own the language of the interface, which says how Chinese is written where the notes do not
 * @param isThemeShared another group is of the same theme: its name is not enough
 */
export function groupTitle(
  { themeId, words, languages }: Pick<SuggestedGroup, 'themeId' | 'words' | 'languages'>,
  texts: readonly string[],
  own: Language,
  nameOf: ThemeName,
  isThemeShared = false
): string {
  const spoken = languages.map((language) => writtenAs(language, texts, own))
  const names = themeId === null ? [] : spoken.flatMap((language) => nameOf(themeId, language) ?? [])
  // Both names say enough, where they are this group's own.
  if (names.length > 1 && !isThemeShared) return [...new Set(names)].join(' / ').slice(0, MAX_TITLE)
  const theme = names[0] ?? ''
  const told = fold(theme)
  const telling = words.filter((word) => !told.includes(fold(word)))
  const isChinese = spoken[0] !== 'en'
  const listed = telling.slice(0, theme === '' ? WORDS_ALONE : WORDS_WITH_THEME).join(isChinese ? '、' : ', ')
  const detail = listed === '' && (theme === '' || isThemeShared) ? gistOf(texts[0] ?? '') : listed
  const title = theme === '' || detail === '' ? theme + detail : `${theme}${isChinese ? '：' : ': '}${detail}`
  return title.charAt(0).toLocaleUpperCase() + title.slice(1, MAX_TITLE)
}

function writtenAs(language: WordLanguage, texts: readonly string[], own: Language): Language {
  if (language === 'en') return 'en'
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text))
  const traditional = chinese.filter((text) => foldVariants(text) !== text).length
  if (traditional * 2 > chinese.length) return 'zh-Hant'
  return own === 'zh-Hant' && traditional > 0 ? 'zh-Hant' : 'zh-Hans'
}

function gistOf(text: string): string {
  const line = text.trim().split(/\s+/).join(' ')
  let width = 0
  let end = 0
  for (const char of line) {
    width += /[\u1100-\uffff]|[\u{20000}-\u{3ffff}]/u.test(char) ? 2 : 1
    if (width > GIST_WIDTH) break
    end += char.length
  }
  if (end === line.length) return line
  const whole = line.slice(0, end)
  // English is cut between words, if there is room for one.
  const space = whole.lastIndexOf(' ')
  return `${space > GIST_WIDTH / 3 && line[end] !== ' ' ? whole.slice(0, space) : whole.trimEnd()}…`
}
