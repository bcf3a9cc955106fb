import { type BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import type { MenuItem, MenuSection } from '../protocol/contract.ts'
import { send } from './ipc/broadcast.ts'
import { logPath } from './log.ts'
import { hideProjectorMenus } from './projector.ts'

/** The roles that a window may ask for; anything else is shown without effect. */
const ROLES = new Set([
  ...['about', 'close', 'copy', 'cut', 'delete', 'front', 'hide', 'hideOthers', 'minimize', 'paste', 'quit', 'reload'],
  ...['selectAll', 'services', 'toggleDevTools', 'togglefullscreen', 'unhide', 'window', 'zoom'],
  ...['appMenu', 'help', 'windowMenu']
])

/** The application menu as the window words it: main knows roles, and the ids of actions, which it sends back. */
export function setMenu(window: BrowserWindow, sections: readonly MenuSection[], libraryFile: string): void {
  const template = sections.map(
    ({ label, role, items }): MenuItemConstructorOptions => ({
      label,
      ...roleOf(role),
      submenu: items.map((item) => itemOf(window, item, libraryFile))
    })
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  hideProjectorMenus()
}

function itemOf(window: BrowserWindow, item: MenuItem, libraryFile: string): MenuItemConstructorOptions {
  if (item.separator) return { type: 'separator' }
  const { label, actionId, native, accelerator, enabled } = item
  return {
    ...(label !== undefined && { label }),
    ...roleOf(item.role),
    ...(enabled !== undefined && { enabled }),
    // Shown only: the page itself handles keys, since it alone knows whether somebody is typing.
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    ...(actionId !== undefined && { click: () => send(window, 'menu:invoke', { actionId }) }),
    ...(native === 'show-log' && { click: () => shell.showItemInFolder(logPath()) }),
    ...(native === 'show-library' && { click: () => shell.showItemInFolder(libraryFile) })
  }
}

const roleOf = (role: string | undefined): MenuItemConstructorOptions =>
  role !== undefined && ROLES.has(role) ? { role: role as NonNullable<MenuItemConstructorOptions['role']> } : {}
