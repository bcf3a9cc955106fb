import { defineRecord, type RecordOf } from '../engine/record.ts'
import { z } from '../engine/schema.ts'

export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** What the wheel of a mouse does on the board. */
export const WHEELS = ['scroll', 'zoom'] as const
export type Wheel = (typeof WHEELS)[number]

/** What Enter does in a note; with Shift it does the other. */
export const ENTERS = ['next-note', 'new-line'] as const

/** The only record of its type, in the application's scope. */
export const SETTINGS_ID = 'settings000000000000'

/** How the board behaves under the hand, until somebody changes it. */
const usualHands = { wheel: 'scroll', enter: 'next-note', snapsToNotes: true, showsGrid: false } as const

export const settingsType = defineRecord(
  'settings',
  {
    /** null: the system's language. */
    language: z.enum(LANGUAGES).nullable(),
    theme: z.enum(THEMES),
    wheel: z.enum(WHEELS),
    enter: z.enum(ENTERS),
    snapsToNotes: z.boolean(),
    showsGrid: z.boolean()
  },
  { inApp: true, undoable: false, upgrades: [(old) => ({ ...old, ...usualHands })] }
)
export type Settings = RecordOf<typeof settingsType>

export const defaultSettings = { language: null, theme: 'system', ...usualHands } as const
