import { defineRecord, type RecordOf } from '../engine/record.ts'
import { textSchema, titleSchema, z } from '../engine/schema.ts'
import { QUESTION_KINDS, RESEARCH_METHODS } from '../sessions/session.ts'
import type { Language } from '../settings/settings.ts'
import { INDICATOR_TESTS, TRADES, type Trade } from '../workshops/workshop.ts'

/**
 * What a workshop begins with. The same shape for the templates that are shipped (resources/templates, one file for each
 * language) and for those that users save: words, since a template is edited and copied, not looked up.
 */
export const templateContentSchema = z.strictObject({
  segments: z.array(titleSchema).max(50),
  goals: z.array(titleSchema).max(50),
  /** With the tests that they pass whoever the client is; whether they matter is for the client to say. */
  indicators: z
    .array(z.strictObject({ title: titleSchema, target: titleSchema, passes: z.array(z.enum(INDICATOR_TESTS)).max(4) }))
    .max(100),
  /** Frames that stand on the board from the beginning, from left to right. */
  lanes: z.array(titleSchema).max(20),
  /** The session that is planned with it; null: none. */
  session: z
    .strictObject({
      title: titleSchema,
      method: z.enum(RESEARCH_METHODS),
      agenda: z.array(z.strictObject({ title: titleSchema, minutes: z.int().min(0).max(600) })).max(100),
      guide: z.array(z.strictObject({ kind: z.enum(QUESTION_KINDS), text: textSchema })).max(200)
    })
    .nullable()
})
export type TemplateContent = z.infer<typeof templateContentSchema>

/** A template of a trade, as it is shipped; its name is that of the trade, in the locale `trade`. */
export const shippedTemplateSchema = z.strictObject({
  /** For whom it is, in a few words. */
  about: titleSchema,
  /** What the clients of this trade have usually seen or heard before: worth asking about beside the stage's own sources. */
  sources: z.array(titleSchema).max(20),
  content: templateContentSchema
})
type ShippedTemplate = z.infer<typeof shippedTemplateSchema>
/** The same in each language, item by item. */
export type ShippedTemplates = Readonly<Record<Language, Readonly<Record<Trade, ShippedTemplate>>>>

/** A template of the user's own. */
export const templateType = defineRecord(
  'template',
  {
    title: titleSchema,
    about: titleSchema,
    /** The trade of the workshop that it was made from: what to probe for there follows it. */
    trade: z.enum(TRADES),
    content: templateContentSchema
  },
  { inApp: true }
)
export type Template = RecordOf<typeof templateType>
