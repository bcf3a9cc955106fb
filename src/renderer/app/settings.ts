import { create } from 'zustand'
import type { FieldsOf } from '../../domain/engine/record.ts'
import type { CommandArgs } from '../../domain/registry.ts'
import { defaultSettings, settingsType } from '../../domain/settings/settings.ts'
import { i18n } from '../i18n/i18n.ts'
import { systemLanguage } from '../i18n/language.ts'
import { appReplica, startAppReplica } from '../replica/appReplica.ts'
import { runIn } from '../replica/hooks.tsx'
import { reported } from './failures.tsx'

type Choices = FieldsOf<typeof settingsType>

/** What the user has chosen for all workshops; kept up to date with what other windows choose. */
export const useSettings = create<Choices>(() => defaultSettings)

/** Resolves when the settings are known and hold; throws a `Refusal` when the library does not open. */
export async function startSettings(): Promise<void> {
  const app = await startAppReplica()
  const take = (): void => {
    const choices: Choices = app.list(settingsType)[0] ?? defaultSettings
    const shown = choices.language ?? systemLanguage(navigator.languages)
    if (shown !== i18n.language) void i18n.changeLanguage(shown)
    useSettings.setState(choices)
  }
  app.subscribe(take)
  window.addEventListener('languagechange', take)
  take()
}

export const changeSettings = (choices: CommandArgs<'settings.change'>): void =>
  reported(() => runIn(appReplica(), 'settings.change', choices))
