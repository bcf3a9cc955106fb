import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, THEMES, type Theme } from '../../domain/settings/settings.ts'
import { LANGUAGE_NAMES } from '../i18n/language.ts'
import { listen } from '../replica/bridge.ts'
import { Announcer } from '../ui/Announcer.tsx'
import { useScheme } from '../ui/scheme.ts'
import { type Action, allActions, handleKey, runFromMenu, subscribeToActions, useActions } from './actions.ts'
import { CommandPalette, openPalette } from './CommandPalette.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { sendMenu } from './nativeMenu.ts'
import { ShortcutList } from './ShortcutList.tsx'
import { changeSettings } from './settings.ts'
import { showDialog, toggleZen, useShell } from './shell.ts'

const MENU_REST_MS = 150

/** What can be done anywhere, and where keys, palette, menu and the list of shortcuts come together. */
export function AppActions() {
  const { t, i18n } = useTranslation()
  const scheme = useScheme()
  const isZen = useShell((shell) => shell.isZen)
  const general = t('app.section.general')
  const settings = t('app.section.settings')
  const flipped: Theme = scheme === 'dark' ? 'light' : 'dark'

  useActions([
    {
      id: 'app.palette',
      label: t('app.palette.title'),
      section: general,
      keys: ['mod+K', 'mod+/'],
      menu: 'help',
      run: openPalette
    },
    {
      id: 'app.shortcuts',
      label: t('app.shortcuts.title'),
      section: general,
      keys: ['?'],
      menu: 'help',
      run: () => showDialog('shortcuts')
    },
    {
      id: 'app.help',
      label: t('app.help.title'),
      section: general,
      keys: ['F1'],
      menu: 'help',
      run: () => showDialog('help')
    },
    {
      id: 'app.zen',
      label: isZen ? t('app.zen.leave') : t('app.zen.enter'),
      section: general,
      keys: ['mod+.'],
      menu: 'view',
      run: toggleZen
    },
    {
      id: 'app.theme.flip',
      label: t(`app.theme.use.${flipped}`),
      section: settings,
      keys: ['alt+shift+D'],
      menu: 'view',
      run: () => changeSettings({ theme: flipped })
    },
    ...THEMES.filter((theme) => theme !== flipped).map(
      (theme): Action => ({
        id: `app.theme.${theme}`,
        label: t(`app.theme.use.${theme}`),
        section: settings,
        run: () => changeSettings({ theme })
      })
    ),
    ...LANGUAGES.filter((language) => language !== i18n.language).map(
      (language): Action => ({
        id: `app.language.${language}`,
        label: t('app.language.use', { name: LANGUAGE_NAMES[language] }),
        section: settings,
        run: () => changeSettings({ language })
      })
    )
  ])

  useEffect(() => {
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])
  useEffect(() => listen('menu:invoke', ({ actionId }) => runFromMenu(actionId)), [])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const send = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => sendMenu(allActions()), MENU_REST_MS)
    }
    send()
    const stop = subscribeToActions(send)
    // The menu's own words change with the language, also where no action does.
    i18n.on('languageChanged', send)
    return () => {
      clearTimeout(timer)
      stop()
      i18n.off('languageChanged', send)
    }
  }, [i18n])

  return (
    <>
      <CommandPalette />
      <ShortcutList />
      <HelpDialog />
      <Announcer />
    </>
  )
}
