import fs from 'node:fs'
import path from 'node:path'
import i18next, { type TFunction } from 'i18next'
import type { Language } from '../../src/domain/settings/settings.ts'
import { root } from './electronApp.ts'

/** The words of the interface in a language, by the keys that the product uses: what a page model looks for. */
export function wordsIn(language: Language): TFunction {
  const folder = path.join(root, 'src/locales', language)
  const words = fs.readdirSync(folder).map((file) => {
    const content: unknown = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    return [path.parse(file).name, content] as const
  })
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: Object.fromEntries(words) } },
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`the product has no words for ${key}`)
    },
    interpolation: { escapeValue: false }
  })
  return instance.t
}
