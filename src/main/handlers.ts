import type { BrowserWindow } from 'electron'
import type { Executor } from '../storage/executor.ts'
import { printFile, saveFile } from './files.ts'
import { broadcast, send } from './ipc/broadcast.ts'
import type { Handlers } from './ipc/dispatch.ts'
import { libraryHandlers } from './ipc/libraryHandlers.ts'
import { Jobs } from './jobs.ts'
import { log } from './log.ts'
import { setMenu } from './menu.ts'
import { libraryPath, type Store } from './store.ts'
import { leave } from './windows.ts'

/** What answers each channel. `store` throws what kept the library from opening: each request then answers with it. */
export function createHandlers(store: () => Store): Handlers<BrowserWindow> {
  let jobs: Jobs | null = null
  const runningJobs = (): Jobs => {
    jobs ??= new Jobs(store().executor)
    return jobs
  }

  return {
    ...libraryHandlers(
      () => store().executor,
      (what, ms) => log.info(`slow: ${what} took ${Math.round(ms)} ms`)
    ),
    'job:run': (call, window) =>
      runningJobs().run({
        ...call,
        onProgress: (done, total) => send(window, 'job:progress', { id: call.id, done, total })
      }),
    'job:cancel': ({ id }) => {
      runningJobs().cancel(id)
      return null
    },
    'file:save': ({ name, bytes }, window) => saveFile(window, name, bytes),
    'file:print': ({ name, route }, window) => printFile(window, name, route),
    'menu:set': ({ menu }, window) => {
      setMenu(window, menu, libraryPath())
      return null
    },
    'window:leave': (_payload, window) => {
      leave(window)
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
