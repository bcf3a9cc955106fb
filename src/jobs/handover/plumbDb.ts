import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import { DomainError } from '../../domain/engine/errors.ts'
import type { RecordTypes } from '../../domain/engine/record.ts'
import { idSchema, momentSchema, z } from '../../domain/engine/schema.ts'
import { type KnownMark, markSchema } from '../../domain/handover/handover.ts'
import { isPlumbDb, PLUMB_APPLICATION_ID } from '../../domain/handover/plumbMagic.ts'
import { decodePlumbFile, type PlumbContent, type PlumbFile } from '../../domain/interop/plumbFile.ts'

// A `.plumb` file: one workshop in a SQLite database of its own (docs/FORMAT.md).

const FORMAT_VERSION = 1

/** Loaded when a file is read or written, and by no other job: a thread that is ended while it loads takes the process along. */
const sqlite = (): typeof Database => createRequire(import.meta.url)('better-sqlite3') as typeof Database

/** The whole structure. Only a file that has exactly this is read. */
const TABLES = {
  workshop: 'CREATE TABLE workshop (scope TEXT NOT NULL, written_at TEXT NOT NULL) STRICT',
  record_types:
    'CREATE TABLE record_types (n INTEGER PRIMARY KEY, type TEXT NOT NULL, version INTEGER NOT NULL) STRICT',
  records:
    'CREATE TABLE records (n INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL) STRICT',
  handovers: 'CREATE TABLE handovers (n INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT'
} as const

/** Far more than a workshop has, and little enough to be held. */
const MOST_ROWS = 300_000
const MOST_LETTERS = 256 * 1024 * 1024

/** What is handed over: a workshop, when that was, and the marks of all the times that it was. */
export interface Plumb extends PlumbContent {
  readonly writtenAt: string
  readonly marks: readonly KnownMark[]
}

export function writePlumbDb(file: PlumbFile, writtenAt: string, marks: readonly KnownMark[]): Uint8Array {
  const db = new (sqlite())(':memory:')
  try {
    db.pragma(`application_id = ${PLUMB_APPLICATION_ID}`)
    db.pragma(`user_version = ${FORMAT_VERSION}`)
    for (const sql of Object.values(TABLES)) db.exec(sql)
    db.transaction(() => {
      db.prepare('INSERT INTO workshop VALUES (?, ?)').run(file.scope, writtenAt)
      const type = db.prepare('INSERT INTO record_types (type, version) VALUES (?, ?)')
      for (const [name, version] of Object.entries(file.types)) type.run(name, version)
      const record = db.prepare('INSERT INTO records (id, type, body) VALUES (?, ?, ?)')
      for (const each of file.records) record.run(each.id, each.type, JSON.stringify(each))
      const mark = db.prepare('INSERT INTO handovers (id, body) VALUES (?, ?)')
      for (const each of marks) mark.run(each.id, JSON.stringify(each))
    })()
    // A copy of its own: what SQLite has given out goes with the database.
    return Uint8Array.from(db.serialize())
  } finally {
    db.close()
  }
}

/** The file is anybody's: it is read as data alone, with nothing of what it says executed. Throws one refusal. */
export function readPlumbDb(bytes: Uint8Array, types: RecordTypes): Plumb {
  if (!isPlumbDb(bytes)) throw unreadable('not a .plumb file')
  const copy = Buffer.from(bytes)
  if (copy.readInt32BE(60) > FORMAT_VERSION) throw new DomainError('import-newer')
  const { raw, rows } = readRows(copy)
  const parsed = plumbSchema.safeParse(raw)
  if (!parsed.success) throw unreadable(parsed.error.issues[0]?.path.join('.') ?? '')
  const { writtenAt, marks } = parsed.data
  const content = decodePlumbFile(rows, types)
  if (!content.ok) throw new DomainError(content.error.code, content.error.params)
  return { ...content.value, writtenAt, marks }
}

const plumbSchema = z.object({ scope: idSchema, writtenAt: momentSchema, marks: z.array(markSchema).max(100) })

function readRows(bytes: Buffer): { raw: unknown; rows: unknown } {
  let db: Database.Database | undefined
  try {
    db = new (sqlite())(bytes, { readonly: true })
    // Functions and tables of a hostile schema must not run; there is none that is read, too.
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('query_only = ON')
    needStructure(db)
    const [workshop] = db.prepare('SELECT scope, written_at AS writtenAt FROM workshop LIMIT 2').all() as {
      scope: string
      writtenAt: string
    }[]
    const versions = db.prepare('SELECT type, version FROM record_types ORDER BY n LIMIT 1000').all() as {
      type: string
      version: number
    }[]
    const marks = bodiesIn(db, 'handovers')
    const rows = {
      ...{ format: 'plumbline', version: 1, scope: workshop?.scope, records: bodiesIn(db, 'records') },
      types: Object.fromEntries(versions.map(({ type, version }) => [type, version]))
    }
    return { raw: { ...workshop, marks }, rows }
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw unreadable(error instanceof Error ? error.message : '')
  } finally {
    db?.close()
  }
}

/** Our tables, word for word, and nothing else: no view, trigger, index or virtual table. */
function needStructure(db: Database.Database): void {
  const found = db.prepare('SELECT type, name, sql FROM sqlite_schema LIMIT 20').all() as {
    type: string
    name: string
    sql: string
  }[]
  const isOurs = ({ type, name, sql }: (typeof found)[number]): boolean =>
    type === 'table' && Object.hasOwn(TABLES, name) && TABLES[name as keyof typeof TABLES] === sql
  if (found.length !== Object.keys(TABLES).length || !found.every(isOurs)) throw unreadable('structure')
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw unreadable('quick_check')
}

function bodiesIn(db: Database.Database, table: 'records' | 'handovers'): unknown[] {
  const { rows, letters } = db
    .prepare(`SELECT count(*) AS rows, coalesce(sum(length(body)), 0) AS letters FROM ${table}`)
    .get() as { rows: number; letters: number }
  if (rows > MOST_ROWS) throw new DomainError('import-too-many', { max: MOST_ROWS })
  if (letters > MOST_LETTERS) throw new DomainError('file-too-large', { max: MOST_LETTERS / 2 ** 20 })
  const bodies = db.prepare(`SELECT body FROM ${table} ORDER BY n`).pluck().all() as string[]
  return bodies.map((body) => JSON.parse(body) as unknown)
}

const unreadable = (detail: string): DomainError => new DomainError('file-unreadable', { detail })
