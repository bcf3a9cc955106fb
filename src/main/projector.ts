import { BrowserWindow, screen } from 'electron'
import type { RequestChannel } from '../protocol/channels.ts'
import { keepAwake, whenPageEnds } from './awake.ts'
import { send } from './ipc/broadcast.ts'
import { log } from './log.ts'
import { pageUrl, webPreferences } from './windows.ts'

/** The window for the room of each window that has opened one. */
const projectors = new Map<BrowserWindow, BrowserWindow>()

/** All that such a window may ask for: it shows, and changes nothing. */
const READING: ReadonlySet<RequestChannel> = new Set(['scope:open', 'log:report'])

const isProjector = (window: BrowserWindow): boolean => [...projectors.values()].includes(window)

export const mayAsk = (window: BrowserWindow, channel: RequestChannel): boolean =>
  !isProjector(window) || READING.has(channel)

/** Shows a workshop to the room: whole on the second screen where there is one, else in a window to be put there. */
export function openProjector(opener: BrowserWindow, scope: string): void {
  const known = projectors.get(opener)
  if (known !== undefined) {
    load(known, scope)
    known.show()
    return
  }
  const room = otherDisplay(opener)
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    ...(room !== undefined && { ...room.bounds, fullscreen: true }),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences
  })
  projectors.set(opener, window)
  const letSleep = keepAwake()
  hideProjectorMenus()
  window.once('ready-to-show', () => window.showInactive())
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type !== 'keyDown') return
    if (key === 'F11') window.setFullScreen(!window.isFullScreen())
    else if (key === 'Escape') window.setFullScreen(false)
  })
  // The projector was unplugged: what the system moves here must not lie over the facilitator's own screen.
  const onDisplayRemoved = (): void => {
    if (screen.getAllDisplays().length > 1) return
    window.setFullScreen(false)
    opener.focus()
  }
  screen.on('display-removed', onDisplayRemoved)
  // It belongs to the page that opened it, and goes with it.
  const stopListening = whenPageEnds(opener, () => closeProjector(opener))
  window.once('closed', () => {
    screen.off('display-removed', onDisplayRemoved)
    stopListening()
    projectors.delete(opener)
    letSleep()
    send(opener, 'show:closed', null)
  })
  load(window, scope)
}

/** At once: nothing in it can be lost. */
export function closeProjector(opener: BrowserWindow): void {
  projectors.get(opener)?.destroy()
}

/** The application menu is given to every window, and belongs to none that shows. */
export function hideProjectorMenus(): void {
  for (const window of projectors.values()) window.removeMenu()
}

function otherDisplay(opener: BrowserWindow): Electron.Display | undefined {
  const own = screen.getDisplayMatching(opener.getBounds())
  return screen.getAllDisplays().find(({ id }) => id !== own.id)
}

function load(window: BrowserWindow, scope: string): void {
  const route = `#/show/${scope}`
  window.loadURL(pageUrl(route)).catch((error: unknown) => log.warn(`loading ${route}`, error))
}
