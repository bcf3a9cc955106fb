import { DomainError } from '../domain/engine/errors.ts'
import type { AnyRecord, RecordTypes } from '../domain/engine/record.ts'
import { upgradeRecord } from '../domain/engine/upgrade.ts'
import { inTransaction, type ReadableDb, type WritableDb } from './database.ts'

interface Stale {
  readonly type: string
  readonly from: number
  readonly to: number
}

/** Types whose stored records are of an older version than ours. */
export const staleTypes = (db: ReadableDb, types: RecordTypes): Stale[] => {
  const stored = storedVersions(db)
  return [...types.values()]
    .map(({ type, upgrades }) => ({ type, from: stored.get(type) ?? 0, to: upgrades.length }))
    .filter(({ from, to }) => from < to)
}

/** Whether a newer Plumbline has written records that this one does not understand. */
export const hasNewerRecords = (db: ReadableDb, types: RecordTypes): boolean =>
  [...storedVersions(db)].some(([type, version]) => version > (types.get(type)?.upgrades.length ?? -1))

/**
 * Brings all records up to date, all or nothing: one that does not fit its schema afterwards rolls everything back. The
 * journal goes, since its changesets hold records of the old shape.
 */
export function upgradeRecords(db: ReadableDb, types: RecordTypes): void {
  inTransaction(db, (writable) => {
    const stale = staleTypes(writable, types)
    for (const { type, from } of stale) upgradeType(writable, types, type, from)
    if (stale.length > 0) writable.exec('DELETE FROM journal')
    const note = writable.prepare('INSERT OR REPLACE INTO record_versions (type, version) VALUES (?, ?)')
    for (const { type, upgrades } of types.values()) note.run(type, upgrades.length)
  })
}

function upgradeType(db: WritableDb, types: RecordTypes, name: string, from: number): void {
  const type = types.get(name)
  if (type === undefined) return
  const rows = db.prepare('SELECT id, body FROM records WHERE type = ?').all(name) as { id: string; body: string }[]
  const write = db.prepare('UPDATE records SET body = ? WHERE id = ?')
  for (const { id, body } of rows) {
    const parsed = type.schema.safeParse(upgradeRecord(type, from, JSON.parse(body) as AnyRecord))
    if (!parsed.success) throw new DomainError('library-migration', { type: name, id }, { cause: parsed.error })
    write.run(JSON.stringify(parsed.data), id)
  }
}

const storedVersions = (db: ReadableDb): Map<string, number> => {
  const rows = db.prepare('SELECT type, version FROM record_versions').all() as { type: string; version: number }[]
  return new Map(rows.map(({ type, version }) => [type, version]))
}
