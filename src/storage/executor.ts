import { type Changeset, emptyChangeset, filterChangeset, isEmpty, reverse } from '../domain/engine/changeset.ts'
import type { Command } from '../domain/engine/command.ts'
import { DomainError } from '../domain/engine/errors.ts'
import type { Query } from '../domain/engine/query.ts'
import type { AnyRecord, RecordTypes } from '../domain/engine/record.ts'
import { type Ambient, Tx } from '../domain/engine/tx.ts'
import {
  BACK_STEP,
  type Gesture,
  type HistorySince,
  type ScopeChange,
  type ScopeSnapshot,
  type ScopeText
} from '../protocol/contract.ts'
import type { PackedRecords } from '../protocol/jobMessages.ts'
import { inLooseTransaction, inTransaction, naming, type ReadableDb, type WritableDb } from './database.ts'
import { Holds } from './holds.ts'
import { Journal, type Span, type Step } from './journal.ts'
import { SqliteStore } from './sqliteStore.ts'

export interface Registry {
  readonly recordTypes: RecordTypes
  readonly commands: ReadonlyMap<string, Command>
  readonly queries: ReadonlyMap<string, Query>
}

export interface CommandCall {
  readonly scope: string
  readonly name: string
  readonly args: unknown
  readonly gesture?: Gesture | undefined
}

/** The only code that writes records. What it has returned is on the disk. */
export class Executor {
  readonly #db: ReadableDb
  readonly #registry: Registry
  readonly #ambient: Ambient
  readonly #store: SqliteStore
  readonly #journal: Journal
  readonly #holds: Holds
  /** Scopes that records were brought into and whose windows have not been told. */
  readonly #brought = new Set<string>()
  readonly #listeners = new Set<(change: ScopeChange) => void>()

  constructor(db: ReadableDb, registry: Registry, ambient: Ambient) {
    this.#db = db
    this.#registry = registry
    this.#ambient = ambient
    this.#store = new SqliteStore(db)
    this.#journal = new Journal(db)
    this.#holds = new Holds(db)
  }

  /** Told of every change, after it is durable and only then. */
  onChange(listener: (change: ScopeChange) => void): void {
    this.#listeners.add(listener)
  }

  open(scope: string): ScopeSnapshot {
    return naming(() => ({
      seq: this.#store.seqOf(scope),
      records: this.#store.listScope(scope),
      history: this.#journal.state(scope)
    }))
  }

  /** The same for a window. */
  openAsText(scope: string): ScopeText {
    return naming(() => ({
      seq: this.#store.seqOf(scope),
      records: this.#store.scopeText(scope),
      history: this.#journal.state(scope)
    }))
  }

  query(name: string, args: unknown): unknown {
    const query = this.#registry.queries.get(name)
    if (query === undefined) throw new DomainError('unknown-name', { name })
    return naming(() => query.run(this.#store, parseArgs(query, args)))
  }

  run(call: CommandCall): ScopeChange {
    const command = this.#registry.commands.get(call.name)
    if (command === undefined) throw new DomainError('unknown-name', { name: call.name })
    const args = parseArgs(command, call.args)
    this.#holds.check(call.scope, call.gesture?.id)
    const label = call.gesture?.label ?? call.name
    return this.#commit(call.scope, 'command', label, (db) => {
      const changeset = this.#apply(command, call.scope, args)
      const undoable = filterChangeset(changeset, ({ type }) => this.#registry.recordTypes.get(type)?.undoable === true)
      // Erased for good means with its history.
      if (command.isFinal || changeset.removed.some(({ id }) => id === call.scope))
        this.#journal.forgetScope(db, call.scope)
      else this.#journal.enter(db, call.scope, undoable, label, call.gesture?.id ?? null)
      return changeset
    })
  }

  undo(scope: string): ScopeChange {
    const step = this.#journal.nextUndo(scope)
    if (step === undefined) throw new DomainError('nothing-to-undo')
    return this.#travel(scope, step, 'undo')
  }

  redo(scope: string): ScopeChange {
    const step = this.#journal.nextRedo(scope)
    if (step === undefined) throw new DomainError('nothing-to-redo')
    return this.#travel(scope, step, 'redo')
  }

  /** What `backTo` would take back. */
  since(scope: string, recordId: string): HistorySince {
    return naming(() => {
      const { steps, changeset } = this.#since(scope, recordId)
      const { added, updated, removed } = changeset
      return {
        steps,
        added: countTypes(added),
        changed: countTypes(updated.map(([, to]) => to)),
        removed: countTypes(removed)
      }
    })
  }

  /**
   * E12: makes all as it was right after the step in which a record last came to be: one new step, which can itself be
   * undone. Refuses with `history-too-short` when that step is no longer in the journal.
   */
  backTo(scope: string, recordId: string): ScopeChange {
    this.#holds.check(scope, undefined)
    return this.#commit(scope, 'command', BACK_STEP, (db) => {
      const changeset = reverse(this.#since(scope, recordId).changeset)
      this.#journal.enter(db, scope, changeset, BACK_STEP, null)
      return changeset
    })
  }

  #since(scope: string, recordId: string): Span {
    if (this.#store.get(scope, recordId) === undefined)
      throw new DomainError('not-found', { type: 'record', id: recordId })
    const span = this.#journal.since(scope, recordId)
    if (span === undefined) throw new DomainError('history-too-short')
    return span
  }

  /** How often a scope has changed. */
  seqOf(scope: string): number {
    return naming(() => this.#store.seqOf(scope))
  }

  isHeldBy(scope: string, gesture: string): boolean {
    return this.#holds.scopesOf(gesture).includes(scope)
  }

  /** Keeps a scope to one gesture until `release` or `rollBack`: whatever else wants to change it is refused. */
  hold(scope: string, gesture: string): void {
    this.#holds.check(scope, gesture)
    if (!this.#holds.isHeld(scope)) this.#transact((db) => this.#holds.add(db, scope, gesture))
  }

  /**
   * Adds records that a job has made and checked, under the gesture that keeps the scope: nobody can change meanwhile what
   * they name. Windows are told at the end of the gesture, once.
   */
  bring(scope: string, records: PackedRecords, gesture: { readonly id: string; readonly label: string }): void {
    this.hold(scope, gesture.id)
    const ids = records.names.map(({ id }) => id)
    this.#transact((db) => {
      this.#store.insertPacked(db, scope, records)
      this.#journal.enterBrought(db, scope, ids, gesture.id, gesture.label)
    }, inLooseTransaction)
    this.#brought.add(scope)
  }

  /** The gesture is through: what it has done stands. */
  release(gesture: string): void {
    const scopes = this.#holds.scopesOf(gesture)
    this.#transact((db) => {
      for (const scope of scopes) this.#holds.remove(db, scope)
    })
    for (const scope of scopes.filter((each) => this.#brought.delete(each))) this.#tellAnew(scope)
  }

  /** Lets windows read again what has changed too much to be told. */
  #tellAnew(scope: string): void {
    const seq = this.#transact((db) => this.#store.advance(db, scope, this.#ambient.now()))
    const history = this.#journal.state(scope)
    const change = { scope, seq, label: history.undo ?? '', changeset: emptyChangeset, history }
    for (const listener of this.#listeners) listener({ ...change, origin: 'command', isPartial: true })
  }

  /** Takes back all that a gesture has done in the scopes that it holds, as if it had never begun. */
  rollBack(gesture: string): void {
    for (const scope of this.#holds.scopesOf(gesture)) this.#rollBackIn(scope, gesture)
  }

  /** Takes back what was under way when the process last ended. */
  rollBackInterrupted(): void {
    for (const gesture of this.#holds.gestures()) this.rollBack(gesture)
  }

  #rollBackIn(scope: string, gesture: string): void {
    this.#brought.delete(scope)
    const step = this.#journal.nextUndo(scope)
    this.#commit(scope, 'undo', step?.label ?? '', (db) => {
      this.#holds.remove(db, scope)
      if (step?.gesture !== gesture) return emptyChangeset
      const changeset = this.#journal.changesetOf(scope, step, 'undo')
      this.#journal.forgetStep(db, scope, step)
      return changeset
    })
  }

  /** What is there becomes the beginning: nothing before it can be undone. */
  forgetHistory(scope: string): void {
    inTransaction(this.#db, (db) => this.#journal.forgetScope(db, scope))
  }

  #travel(scope: string, step: Step, direction: 'undo' | 'redo'): ScopeChange {
    this.#holds.check(scope, undefined)
    return this.#commit(scope, direction, step.label, (db) => {
      const changeset = this.#journal.changesetOf(scope, step, direction)
      this.#journal.markUndone(db, scope, step, direction === 'undo')
      return changeset
    })
  }

  #apply(command: Command, scope: string, args: unknown): Changeset {
    const tx = new Tx({ ...this.#ambient, scope, types: this.#registry.recordTypes, reader: this.#store })
    const outcome: unknown = command.apply(tx, args)
    // A SQLite transaction must not wait for anything.
    if (outcome !== undefined) throw new Error(`${command.name} returned something: a command is synchronous`)
    return tx.finish()
  }

  #commit(
    scope: string,
    origin: ScopeChange['origin'],
    label: string,
    work: (db: WritableDb) => Changeset
  ): ScopeChange {
    const { seq, changeset } = this.#transact((db) => {
      const done = work(db)
      // What changed nothing is no change: nobody is told, and "last changed" stays.
      const next = isEmpty(done) ? this.#store.seqOf(scope) : this.#store.write(db, scope, done, this.#ambient.now())
      return { seq: next, changeset: done }
    })
    const told = isTooMuch(changeset) ? { changeset: emptyChangeset, isPartial: true } : { changeset, isPartial: false }
    const change: ScopeChange = { scope, seq, origin, label, ...told, history: this.#journal.state(scope) }
    if (!isEmpty(changeset)) for (const listener of this.#listeners) listener(change)
    return change
  }

  #transact<T>(work: (db: WritableDb) => T, within = inTransaction<T>): T {
    try {
      return within(this.#db, work)
    } catch (error) {
      this.#store.forgetCache()
      throw error
    }
  }
}

/** Most records that a window is told of one by one: more it reads anew, which is quicker. */
const MOST_TOLD = 20_000

/** Also when records are known by their names alone. */
const isTooMuch = ({ added, updated, removed }: Changeset): boolean =>
  added.length + updated.length + removed.length > MOST_TOLD || removed.some(({ type }) => type === '')

function countTypes(records: readonly AnyRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function parseArgs(definition: Command | Query, args: unknown): unknown {
  const parsed = definition.args.safeParse(args)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new DomainError('invalid-args', { path: [definition.name, ...(issue?.path ?? [])].join('.') })
}
