import path from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import { registerAppScheme, serveApp } from './appProtocol.ts'
import { createHandlers, tellWindows } from './handlers.ts'
import { send } from './ipc/broadcast.ts'
import { handleRequests } from './ipc/handle.ts'
import { log, startLog } from './log.ts'
import { openFromArguments, watchOpenedFiles } from './opened.ts'
import { lockContents, lockSession } from './security.ts'
import { openStore, type Store } from './store.ts'
import { focusFirstWindow, openMainWindow, workingWindow } from './windows.ts'

// No `await` at the top level: 'ready' waits for this module.
if (app.requestSingleInstanceLock()) {
  startLog()
  registerAppScheme()
  lockContents()
  app.on('second-instance', (_event, args, folder) => {
    openFromArguments(args.slice(1), folder)
    focusFirstWindow()
    tellOfOpenedFiles()
  })
  watchOpenedFiles(tellOfOpenedFiles)
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      // Without a window nobody could end a process that holds the lock.
      log.error('start', error)
      app.exit(1)
    })
} else {
  app.quit()
}

/** The page asks for what has been opened when it is ready; one that is there already must be told that there is more. */
function tellOfOpenedFiles(): void {
  if (!app.isReady()) return
  const window = workingWindow()
  if (window !== undefined) send(window, 'file:opened', null)
  else if (BrowserWindow.getAllWindows().length === 0) openMainWindow()
}

function start(): void {
  lockSession(session.defaultSession)
  serveApp(path.join(import.meta.dirname, '../renderer'))
  const library = openOnce()
  handleRequests(createHandlers(library.store))
  openMainWindow()
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openMainWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('quit', library.close)
}

/** The library, or again and again what kept it from opening: the page words it. */
function openOnce(): { store(): Store; close(): void } {
  try {
    const store = openStore()
    tellWindows(store.executor)
    return { store: () => store, close: () => store.close() }
  } catch (error) {
    log.error('the library does not open', error)
    return {
      store: () => {
        throw error
      },
      close: () => {}
    }
  }
}
