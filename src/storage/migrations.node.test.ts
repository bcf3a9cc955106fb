import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { recordTypes } from '../domain/registry.ts'
import type { ReadableDb } from './database.ts'
import { migrate, structureVersion } from './migrate.ts'
import { migrations } from './migrations/index.ts'

const tested = new Set<string>()

/** A database as it was before the named migration; `step` takes it one step further. */
function libraryBefore(name: string): { db: ReadableDb; step(): void } {
  tested.add(name)
  const index = migrations.findIndex((migration) => migration.name === name)
  const db = new Database(':memory:') as ReadableDb
  migrate(db, migrations.slice(0, index))
  return { db, step: () => migrate(db, migrations.slice(0, index + 1)) }
}

describe('migrations', () => {
  it('0010-initial makes the tables', () => {
    const { db, step } = libraryBefore('0010-initial')
    step()
    expect(structureVersion(db)).toBe(10)
    const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name").all()
    expect(tables).toEqual(
      ['holds', 'journal', 'record_versions', 'records', 'scopes', 'sqlite_schema'].map((name) => ({
        name,
        strict: name.startsWith('sqlite') ? 0 : 1
      }))
    )
    const insert = db.prepare('INSERT INTO records (id, body) VALUES (?, ?)')
    insert.run('a', '{"id":"a","scope":"s","type":"t"}')
    expect(db.prepare('SELECT id, scope, type FROM records').all()).toEqual([{ id: 'a', scope: 's', type: 't' }])
    expect(() => insert.run('b', 'no json')).toThrow('malformed JSON')
    expect(() => insert.run('c', '{"id":"other","scope":"s","type":"t"}')).toThrow('CHECK')
    expect(() => insert.run('d', '{"id":"d"}')).toThrow('NOT NULL')
  })

  it('0020-told-columns keeps the records, in their order', () => {
    const { db, step } = libraryBefore('0020-told-columns')
    const insert = db.prepare('INSERT INTO records (id, body) VALUES (?, ?)')
    const bodyOf = (id: string) => `{"id":"${id}","scope":"s-${id}","type":"t"}`
    for (const id of ['b', 'a', 'c']) insert.run(id, bodyOf(id))
    step()
    expect(db.prepare('SELECT * FROM records ORDER BY rowid').all()).toEqual(
      ['b', 'a', 'c'].map((id) => ({ id, scope: `s-${id}`, type: 't', body: bodyOf(id) }))
    )
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'records%'").pluck().all()).toEqual([
      ...['records', 'records_by_scope']
    ])
  })

  it.each([
    ['expectation/1', { laneId: null, dimensions: [], isLocked: false, isFaceDown: false }],
    ['expectation/2', { capturedAt: null, cardNumber: null, origin: '' }],
    ['mention/1', { origin: '' }],
    ['cluster/1', { parentId: null, isCollapsed: false, isLocked: false }],
    ['session/1', { agenda: [] }],
    ['session/2', { guide: [], anonymity: 'named' }],
    ['participant/1', { stage: null, value: null, risk: null }],
    ['workshop/1', { matrixNames: { importance: '', feasibility: '', now: '', later: '', extra: '', decline: '' } }],
    ['workshop/2', { goals: [], indicators: [] }],
    ['exercise/1', { itemId: null }],
    ['settings/1', { wheel: 'scroll', enter: 'next-note', snapsToNotes: true, showsGrid: false }]
  ])('%s adds what a record of the first version did not say', (name, added) => {
    tested.add(name)
    const [type = '', version] = name.split('/')
    const old = { id: 'a', type, scope: 's', title: 'kept' }
    const upgrade = recordTypes.get(type)?.upgrades[Number(version) - 1]
    expect(upgrade?.(old)).toEqual({ ...old, ...added })
  })

  it('are refused out of order', () => {
    const up = (): void => {}
    const steps = [
      { version: 20, name: 'b', up },
      { version: 10, name: 'a', up }
    ]
    expect(() => migrate(new Database(':memory:') as ReadableDb, steps)).toThrow('in order')
  })

  it('leave nothing of a step that fails', () => {
    const db = new Database(':memory:') as ReadableDb
    const failing = {
      version: 10,
      name: 'fails',
      up: (writable: Database.Database) => {
        writable.exec('CREATE TABLE half (a)')
        throw new Error('half-way')
      }
    }
    expect(() => migrate(db, [failing])).toThrow('half-way')
    expect(structureVersion(db)).toBe(0)
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined()
  })
})

describe('this file', () => {
  // Comes last: what no test above has put into `tested` fails the suite. An upgrade is named `<type>/<n>`, from 1.
  it('has run every migration and every upgrade of a record', () => {
    const upgrades = [...recordTypes.values()].flatMap(({ type, upgrades: list }) =>
      list.map((_upgrade, index) => `${type}/${index + 1}`)
    )
    expect([...tested].sort()).toEqual([...migrations.map(({ name }) => name), ...upgrades].sort())
  })
})
