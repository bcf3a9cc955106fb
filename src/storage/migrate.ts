import { assert } from '../base/assert.ts'
import { inTransaction, type ReadableDb, type WritableDb } from './database.ts'

/** One step of the tables' structure. Released steps never change. */
export interface Migration {
  readonly version: number
  readonly name: string
  up(db: WritableDb): void
}

export const structureVersion = (db: ReadableDb): number => Number(db.pragma('user_version', { simple: true }))

/** Takes the file up step by step, each in a transaction of its own. */
export function migrate(db: ReadableDb, migrations: readonly Migration[]): void {
  for (const [index, { version }] of migrations.entries()) {
    assert(version > (migrations[index - 1]?.version ?? 0), `migration ${version} is in order`)
  }
  for (const migration of migrations) {
    if (structureVersion(db) >= migration.version) continue
    inTransaction(db, (writable) => {
      migration.up(writable)
      writable.pragma(`user_version = ${migration.version}`)
    })
  }
}
