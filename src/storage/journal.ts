import type { Statement } from 'better-sqlite3'
import { type Changeset, emptyChangeset, isEmpty, reverse, squash, squashAll } from '../domain/engine/changeset.ts'
import type { AnyRecord } from '../domain/engine/record.ts'
import type { HistoryState } from '../protocol/contract.ts'
import type { ReadableDb, WritableDb } from './database.ts'

/** Enough to go back to before an exercise of some hours. */
const MAX_STEPS = 5_000
const MAX_BYTES = 64 * 1024 * 1024
/** Pruning looks at every step of the scope: it is done once so much more has been entered. */
const PRUNE_ROWS = 100
const PRUNE_BYTES = 1024 * 1024
/** A gesture's row grows up to this; then another is begun, so that a long import does not rewrite all it has done. */
const MAX_SQUASHED_BYTES = 64 * 1024

interface Row {
  readonly n: number
  readonly step: number
  readonly label: string
  readonly gesture: string | null
  readonly bytes: number
  readonly changeset: string
}

export interface Step {
  readonly step: number
  readonly label: string
  readonly gesture: string | null
}

/** What was done in some steps, and in how many. */
export interface Span {
  readonly steps: number
  readonly changeset: Changeset
}

/**
 * The undo history of each scope, written in the transaction of the change itself, so that it survives a crash. A step is
 * one command, or all commands of one gesture. It may be pruned at any time: what must be kept for ever is a record.
 */
export class Journal {
  readonly #last: Statement<[string], Row>
  readonly #rows: Statement<[string, number], Row>
  readonly #undoable: Statement<[string], Step>
  readonly #redoable: Statement<[string, number], Step>
  readonly #adding: Statement<[string, string, string], { step: number }>
  readonly #since: Statement<[string, number], { step: number; changeset: string }>
  readonly #append: Statement<[string, number, string, string | null, number, string]>
  readonly #rewrite: Statement<[number, string, number]>
  readonly #remove: Statement<[number]>
  readonly #removeStep: Statement<[string, number]>
  readonly #mark: Statement<[number, string, number]>
  readonly #dropRedo: Statement<[string, number]>
  readonly #dropScope: Statement<[string]>
  readonly #body: Statement<[string], { body: string }>
  readonly #keepBrought: Statement<[string, number]>
  readonly #sizes: Statement<[string], { step: number; bytes: number }>
  readonly #dropUpTo: Statement<[string, number]>
  /** What was entered since a scope was last pruned. */
  readonly #unpruned = new Map<string, { rows: number; bytes: number }>()

  constructor(db: ReadableDb) {
    // By step and then by row, as the index goes: by row alone, each look would sort the whole history of the scope.
    const columns = 'n, step, label, gesture, bytes, changeset'
    const newest = 'WHERE scope = ? AND undone = 0 ORDER BY step DESC, n DESC LIMIT 1'
    this.#last = db.prepare(`SELECT ${columns} FROM journal ${newest}`)
    this.#rows = db.prepare(`SELECT ${columns} FROM journal WHERE scope = ? AND step = ? ORDER BY n`)
    this.#undoable = db.prepare(`SELECT step, label, gesture FROM journal ${newest}`)
    this.#redoable = db.prepare(
      'SELECT step, label, gesture FROM journal WHERE scope = ? AND step > ? AND undone = 1 ORDER BY step, n LIMIT 1'
    )
    this.#adding = db.prepare(
      `SELECT step FROM journal WHERE scope = ? AND undone = 0 AND instr(changeset, ?) > 0
       AND EXISTS (SELECT 1 FROM json_each(changeset, '$.added') WHERE value ->> 'id' = ?)
       ORDER BY step DESC LIMIT 1`
    )
    this.#since = db.prepare(
      'SELECT step, changeset FROM journal WHERE scope = ? AND step > ? AND undone = 0 ORDER BY step, n'
    )
    this.#append = db.prepare(
      'INSERT INTO journal (scope, step, label, gesture, bytes, changeset) VALUES (?, ?, ?, ?, ?, ?)'
    )
    this.#rewrite = db.prepare('UPDATE journal SET bytes = ?, changeset = ? WHERE n = ?')
    this.#remove = db.prepare('DELETE FROM journal WHERE n = ?')
    this.#removeStep = db.prepare('DELETE FROM journal WHERE scope = ? AND step = ?')
    this.#mark = db.prepare('UPDATE journal SET undone = ? WHERE scope = ? AND step = ?')
    this.#body = db.prepare('SELECT body FROM records WHERE id = ?')
    const ids = "SELECT value FROM json_each(changeset, '$.brought')"
    const bodies = `SELECT json_group_array(json(body)) FROM records WHERE id IN (${ids})`
    this.#keepBrought = db.prepare(
      `UPDATE journal SET changeset = json_object('added', json((${bodies})), 'updated', json('[]'), 'removed', json('[]'))
       WHERE scope = ? AND step = ? AND changeset ->> 'brought' IS NOT NULL`
    )
    this.#dropRedo = db.prepare('DELETE FROM journal WHERE scope = ? AND step > ?')
    this.#dropScope = db.prepare('DELETE FROM journal WHERE scope = ?')
    this.#sizes = db.prepare(
      'SELECT step, SUM(bytes) AS bytes FROM journal WHERE scope = ? GROUP BY step ORDER BY step DESC'
    )
    this.#dropUpTo = db.prepare('DELETE FROM journal WHERE scope = ? AND step <= ?')
  }

  state(scope: string): HistoryState {
    return { undo: this.nextUndo(scope)?.label ?? null, redo: this.nextRedo(scope)?.label ?? null }
  }

  nextUndo(scope: string): Step | undefined {
    return this.#undoable.get(scope)
  }

  nextRedo(scope: string): Step | undefined {
    // What was undone is all that stands after what was not.
    return this.#redoable.get(scope, this.nextUndo(scope)?.step ?? 0)
  }

  /** Enters what a command did: as a step of its own, or into that of its gesture. What was undone can no longer be redone. */
  enter(_db: WritableDb, scope: string, changeset: Changeset, label: string, gesture: string | null): void {
    if (isEmpty(changeset)) return
    const last = this.#last.get(scope)
    this.#dropRedo.run(scope, last?.step ?? 0)
    const isSameStep = last !== undefined && gesture !== null && last.gesture === gesture
    if (isSameStep && last.bytes < MAX_SQUASHED_BYTES) {
      const whole = squash(JSON.parse(last.changeset) as Changeset, changeset)
      // Moved and moved back: a step that does nothing would only puzzle.
      if (isEmpty(whole)) this.#remove.run(last.n)
      else this.#rewrite.run(...sized(whole), last.n)
    } else {
      const step = isSameStep ? last.step : (last?.step ?? 0) + 1
      const [bytes, json] = sized(changeset)
      this.#append.run(scope, step, isSameStep ? last.label : label, gesture, bytes, json)
      this.#pruneSometimes(scope, bytes)
    }
  }

  /** Enters that records were brought in: by their ids, since they stand in the store for as long as that is not undone. */
  enterBrought(_db: WritableDb, scope: string, ids: readonly string[], gesture: string, label: string): void {
    const last = this.#last.get(scope)
    this.#dropRedo.run(scope, last?.step ?? 0)
    const isSameStep = last?.gesture === gesture
    const json = JSON.stringify({ brought: ids })
    const step = isSameStep ? last.step : (last?.step ?? 0) + 1
    // Nothing is squashed into such a row.
    const bytes = Math.max(json.length, MAX_SQUASHED_BYTES)
    this.#append.run(scope, step, isSameStep ? last.label : label, gesture, bytes, json)
  }

  /** What undoing or redoing the step would change, all its rows together. */
  changesetOf(scope: string, { step }: Step, direction: 'undo' | 'redo'): Changeset {
    const whole = squashAll(parsed(this.#rows.iterate(scope, step)))
    return direction === 'undo' ? reverse(whole) : whole
  }

  /** All that was done after the step in which a record last came to be; undefined when that has been pruned. */
  since(scope: string, recordId: string): Span | undefined {
    const added = this.#adding.get(scope, recordId, recordId)
    if (added === undefined) return undefined
    const rows = this.#since.all(scope, added.step)
    return {
      steps: new Set(rows.map(({ step }) => step)).size,
      changeset: squashAll(parsed(rows, (id) => this.#bodyOf(id)))
    }
  }

  #bodyOf(id: string): AnyRecord {
    const row = this.#body.get(id)
    // Gone since: what took it away has it.
    return row === undefined ? nameOnly(id) : (JSON.parse(row.body) as AnyRecord)
  }

  markUndone(_db: WritableDb, scope: string, { step }: Step, isUndone: boolean): void {
    // What the store will no longer hold has to stand here, to be redone.
    if (isUndone) this.#keepBrought.run(scope, step)
    this.#mark.run(isUndone ? 1 : 0, scope, step)
  }

  forgetStep(_db: WritableDb, scope: string, { step }: Step): void {
    this.#removeStep.run(scope, step)
  }

  forgetScope(_db: WritableDb, scope: string): void {
    this.#dropScope.run(scope)
  }

  #pruneSometimes(scope: string, enteredBytes: number): void {
    const { rows, bytes } = this.#unpruned.get(scope) ?? { rows: 0, bytes: 0 }
    const unpruned = { rows: rows + 1, bytes: bytes + enteredBytes }
    const isDue = unpruned.rows >= PRUNE_ROWS || unpruned.bytes >= PRUNE_BYTES
    if (isDue) this.#prune(scope)
    this.#unpruned.set(scope, isDue ? { rows: 0, bytes: 0 } : unpruned)
  }

  #prune(scope: string): void {
    let bytes = 0
    const steps = this.#sizes.all(scope)
    const first = steps.findIndex((step, index) => {
      bytes += step.bytes
      return index > 0 && (index >= MAX_STEPS || bytes > MAX_BYTES)
    })
    const oldest = steps[first]
    if (oldest !== undefined) this.#dropUpTo.run(scope, oldest.step)
  }
}

function* parsed(rows: Iterable<{ readonly changeset: string }>, find = nameOnly): Generator<Changeset> {
  for (const { changeset } of rows) {
    const entered = JSON.parse(changeset) as Changeset | { readonly brought: readonly string[] }
    yield 'brought' in entered ? { ...emptyChangeset, added: entered.brought.map((id) => find(id)) } : entered
  }
}

/** Of a record that was brought in: enough to take it away again. */
const nameOnly = (id: string): AnyRecord => ({ id, type: '', scope: '' })

function sized(changeset: Changeset): [bytes: number, json: string] {
  const json = JSON.stringify(changeset)
  return [Buffer.byteLength(json), json]
}
