import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openTestLibrary, temporaryFolder, testId, workshopArgs } from '../../tests/harness/library.ts'
import { defineRecord, type RecordType, type RecordUpgrade } from '../domain/engine/record.ts'
import { z } from '../domain/engine/schema.ts'
import { recordTypes } from '../domain/registry.ts'
import { openLibrary } from './library.ts'
import { migrations } from './migrations/index.ts'

const SCOPE = testId(1)
const format = { recordTypes, migrations }

/** A library file with one workshop, closed. */
function writtenLibrary(): string {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.close()
  return library.file
}

const copiesOf = (file: string): string[] =>
  fs.readdirSync(path.dirname(file)).filter((name) => name.includes('.before-'))

/** The workshop type one upgrade further than it is. */
const upgradedWorkshop = (upgrade: (title: string) => unknown): ReadonlyMap<string, RecordType> => {
  const known = recordTypes.get('workshop')
  const further: RecordUpgrade = (old) => ({ ...old, title: upgrade(String(old['title'])) })
  const type = { ...known, upgrades: [...(known?.upgrades ?? []), further] } as RecordType
  return new Map([...recordTypes, ['workshop', type]])
}

describe('opening the library', () => {
  it('makes a file that is marked as ours and safe to write to', () => {
    const { db, isNew } = openLibrary(path.join(temporaryFolder(), 'deep', 'library.sqlite'), format)
    expect(isNew).toBe(true)
    expect(db.pragma('application_id', { simple: true })).toBe(0x504c554d)
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('refuses a newer file and leaves it untouched', () => {
    const file = writtenLibrary()
    const db = new Database(file)
    db.pragma('user_version = 99990')
    db.pragma('journal_mode = DELETE')
    db.close()
    const before = fs.readFileSync(file)
    expect(() => openLibrary(file, format)).toThrow('library-newer')
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(copiesOf(file)).toEqual([])
  })

  it('refuses a file with records of a newer version', () => {
    const file = writtenLibrary()
    const db = new Database(file)
    db.exec("INSERT OR REPLACE INTO record_versions (type, version) VALUES ('workshop', 7)")
    db.close()
    expect(() => openLibrary(file, format)).toThrow('library-newer')
  })

  it('refuses what is damaged or not ours, without a change', () => {
    const noise = path.join(temporaryFolder(), 'library.sqlite')
    fs.writeFileSync(noise, 'this is no database, however long it may be '.repeat(100))
    expect(() => openLibrary(noise, format)).toThrow('library-corrupt')

    const foreign = path.join(temporaryFolder(), 'library.sqlite')
    const db = new Database(foreign)
    db.exec('CREATE TABLE theirs (a)')
    db.close()
    expect(() => openLibrary(foreign, format)).toThrow('library-corrupt')

    const torn = writtenLibrary()
    fs.truncateSync(torn, fs.statSync(torn).size - 4096)
    expect(() => openLibrary(torn, format)).toThrow('library-corrupt')
  })

  it('is for one process: another is refused until the first has ended', () => {
    const library = openTestLibrary()
    library.run(SCOPE, 'workshop.create', workshopArgs)
    const probe = `
      import { openTestLibrary } from ${JSON.stringify(path.resolve('tests/harness/library.ts'))}
      try { openTestLibrary(process.argv[1]); console.log('opened') } catch (error) { console.log(error.code) }`
    const second = () =>
      spawnSync(process.execPath, ['--input-type=module-typescript', '-e', probe, library.file], { encoding: 'utf8' })
    expect(second().stdout.trim()).toBe('library-in-use')
    library.close()
    expect(second().stdout.trim()).toBe('opened')
  })

  it('says that a folder cannot be used', () => {
    const file = path.join(temporaryFolder(), 'library.sqlite')
    fs.mkdirSync(file)
    expect(() => openLibrary(file, format)).toThrow('library-unreachable')
  })
})

describe('bringing a library up to date', () => {
  it('copies the file first, upgrades every record and drops the undo history', () => {
    const file = writtenLibrary()
    const next = { recordTypes: upgradedWorkshop((title) => `${title} (upgraded)`), migrations }
    const { db } = openLibrary(file, next)
    const row = db.prepare("SELECT body FROM records WHERE type = 'workshop'").get() as { body: string }
    expect(JSON.parse(row.body)).toMatchObject({ title: 'Kickoff (upgraded)' })
    expect(db.prepare('SELECT COUNT(*) AS n FROM journal').get()).toEqual({ n: 0 })
    db.close()
    const [copy] = copiesOf(file)
    const kept = new Database(path.join(path.dirname(file), copy ?? ''), { readonly: true })
    expect(kept.prepare("SELECT body ->> 'title' AS title FROM records").get()).toEqual({ title: 'Kickoff' })
    kept.close()
    expect(openLibrary(file, next).isNew).toBe(false)
    expect(copiesOf(file)).toHaveLength(1)
  })

  it('is all or nothing: one record that does not fit afterwards leaves everything as it was', () => {
    const file = writtenLibrary()
    const broken = { recordTypes: upgradedWorkshop(() => 42), migrations }
    expect(() => openLibrary(file, broken)).toThrow('library-migration')
    const { db } = openLibrary(file, format)
    expect(db.prepare("SELECT body ->> 'title' AS title FROM records").get()).toEqual({ title: 'Kickoff' })
    expect(db.prepare('SELECT COUNT(*) AS n FROM journal').get()).toEqual({ n: 1 })
  })

  it('keeps the newest three copies', () => {
    const file = writtenLibrary()
    const { dir, name } = path.parse(file)
    for (const day of [1, 2, 3, 4])
      fs.writeFileSync(path.join(dir, `${name}.before-v10-2026010${day}T000000.sqlite`), '')
    openLibrary(file, { recordTypes: upgradedWorkshop((title) => title), migrations }).db.close()
    const copies = copiesOf(file).sort()
    expect(copies).toHaveLength(3)
    expect(copies.slice(0, 2).map((copy) => copy.slice(-22, -14))).toEqual(['20260103', '20260104'])
  })

  it('takes a type that is new into account without calling it an upgrade', () => {
    const file = writtenLibrary()
    const types = new Map([...recordTypes, ['vote', defineRecord('vote', { count: z.int() })]])
    const { db } = openLibrary(file, { recordTypes: types, migrations })
    expect(db.prepare('SELECT COUNT(*) AS n FROM journal').get()).toEqual({ n: 1 })
    expect(copiesOf(file)).toEqual([])
  })
})
