import { defineRecord, type RecordOf } from '../engine/record.ts'
import { z } from '../engine/schema.ts'

export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The only record of its type, in the application's scope. */
export const SETTINGS_ID = 'settings000000000000'

export const settingsType = defineRecord(
  'settings',
  {
    /** null: the system's language. */
    language: z.enum(LANGUAGES).nullable(),
    theme: z.enum(THEMES)
  },
  { inApp: true, undoable: false }
)
export type Settings = RecordOf<typeof settingsType>

export const defaultSettings = { language: null, theme: 'system' } as const
