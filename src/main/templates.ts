import fs from 'node:fs'
import path from 'node:path'
import { z } from '../domain/engine/schema.ts'
import { LANGUAGES, type Language } from '../domain/settings/settings.ts'
import { type ShippedTemplates, shippedTemplateSchema } from '../domain/templates/template.ts'
import { TRADES } from '../domain/workshops/workshop.ts'

const templatesSchema = z.record(z.enum(LANGUAGES), z.record(z.enum(TRADES), shippedTemplateSchema))

/** The templates of the trades, from `<folder>/<language>/<trade>.json`. */
export function shippedTemplates(folder: string): ShippedTemplates {
  const read = (...place: string[]): unknown => JSON.parse(fs.readFileSync(path.join(folder, ...place), 'utf8'))
  const inLanguage = (language: Language): unknown =>
    Object.fromEntries(TRADES.map((trade) => [trade, read(language, `${trade}.json`)]))
  return templatesSchema.parse(Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])))
}
