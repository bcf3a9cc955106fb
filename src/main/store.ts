import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { app } from 'electron'
import { localDayOf } from '../base/day.ts'
import { ID_BYTES, idFromBytes } from '../base/id.ts'
import { starterCommand } from '../domain/interop/starter.ts'
import { commands, queries, recordTypes } from '../domain/registry.ts'
import { Executor } from '../storage/executor.ts'
import { openLibrary } from '../storage/library.ts'
import { migrations } from '../storage/migrations/index.ts'
import { logError } from './ipc/handle.ts'
import { Jobs } from './jobs.ts'
import { log } from './log.ts'

export const libraryPath = (): string => path.join(app.getPath('userData'), 'library.sqlite')

const newId = (): string => idFromBytes(randomBytes(ID_BYTES))

export interface Store {
  readonly executor: Executor
  readonly jobs: Jobs
  close(): void
}

/** What keeps this process longer than a frame is noted: when it is common, the store should move out of it. */
const SLOW_MS = 16
export const noteSlow = (what: string, ms: number): void => {
  if (ms > SLOW_MS) log.info(`slow: ${what} took ${Math.round(ms)} ms`)
}

/** Opens the library in the user's data folder; a new one begins with the sample workshops. Throws a `DomainError`. */
export function openStore(): Store {
  const started = performance.now()
  const { db, isNew } = openLibrary(libraryPath(), { recordTypes, migrations })
  const ambient = { now: () => new Date().toISOString(), newId, dayOf: localDayOf }
  const executor = new Executor(db, { recordTypes, commands, queries }, ambient)
  executor.rollBackInterrupted()
  if (isNew) addSamples(executor)
  const entry = path.join(import.meta.dirname, 'job.js')
  const jobs = new Jobs(executor, { entry, logError, onWritten: noteSlow })
  log.info(`library open after ${Math.round(performance.now() - started)} ms`)
  const close = (): void => {
    jobs.cancelAll()
    db.close()
  }
  return { executor, jobs, close }
}

/** The samples are where the user begins: adding them is not a step to be undone. */
function addSamples(executor: Executor): void {
  const folder = path.join(app.getAppPath(), 'resources', 'samples')
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'))
  // The last one added is the first one that the library shows.
  for (const file of files.sort().reverse()) {
    const content: unknown = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    const command = starterCommand(content, recordTypes, newId)
    executor.run(command)
    executor.forgetHistory(command.scope)
  }
}
