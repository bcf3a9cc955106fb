import type { Statement } from 'better-sqlite3'
import { DomainError } from '../domain/engine/errors.ts'
import type { ReadableDb, WritableDb } from './database.ts'

/**
 * Scopes that a gesture of many commands (an import) keeps to itself until it is through. Written down, so that one which
 * died with the process is known at the next start.
 */
export class Holds {
  readonly #byScope: Map<string, string>
  readonly #insert: Statement<[string, string]>
  readonly #delete: Statement<[string]>

  constructor(db: ReadableDb) {
    const rows = db.prepare('SELECT scope, gesture FROM holds').all() as { scope: string; gesture: string }[]
    this.#byScope = new Map(rows.map(({ scope, gesture }) => [scope, gesture]))
    this.#insert = db.prepare('INSERT INTO holds (scope, gesture) VALUES (?, ?)')
    this.#delete = db.prepare('DELETE FROM holds WHERE scope = ?')
  }

  /** Refuses, with `busy`, whatever is not part of the gesture that has the scope. */
  check(scope: string, gesture: string | undefined): void {
    const holder = this.#byScope.get(scope)
    if (holder !== undefined && holder !== gesture) throw new DomainError('busy')
  }

  isHeld(scope: string): boolean {
    return this.#byScope.has(scope)
  }

  add(_db: WritableDb, scope: string, gesture: string): void {
    this.#insert.run(scope, gesture)
    this.#byScope.set(scope, gesture)
  }

  remove(_db: WritableDb, scope: string): void {
    this.#delete.run(scope)
    this.#byScope.delete(scope)
  }

  scopesOf(gesture: string): string[] {
    return [...this.#byScope].filter(([, holder]) => holder === gesture).map(([scope]) => scope)
  }

  gestures(): string[] {
    return [...new Set(this.#byScope.values())]
  }
}
