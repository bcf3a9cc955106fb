import path from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from '../protocol/channels.ts'
import { devServerUrl } from './devServer.ts'
import { send } from './ipc/broadcast.ts'
import { log } from './log.ts'
import { readWindowState, rememberWindow } from './windowState.ts'

/** How long a closing window may take to answer at all. */
const LEAVE_MS = 3000
/** Two crashes within this time, and the page is no longer loaded by itself. */
const CRASH_LOOP_MS = 10_000

/** The windows that one works in, as opposed to those that only show or print. */
const working = new WeakSet<BrowserWindow>()
const leaving = new WeakSet<BrowserWindow>()
/** Those that have been asked and have not answered yet. */
const asked = new WeakMap<BrowserWindow, NodeJS.Timeout>()

export const webPreferences = {
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false
} as const

export const pageUrl = (route: string): string => `${devServerUrl ?? `${APP_ORIGIN}/`}${route}`

export function openMainWindow(): BrowserWindow {
  const state = readWindowState()
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...state?.bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121b1d' : '#f7f8f8',
    webPreferences
  })
  working.add(window)
  if (state?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberWindow(window)
  askBeforeClosing(window)
  recoverFromCrash(window)
  load(window, '#/')
  return window
}

/** The window that one works in; undefined: all are closed. */
export const workingWindow = (): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find((candidate) => working.has(candidate) && candidate.isVisible())

export function focusFirstWindow(): void {
  const window = workingWindow()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** The page answers when everything typed is with main; then, or when it does not answer, the window goes. */
function askBeforeClosing(window: BrowserWindow): void {
  window.on('close', (event) => {
    if (leaving.has(window) || window.webContents.isCrashed()) return
    event.preventDefault()
    send(window, 'window:closing', null)
    clearTimeout(asked.get(window))
    asked.set(
      window,
      setTimeout(() => leave(window), LEAVE_MS)
    )
  })
}

/** The page is alive and decides when it goes: it may be asking the user. Decided, it stays, and so does the application. */
export function stay(window: BrowserWindow, isDecided: boolean): void {
  clearTimeout(asked.get(window))
  if (isDecided) isQuitting = false
}

export function leave(window: BrowserWindow): void {
  clearTimeout(asked.get(window))
  if (window.isDestroyed()) return
  leaving.add(window)
  window.close()
  // Asking the page first has called off the quitting that closed it.
  if (isQuitting) app.quit()
}

let isQuitting = false
app.on('before-quit', () => {
  isQuitting = true
})

/** Nothing lives in the page alone but a half-typed word: it is loaded again, and says what happened. */
function recoverFromCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`the page is gone: ${reason} (${exitCode})`)
    const now = Date.now()
    const isLoop = now - last < CRASH_LOOP_MS
    last = now
    if (reason !== 'clean-exit' && !isLoop) load(window, '#/crashed')
  })
}

function load(window: BrowserWindow, route: string): void {
  // Rejects when another load cuts in; what fails otherwise is seen by did-fail-load.
  window.loadURL(pageUrl(route)).catch((error: unknown) => log.warn(`loading ${route}`, error))
}
