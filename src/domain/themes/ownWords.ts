import { defineRecord, type FieldsOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'

export const MAX_WORD = 60
export const MAX_WORDS = 1000
export const MAX_OWN_THEMES = 200

/** The only record of its type, in the application's scope. */
export const OWN_WORDS_ID = 'ownwords000000000000'

const wordsSchema = z.array(z.string().min(1).max(MAX_WORD)).max(MAX_WORDS)
/** What differs from a list that is shipped, so that a newer one brings what is new in it. */
const wordChangesSchema = z.strictObject({ added: wordsSchema, removed: wordsSchema })
const listChangesSchema = z.strictObject({ en: wordChangesSchema, zh: wordChangesSchema })

const themeChangesSchema = z.strictObject({
  /** Of a built-in theme; one that there is no more is passed over. */
  id: z.string().min(1).max(MAX_WORD),
  isOff: z.boolean(),
  words: listChangesSchema
})

const ownThemeSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(MAX_WORD),
  isOff: z.boolean(),
  words: z.strictObject({ en: wordsSchema, zh: wordsSchema })
})

/** What the user has made of the words of the text analysis, for all workshops. */
export const ownWordsType = defineRecord(
  'ownWords',
  {
    stopWords: listChangesSchema,
    themes: z.array(themeChangesSchema).max(MAX_OWN_THEMES),
    ownThemes: z.array(ownThemeSchema).max(MAX_OWN_THEMES)
  },
  { inApp: true }
)
export type OwnWords = FieldsOf<typeof ownWordsType>
export const ownWordsSchema = ownWordsType.schema.omit({ id: true, type: true, scope: true })

export type ListChanges = z.infer<typeof listChangesSchema>

const noChanges = (): ListChanges => ({ en: { added: [], removed: [] }, zh: { added: [], removed: [] } })

/** All as it is shipped. */
export const noOwnWords = (): OwnWords => ({ stopWords: noChanges(), themes: [], ownThemes: [] })
