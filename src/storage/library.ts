import fs from 'node:fs'
import path from 'node:path'
import { DomainError } from '../domain/engine/errors.ts'
import type { RecordTypes } from '../domain/engine/record.ts'
import { APPLICATION_ID, configureDatabase, naming, openDatabase, type ReadableDb } from './database.ts'
import { type Migration, migrate, structureVersion } from './migrate.ts'
import { hasNewerRecords, staleTypes, upgradeRecords } from './upgradeRecords.ts'

const MAX_COPIES = 3

export interface LibraryFormat {
  readonly recordTypes: RecordTypes
  readonly migrations: readonly Migration[]
}

export interface OpenedLibrary {
  readonly db: ReadableDb
  /** The file was made just now. */
  readonly isNew: boolean
}

/**
 * Opens the library file, brought up to date. A file that is newer than this Plumbline, damaged or not ours is refused
 * before anything in it is touched; one that must be changed is copied first.
 */
export function openLibrary(file: string, { recordTypes, migrations }: LibraryFormat): OpenedLibrary {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const db = openDatabase(file)
  try {
    return naming(() => prepareFile(db, file, { recordTypes, migrations }))
  } catch (error) {
    db.close()
    throw error
  }
}

function prepareFile(db: ReadableDb, file: string, { recordTypes, migrations }: LibraryFormat): OpenedLibrary {
  const isNew = isEmptyFile(db)
  if (!isNew) refuseForeign(db, recordTypes, migrations)
  if (!isNew && needsChange(db, recordTypes, migrations)) copyBeforeChange(db, file)
  configureDatabase(db)
  if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, migrations)
  upgradeRecords(db, recordTypes)
  return { db, isNew }
}

const isEmptyFile = (db: ReadableDb): boolean =>
  structureVersion(db) === 0 && Number(db.pragma('page_count', { simple: true })) <= 1

function refuseForeign(db: ReadableDb, types: RecordTypes, migrations: readonly Migration[]): void {
  if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) throw new DomainError('library-corrupt')
  if (structureVersion(db) > (migrations.at(-1)?.version ?? 0)) throw new DomainError('library-newer')
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DomainError('library-corrupt')
  if (hasNewerRecords(db, types)) throw new DomainError('library-newer')
}

const needsChange = (db: ReadableDb, types: RecordTypes, migrations: readonly Migration[]): boolean =>
  structureVersion(db) < (migrations.at(-1)?.version ?? 0) || staleTypes(db, types).length > 0

/** `library.before-v10-20261121T213000.sqlite` beside the file; the newest few are kept. */
function copyBeforeChange(db: ReadableDb, file: string): void {
  const { dir, name, ext } = path.parse(file)
  const prefix = `${name}.before-`
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+Z/g, '')
  db.prepare('VACUUM INTO ?').run(path.join(dir, `${prefix}v${structureVersion(db)}-${stamp}${ext}`))
  // Only what is named as below: a copy that the user has made and named is the user's.
  const copies = fs.readdirSync(dir).filter((entry) => entry.startsWith(prefix) && stampOf(entry) !== '')
  const newestFirst = copies.sort((a, b) => stampOf(b).localeCompare(stampOf(a)))
  for (const old of newestFirst.slice(MAX_COPIES)) fs.rmSync(path.join(dir, old))
}

const stampOf = (copy: string): string => /(\d{8}T\d{6})/.exec(copy)?.[1] ?? ''
