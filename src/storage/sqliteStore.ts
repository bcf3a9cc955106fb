import type { Statement } from 'better-sqlite3'
import { type Changeset, changesOf } from '../domain/engine/changeset.ts'
import type { LibraryReader } from '../domain/engine/query.ts'
import type { AnyRecord, RecordOf, RecordType } from '../domain/engine/record.ts'
import type { RecordReader } from '../domain/engine/tx.ts'
import type { PackedRecords } from '../protocol/jobMessages.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { ScopeCache } from './scopeCache.ts'

interface Row {
  readonly body: string
}

/** The records as they lie in SQLite. */
export class SqliteStore implements RecordReader, LibraryReader {
  readonly #cache = new ScopeCache()
  readonly #get: Statement<[string, string], Row>
  readonly #has: Statement<[string]>
  readonly #list: Statement<[string, string], Row>
  readonly #listScope: Statement<[string], Row>
  readonly #listType: Statement<[string], Row>
  readonly #seq: Statement<[string], { seq: number }>
  readonly #changes: Statement<[], { scope: string; seq: number; at: string }>
  readonly #insert: Statement<[id: string, scope: string, type: string, body: string]>
  readonly #insertBytes: Statement<[id: string, scope: string, type: string, body: Buffer]>
  readonly #update: Statement<[string, string]>
  readonly #delete: Statement<[string]>
  readonly #advance: Statement<[string, string], { seq: number }>

  constructor(db: ReadableDb) {
    this.#get = db.prepare('SELECT body FROM records WHERE id = ? AND scope = ?')
    this.#has = db.prepare('SELECT 1 FROM records WHERE id = ?')
    this.#list = db.prepare('SELECT body FROM records WHERE scope = ? AND type = ? ORDER BY rowid')
    this.#listScope = db.prepare('SELECT body FROM records WHERE scope = ? ORDER BY rowid')
    this.#listType = db.prepare(
      'SELECT body FROM records WHERE scope IN (SELECT scope FROM scopes) AND type = ? ORDER BY rowid'
    )
    this.#seq = db.prepare('SELECT seq FROM scopes WHERE scope = ?')
    this.#changes = db.prepare('SELECT scope, seq, changed_at AS at FROM scopes')
    this.#insert = db.prepare('INSERT INTO records (id, scope, type, body) VALUES (?, ?, ?, ?)')
    this.#insertBytes = db.prepare('INSERT INTO records (id, scope, type, body) VALUES (?, ?, ?, CAST(? AS TEXT))')
    this.#update = db.prepare('UPDATE records SET body = ? WHERE id = ?')
    this.#delete = db.prepare('DELETE FROM records WHERE id = ?')
    this.#advance = db.prepare(
      `INSERT INTO scopes (scope, seq, changed_at) VALUES (?, 1, ?)
       ON CONFLICT (scope) DO UPDATE SET seq = seq + 1, changed_at = excluded.changed_at
       RETURNING seq`
    )
  }

  get(scope: string, id: string): AnyRecord | undefined {
    const known = this.#cache.get(scope, id)
    if (known !== undefined) return known
    const row = this.#get.get(id, scope)
    return row && parse(row)
  }

  has(id: string): boolean {
    return this.#has.get(id) !== undefined
  }

  list(scope: string, type: string): readonly AnyRecord[] {
    return this.#cache.list(scope, type, () => this.#list.all(scope, type).map(parse))
  }

  listScope(scope: string): AnyRecord[] {
    return this.#listScope.all(scope).map(parse)
  }

  /** As it lies there: nobody here needs the records themselves. */
  scopeText(scope: string): string {
    const bodies = this.#listScope.all(scope).map(({ body }) => body)
    return `[${bodies.join()}]`
  }

  listEverywhere<T extends RecordType>(type: T): RecordOf<T>[] {
    return this.#listType.all(type.type).map(parse) as RecordOf<T>[]
  }

  /** Not through the cache, which holds what is worked on. */
  listIn<T extends RecordType>(scope: string, type: T): RecordOf<T>[] {
    return this.#list.all(scope, type.type).map(parse) as RecordOf<T>[]
  }

  changes(): ReadonlyMap<string, { readonly seq: number; readonly at: string }> {
    return new Map(this.#changes.all().map(({ scope, seq, at }) => [scope, { seq, at }]))
  }

  seqOf(scope: string): number {
    return this.#seq.get(scope)?.seq ?? 0
  }

  /** Writes a changeset and counts it. The brand of the first argument shows that a transaction is open. */
  write(db: WritableDb, scope: string, changeset: Changeset, now: string): number {
    for (const { before, after } of changesOf(changeset)) {
      if (after === null) this.#delete.run(before?.id ?? '')
      else if (before === null) this.#insert.run(after.id, after.scope, after.type, JSON.stringify(after))
      else this.#update.run(JSON.stringify(after), after.id)
    }
    this.#cache.apply(scope, changeset)
    return this.advance(db, scope, now)
  }

  /** Adds records as they are, without counting a change: `advance` does, once for all of them. */
  insertPacked(_db: WritableDb, scope: string, { names, bodies, ends }: PackedRecords): void {
    const bytes = Buffer.from(bodies.buffer, bodies.byteOffset, bodies.byteLength)
    for (const [nth, { id, type }] of names.entries()) {
      this.#insertBytes.run(id, scope, type, bytes.subarray(ends[nth - 1] ?? 0, ends[nth]))
    }
    this.#cache.forget()
  }

  advance(_db: WritableDb, scope: string, now: string): number {
    return this.#advance.get(scope, now)?.seq ?? 0
  }

  /** After a transaction that was rolled back: what was read or written in it may not be so. */
  forgetCache(): void {
    this.#cache.forget()
  }
}

// Our own rows are trusted: they were checked when they were written, and on upgrade.
const parse = ({ body }: Row): AnyRecord => JSON.parse(body) as AnyRecord
