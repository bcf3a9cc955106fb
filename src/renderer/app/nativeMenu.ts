import type { MenuItem, MenuSection } from '../../protocol/contract.ts'
import { i18n } from '../i18n/i18n.ts'
import { request } from '../replica/bridge.ts'
import type { Action, MenuName } from './actions.ts'
import { logError } from './failures.tsx'
import { accelerator } from './keys.ts'
import { isMac } from './platform.ts'

const SEPARATOR: MenuItem = { separator: true }

let sent = ''

/** Sends the menu to main, if it is another than the last one. */
export function sendMenu(actions: readonly Action[]): void {
  const menu = menuOf(actions)
  const text = JSON.stringify(menu)
  if (text === sent) return
  sent = text
  request('menu:set', { menu }).catch(logError)
}

/** The application menu: what the actions offer, and what every application has by the platform's roles. */
export function menuOf(actions: readonly Action[]): MenuSection[] {
  const t = i18n.t
  const of = (menu: MenuName, without: readonly string[] = []): MenuItem[] =>
    actions.filter((action) => action.menu === menu && !without.includes(action.id)).map(itemOf)
  const only = (ids: readonly string[]): MenuItem[] =>
    ids.flatMap((id) => actions.filter((action) => action.id === id).map(itemOf))
  const role = (name: string, label: string): MenuItem => ({ role: name, label })

  const file: MenuSection = {
    label: t('app.menu.file'),
    items: joined([of('file'), [isMac ? role('close', t('app.menu.close')) : role('quit', t('app.menu.quit'))]])
  }
  const edit: MenuSection = {
    label: t('app.menu.edit'),
    items: joined([
      only(STEPS),
      [
        role('cut', t('app.menu.cut')),
        role('copy', t('app.menu.copy')),
        role('paste', t('app.menu.paste')),
        role('selectAll', t('app.menu.selectAll'))
      ],
      of('edit', STEPS)
    ])
  }
  const view: MenuSection = {
    label: t('app.menu.view'),
    items: joined([
      of('view'),
      [role('togglefullscreen', t('app.menu.fullScreen'))],
      // Words for developers, in the language of developers.
      import.meta.env.DEV ? [{ role: 'reload' }, { role: 'toggleDevTools' }] : []
    ])
  }
  const workshop: MenuSection = { label: t('app.menu.workshop'), items: of('workshop') }
  const window: MenuSection = {
    label: t('app.menu.window'),
    role: 'window',
    items: [
      role('minimize', t('app.menu.minimize')),
      ...(isMac ? [role('zoom', t('app.menu.zoom')), SEPARATOR, role('front', t('app.menu.front'))] : [])
    ]
  }
  const help: MenuSection = {
    label: t('app.menu.help'),
    role: 'help',
    items: joined([
      of('help'),
      [
        { native: 'show-library', label: t('app.menu.showLibrary') },
        { native: 'show-log', label: t('app.menu.showLog') }
      ],
      isMac ? [] : [role('about', t('app.menu.about'))]
    ])
  }
  const sections = [file, edit, view, ...(workshop.items.length > 0 ? [workshop] : []), window, help]
  return isMac ? [macMenu(role), ...sections] : sections
}

const STEPS = ['edit.undo', 'edit.redo']

const macMenu = (role: (name: string, label: string) => MenuItem): MenuSection => ({
  label: 'Plumbline',
  items: joined([
    [role('about', i18n.t('app.menu.about'))],
    [role('services', i18n.t('app.menu.services'))],
    [
      role('hide', i18n.t('app.menu.hide')),
      role('hideOthers', i18n.t('app.menu.hideOthers')),
      role('unhide', i18n.t('app.menu.unhide'))
    ],
    [role('quit', i18n.t('app.menu.quit'))]
  ])
})

function itemOf({ id, label, keys = [], isEnabled = true }: Action): MenuItem {
  const shown = keys.map(accelerator).find((each) => each !== undefined)
  return { actionId: id, label, enabled: isEnabled, ...(shown !== undefined && { accelerator: shown }) }
}

/** The groups that have items, with lines between them. */
const joined = (groups: readonly (readonly MenuItem[])[]): MenuItem[] =>
  groups.filter((group) => group.length > 0).flatMap((group, index) => (index > 0 ? [SEPARATOR, ...group] : [...group]))
