import type { ScopeChange } from '../protocol/contract.ts'
import type { Executor } from '../storage/executor.ts'
import { printFile, saveFile } from './files.ts'
import { broadcast, send } from './ipc/broadcast.ts'
import type { Handlers } from './ipc/handle.ts'
import { Jobs } from './jobs.ts'
import { log } from './log.ts'
import { setMenu } from './menu.ts'
import { libraryPath, type Store } from './store.ts'
import { leave } from './windows.ts'

/** Commands that take longer than a frame are noted: many of them are the sign to move the store out of main. */
const SLOW_MS = 16

/** What answers each channel. `store` throws what kept the library from opening: each request then answers with it. */
export function createHandlers(store: () => Store): Handlers {
  let jobs: Jobs | null = null
  const runningJobs = (): Jobs => {
    jobs ??= new Jobs(store().executor)
    return jobs
  }
  const executor = (): Executor => store().executor
  const told = ({ seq, label }: ScopeChange): { seq: number; label: string } => ({ seq, label })

  return {
    'scope:open': ({ scope }) => executor().open(scope),
    'command:run': (call) => ({ seq: timed(call.name, () => executor().run(call)).seq }),
    'query:run': ({ name, args }) => timed(name, () => executor().query(name, args)),
    'history:undo': ({ scope }) => told(timed('undo', () => executor().undo(scope))),
    'history:redo': ({ scope }) => told(timed('redo', () => executor().redo(scope))),
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

function timed<T>(what: string, work: () => T): T {
  const started = performance.now()
  try {
    return work()
  } finally {
    const ms = performance.now() - started
    if (ms > SLOW_MS) log.info(`slow: ${what} took ${Math.round(ms)} ms`)
  }
}
