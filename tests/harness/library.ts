import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ID_BYTES, idFromBytes } from '../../src/base/id.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import type { Ambient } from '../../src/domain/engine/tx.ts'
import { type CommandArgs, type CommandName, commands, queries, recordTypes } from '../../src/domain/registry.ts'
import type { ScopeChange } from '../../src/protocol/contract.ts'
import type { ReadableDb } from '../../src/storage/database.ts'
import { Executor } from '../../src/storage/executor.ts'
import { openLibrary } from '../../src/storage/library.ts'
import { migrations } from '../../src/storage/migrations/index.ts'

/** A world that repeats itself: ids count up, time goes a second at each look. */
export function fixedAmbient(firstId = 1_000_000, firstSecond = 0): Ambient {
  let ids = firstId
  let seconds = firstSecond
  return {
    newId: () => testId(ids++),
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString(),
    dayOf: (moment) => moment.slice(0, 10)
  }
}

/** A valid id for a number. */
export function testId(n: number): string {
  const bytes = new Uint8Array(ID_BYTES)
  for (let i = 0, rest = n; rest > 0; i++, rest = Math.floor(rest / 32)) bytes[ID_BYTES - 1 - i] = rest % 32
  return idFromBytes(bytes)
}

export interface TestLibrary {
  readonly file: string
  readonly db: ReadableDb
  readonly executor: Executor
  readonly changes: ScopeChange[]
  run<Name extends CommandName>(scope: string, name: Name, args: CommandArgs<Name>, gesture?: string): ScopeChange
  /** All records of a scope, in order of id, so that two states can be compared. */
  state(scope: string): readonly AnyRecord[]
  close(): void
}

const folders: string[] = []

/** A folder of one’s own, which goes when the process ends in good order. */
export function temporaryFolder(within = process.env['PLUMBLINE_TEST_FILES'] ?? os.tmpdir()): string {
  if (folders.length === 0) process.once('exit', removeFolders)
  const folder = fs.mkdtempSync(path.join(within, 'plumbline-test-'))
  folders.push(folder)
  return folder
}

function removeFolders(): void {
  for (const folder of folders) {
    try {
      fs.rmSync(folder, { recursive: true, force: true })
    } catch {
      // A process that was killed may still hold a file on Windows: the system clears its temporary folder itself.
    }
  }
}

/** The product's own library on a real file: all of the store, without Electron. */
export function openTestLibrary(
  file = path.join(temporaryFolder(process.env['PLUMBLINE_TEST_LIBRARIES']), 'library.sqlite'),
  ambient: Ambient = fixedAmbient()
): TestLibrary {
  const { db } = openLibrary(file, { recordTypes, migrations })
  const executor = new Executor(db, { recordTypes, commands, queries }, ambient)
  const changes: ScopeChange[] = []
  executor.onChange((change) => changes.push(change))
  return {
    file,
    db,
    executor,
    changes,
    run: (scope, name, args, gesture) =>
      executor.run({ scope, name, args, gesture: gesture === undefined ? undefined : { id: gesture } }),
    state: (scope) => [...executor.open(scope).records].sort((a, b) => a.id.localeCompare(b.id)),
    close: () => db.close()
  }
}

export const workshopArgs: CommandArgs<'workshop.create'> = {
  title: 'Kickoff',
  client: 'Client',
  stage: 'first-time',
  template: 'design',
  segments: []
}

export const note = (
  id: string,
  text: string,
  more: object = {}
): CommandArgs<'expectation.capture'>['notes'][number] => ({
  id,
  text,
  color: 'yellow',
  x: 0,
  y: 0,
  ...more
})
