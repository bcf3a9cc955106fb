import type { Language } from '../../domain/settings/settings.ts'

/** Each language in its own words: the same in every interface language, so that one finds one's way back. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文'
}

/** The first of the system's languages that Plumbline speaks; English if none. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languageOf(tag)
    if (language !== null) return language
  }
  return 'en'
}

/** Taiwan, Hong Kong and Macau write traditional characters unless the tag says otherwise. */
function languageOf(tag: string): Language | null {
  const [primary, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (primary === 'en') return 'en'
  if (primary !== 'zh' && primary !== 'yue') return null
  if (rest.includes('hant')) return 'zh-Hant'
  if (rest.includes('hans')) return 'zh-Hans'
  const isTraditional = ['tw', 'hk', 'mo'].some((region) => rest.includes(region)) || primary === 'yue'
  return isTraditional ? 'zh-Hant' : 'zh-Hans'
}
