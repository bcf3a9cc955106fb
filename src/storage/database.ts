import Database from 'better-sqlite3'
import { DomainError, type ErrorCode } from '../domain/engine/errors.ts'

declare const reading: unique symbol
declare const writing: unique symbol

/** A function that was given this one cannot pass it to a function that writes. */
export type ReadableDb = Database.Database & { readonly [reading]: true }
/** Handed out by `inTransaction` alone. */
export type WritableDb = ReadableDb & { readonly [writing]: true }

/** "PLUM": tells our files from other SQLite files. */
export const APPLICATION_ID = 0x504c554d

/**
 * Opens the file for this process alone: the lock is the operating system's, held from the first read until the process
 * ends, however it ends, so that two processes never write one library.
 */
export function openDatabase(path: string): ReadableDb {
  return naming(() => {
    const db = new Database(path, { timeout: 500 })
    try {
      db.pragma('locking_mode = EXCLUSIVE')
      db.pragma('user_version')
    } catch (error) {
      db.close()
      throw error
    }
    return db as ReadableDb
  })
}

/** For a file that is ours and not newer than we are: these settings write to it. */
export function configureDatabase(db: ReadableDb): void {
  naming(() => {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    // What the user erases is overwritten, not only unlinked.
    db.pragma('secure_delete = ON')
    // KiB, taken only when needed: the indexes of a large workshop fit in.
    db.pragma('cache_size = -65536')
  })
}

/** All or nothing, durable when it returns. */
export function inTransaction<T>(db: ReadableDb, work: (db: WritableDb) => T): T {
  return naming(() => db.transaction(() => work(db as WritableDb)).immediate())
}

/** How far the log may grow before it is worked into the file, in pages: SQLite's own measure, and that for much at once. */
const USUAL_LOG = 1000
const LONG_LOG = 4000

/**
 * All or nothing, but not yet durable when it returns: for what is taken back anyway when the process dies before the end.
 * The next transaction of the usual kind makes it durable.
 */
export function inLooseTransaction<T>(db: ReadableDb, work: (db: WritableDb) => T): T {
  return naming(() => {
    db.pragma('synchronous = NORMAL')
    db.pragma(`wal_autocheckpoint = ${LONG_LOG}`)
    try {
      return inTransaction(db, work)
    } finally {
      db.pragma(`wal_autocheckpoint = ${USUAL_LOG}`)
      db.pragma('synchronous = FULL')
    }
  })
}

const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'library-in-use'],
  ['SQLITE_LOCKED', 'library-in-use'],
  ['SQLITE_NOTADB', 'library-corrupt'],
  ['SQLITE_CORRUPT', 'library-corrupt'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'disk-read-only'],
  ['SQLITE_CANTOPEN', 'library-unreachable'],
  ['SQLITE_IOERR', 'library-unreachable']
]

/** Gives what SQLite refuses a code of ours, so that the user gets words for it; the rest is a bug and passes on. */
export function naming<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const sqlite = error instanceof Database.SqliteError ? error.code : ''
    const found = CODES.find(([prefix]) => sqlite.startsWith(prefix))
    throw found ? new DomainError(found[1], {}, { cause: error }) : error
  }
}
