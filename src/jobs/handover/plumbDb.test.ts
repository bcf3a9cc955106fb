import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFor, NOW, SCOPE, smallWorkshop } from '../../domain/brief/brief.testdata.ts'
import { DomainError } from '../../domain/engine/errors.ts'
import { markOf } from '../../domain/handover/marks.ts'
import { encodePlumbFile, type PlumbFile } from '../../domain/interop/plumbFile.ts'
import { recordTypes } from '../../domain/registry.ts'
import { readPlumbDb, writePlumbDb } from './plumbDb.ts'

const marks = [markOf(idFor('mark'), NOW, smallWorkshop, recordTypes)]
const file = encodePlumbFile(SCOPE, smallWorkshop, recordTypes)
const written = (changes: Partial<PlumbFile> = {}): Uint8Array => writePlumbDb({ ...file, ...changes }, NOW, marks)
const good = written()

/** What reading comes to: 'ok', or the code of the refusal. Whatever else is thrown fails the test. */
function read(bytes: Uint8Array): string {
  try {
    readPlumbDb(bytes, recordTypes)
    return 'ok'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

/** The good file after somebody has been at it with SQLite. */
function withSql(sql: string): Uint8Array {
  const db = new Database(Buffer.from(good))
  db.exec(sql)
  const bytes = db.serialize()
  db.close()
  return bytes
}

describe('a .plumb file', () => {
  it('comes back as it was, with its marks', () => {
    expect(readPlumbDb(good, recordTypes)).toEqual({ scope: SCOPE, records: smallWorkshop, writtenAt: NOW, marks })
  })

  it('is a SQLite file that says whose it is', () => {
    expect(Buffer.from(good).toString('latin1', 0, 15)).toBe('SQLite format 3')
    expect(Buffer.from(good).toString('latin1', 68, 72)).toBe('PLMB')
  })

  it.each([
    ['a view', 'CREATE VIEW more AS SELECT * FROM records'],
    [
      'a view in the place of a table',
      'DROP TABLE records; CREATE VIEW records AS SELECT 1 AS n, 2 AS id, 3 AS type, 4 AS body'
    ],
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON records BEGIN DELETE FROM records; END'],
    ['an index with code', 'CREATE INDEX i ON records (abs(n))'],
    ['a column that is computed', 'ALTER TABLE records ADD COLUMN more BLOB AS (zeroblob(9))'],
    ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(body)'],
    ['a table less', 'DROP TABLE handovers'],
    ['no workshop', 'DELETE FROM workshop'],
    ['a body that is no JSON', "UPDATE records SET body = '{' WHERE n = 2"],
    ['a body that is another record', `UPDATE records SET body = '{"id":"x"}' WHERE n = 2`],
    ['a mark that is none', "UPDATE handovers SET body = '{}'"],
    ['another library', 'PRAGMA application_id = 1347179853']
  ])('is refused with %s', (_what, sql) => expect(read(withSql(sql))).toBe('file-unreadable'))

  it('is refused when it is newer: by its format, or by the version of a record type', () => {
    expect(read(withSql('PRAGMA user_version = 2'))).toBe('import-newer')
    expect(read(withSql("UPDATE record_types SET version = 99 WHERE type = 'expectation'"))).toBe('import-newer')
    expect(read(withSql("INSERT INTO record_types (type, version) VALUES ('vote', 0)"))).toBe('import-newer')
  })

  it('is refused, and breaks nothing, wherever it was damaged or cut', () => {
    const spots = fc.array(fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(spots, fc.option(fc.nat(good.length), { nil: good.length }), (changes, length) => {
        const bytes = Uint8Array.from(good)
        for (const { at, to } of changes) bytes[at] = to
        // A letter of a note that became another is still a note.
        expect(['ok', 'file-unreadable', 'import-newer', 'file-too-large', 'import-too-many']).toContain(
          read(bytes.slice(0, length))
        )
      }),
      { numRuns: 500 }
    )
  }, 60_000)
})
