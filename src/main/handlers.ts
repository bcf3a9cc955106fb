import path from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { Executor } from '../storage/executor.ts'
import { printFile, saveFile } from './files.ts'
import { broadcast, send } from './ipc/broadcast.ts'
import type { Handlers } from './ipc/dispatch.ts'
import { libraryHandlers } from './ipc/libraryHandlers.ts'
import { log } from './log.ts'
import { setMenu } from './menu.ts'
import { nextOpenedFile } from './opened.ts'
import { present } from './presenting.ts'
import { closeProjector, openProjector } from './projector.ts'
import { libraryPath, noteSlow, type Store } from './store.ts'
import { shippedTemplates } from './templates.ts'
import { leave, stay } from './windows.ts'

/** What answers each channel. `store` throws what kept the library from opening: each request then answers with it. */
export function createHandlers(store: () => Store): Handlers<BrowserWindow> {
  return {
    ...libraryHandlers(() => store().executor, noteSlow),
    'template:shipped': () => shippedTemplates(path.join(app.getAppPath(), 'resources', 'templates')),
    'job:run': (call, window) =>
      store().jobs.run({
        ...call,
        onProgress: (done, total) => send(window, 'job:progress', { id: call.id, done, total })
      }),
    'job:cancel': ({ id }) => {
      store().jobs.cancel(id)
      return null
    },
    'file:save': ({ name, bytes }, window) => saveFile(window, name, bytes),
    'file:print': ({ name, route }, window) => printFile(window, name, route),
    'file:next': () => nextOpenedFile(),
    'menu:set': ({ menu }, window) => {
      setMenu(window, menu, libraryPath())
      return null
    },
    'window:stay': ({ isDecided }, window) => {
      stay(window, isDecided)
      return null
    },
    'window:leave': (_payload, window) => {
      leave(window)
      return null
    },
    'window:present': ({ isOn }, window) => {
      present(window, isOn)
      return null
    },
    'show:open': ({ scope }, window) => {
      openProjector(window, scope)
      return null
    },
    'show:close': (_payload, window) => {
      closeProjector(window)
      return null
    },
    'log:report': ({ level, message, detail }) => {
      log[level](`page: ${message}`, detail)
      return null
    }
  }
}

/** Sends each change to every window, once it is durable. */
export const tellWindows = (executor: Executor): void =>
  executor.onChange((change) => broadcast('scope:changed', change))
