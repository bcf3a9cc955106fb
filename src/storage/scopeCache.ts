import { type Changeset, changesOf } from '../domain/engine/changeset.ts'
import type { AnyRecord } from '../domain/engine/record.ts'

/** The workshop in hand, the application's settings, and one more. */
const MAX_SCOPES = 3

type Records = Map<string, AnyRecord>

/**
 * Lists of records that were read and parsed before: most commands look at all notes of one workshop, and parsing them
 * anew took ten times as long as the command (npm run bench:store). Holds only what lies in the database: the executor is
 * the only writer, and a transaction that fails forgets everything here.
 */
export class ScopeCache {
  readonly #scopes = new Map<string, Map<string, Records>>()

  list(scope: string, type: string, read: () => readonly AnyRecord[]): readonly AnyRecord[] {
    const types = this.#typesOf(scope)
    let records = types.get(type)
    if (records === undefined) {
      records = new Map(read().map((record) => [record.id, record]))
      types.set(type, records)
    }
    return [...records.values()]
  }

  get(scope: string, id: string): AnyRecord | undefined {
    for (const records of this.#scopes.get(scope)?.values() ?? []) {
      const record = records.get(id)
      if (record !== undefined) return record
    }
    return undefined
  }

  apply(scope: string, changeset: Changeset): void {
    const types = this.#scopes.get(scope)
    if (types === undefined) return
    for (const { before, after } of changesOf(changeset)) {
      if (after !== null) types.get(after.type)?.set(after.id, after)
      else if (before !== null) for (const records of types.values()) records.delete(before.id)
    }
  }

  forget(): void {
    this.#scopes.clear()
  }

  #typesOf(scope: string): Map<string, Records> {
    const types = this.#scopes.get(scope) ?? new Map<string, Records>()
    // Put back last: the first one is the one that was not asked for the longest.
    this.#scopes.delete(scope)
    this.#scopes.set(scope, types)
    const [oldest] = this.#scopes.keys()
    if (this.#scopes.size > MAX_SCOPES && oldest !== undefined) this.#scopes.delete(oldest)
    return types
  }
}
