import { defineCommand } from '../engine/command.ts'
import { defaultSettings, SETTINGS_ID, settingsType } from './settings.ts'

export const changeSettings = defineCommand({
  name: 'settings.change',
  args: settingsType.schema.omit({ id: true, type: true, scope: true }).partial(),
  apply(tx, fields) {
    if (tx.get(settingsType, SETTINGS_ID) === undefined) tx.insert(settingsType, SETTINGS_ID, defaultSettings)
    tx.update(settingsType, SETTINGS_ID, fields)
  }
})
