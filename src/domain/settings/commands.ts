import { defineCommand } from '../engine/command.ts'
import { z } from '../engine/schema.ts'
import { defaultSettings, LANGUAGES, SETTINGS_ID, settingsType, THEMES } from './settings.ts'

export const changeSettings = defineCommand({
  name: 'settings.change',
  args: z.strictObject({ language: z.enum(LANGUAGES).nullable().optional(), theme: z.enum(THEMES).optional() }),
  apply(tx, fields) {
    if (tx.get(settingsType, SETTINGS_ID) === undefined) tx.insert(settingsType, SETTINGS_ID, defaultSettings)
    tx.update(settingsType, SETTINGS_ID, fields)
  }
})
