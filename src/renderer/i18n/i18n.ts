import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES, type Language } from '../../domain/settings/settings.ts'
import { wordsOf } from './words.ts'

// Components say `const { t } = useTranslation()` and are drawn again when the language changes; `i18n.t` is for the rest.
export const i18n: I18n = i18next.createInstance()

/** All words are bundled, so that nothing is waited for, neither at the start nor when the language is changed. */
export function startI18n(language: Language): void {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: [...LANGUAGES],
    resources: Object.fromEntries(LANGUAGES.map((each) => [each, { translation: wordsOf(each) }])),
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false }
  })
}

export const currentLanguage = (): Language => LANGUAGES.find((language) => language === i18n.language) ?? 'en'

/** Puts names into one phrase as the language does: "a, b and c", 「a、b和c」. */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(items)

/** What stands between two sentences: in Chinese nothing. */
export const sentenceSpace = (): string => (currentLanguage() === 'en' ? ' ' : '')

/** Puts sentences behind one another as the language does. What is false is left out. */
export const sentences = (...said: readonly (string | false)[]): string =>
  said.filter((each) => each !== false).join(sentenceSpace())
