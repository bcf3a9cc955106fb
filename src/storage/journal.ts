import type { Statement } from 'better-sqlite3'
import { type Changeset, emptyChangeset, isEmpty, reverse, squash } from '../domain/engine/changeset.ts'
import type { HistoryState } from '../protocol/contract.ts'
import type { ReadableDb, WritableDb } from './database.ts'

const MAX_STEPS = 200
const MAX_BYTES = 20 * 1024 * 1024
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

/**
 * The undo history of each scope, written in the transaction of the change itself, so that it survives a crash. A step is
 * one command, or all commands of one gesture. It may be pruned at any time: what must be kept for ever is a record.
 */
export class Journal {
  readonly #last: Statement<[string], Row>
  readonly #rows: Statement<[string, number], Row>
  readonly #undoable: Statement<[string], Step>
  readonly #redoable: Statement<[string], Step>
  readonly #append: Statement<[string, number, string, string | null, number, string]>
  readonly #rewrite: Statement<[number, string, number]>
  readonly #remove: Statement<[number]>
  readonly #removeStep: Statement<[string, number]>
  readonly #mark: Statement<[number, string, number]>
  readonly #dropRedo: Statement<[string]>
  readonly #dropScope: Statement<[string]>
  readonly #sizes: Statement<[string], { step: number; bytes: number }>
  readonly #dropUpTo: Statement<[string, number]>

  constructor(db: ReadableDb) {
    const columns = 'n, step, label, gesture, bytes, changeset'
    this.#last = db.prepare(`SELECT ${columns} FROM journal WHERE scope = ? AND undone = 0 ORDER BY n DESC LIMIT 1`)
    this.#rows = db.prepare(`SELECT ${columns} FROM journal WHERE scope = ? AND step = ? ORDER BY n`)
    this.#undoable = db.prepare(
      'SELECT step, label, gesture FROM journal WHERE scope = ? AND undone = 0 ORDER BY n DESC LIMIT 1'
    )
    this.#redoable = db.prepare(
      'SELECT step, label, gesture FROM journal WHERE scope = ? AND undone = 1 ORDER BY n LIMIT 1'
    )
    this.#append = db.prepare(
      'INSERT INTO journal (scope, step, label, gesture, bytes, changeset) VALUES (?, ?, ?, ?, ?, ?)'
    )
    this.#rewrite = db.prepare('UPDATE journal SET bytes = ?, changeset = ? WHERE n = ?')
    this.#remove = db.prepare('DELETE FROM journal WHERE n = ?')
    this.#removeStep = db.prepare('DELETE FROM journal WHERE scope = ? AND step = ?')
    this.#mark = db.prepare('UPDATE journal SET undone = ? WHERE scope = ? AND step = ?')
    this.#dropRedo = db.prepare('DELETE FROM journal WHERE scope = ? AND undone = 1')
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
    return this.#redoable.get(scope)
  }

  /** Enters what a command did: as a step of its own, or into that of its gesture. What was undone can no longer be redone. */
  enter(_db: WritableDb, scope: string, changeset: Changeset, label: string, gesture: string | null): void {
    if (isEmpty(changeset)) return
    this.#dropRedo.run(scope)
    const last = this.#last.get(scope)
    const isSameStep = last !== undefined && gesture !== null && last.gesture === gesture
    if (isSameStep && last.bytes < MAX_SQUASHED_BYTES) {
      const whole = squash(JSON.parse(last.changeset) as Changeset, changeset)
      // Moved and moved back: a step that does nothing would only puzzle.
      if (isEmpty(whole)) this.#remove.run(last.n)
      else this.#rewrite.run(...sized(whole), last.n)
    } else {
      const step = isSameStep ? last.step : (last?.step ?? 0) + 1
      this.#append.run(scope, step, isSameStep ? last.label : label, gesture, ...sized(changeset))
    }
    this.#prune(scope)
  }

  /** What undoing or redoing the step would change, all its rows together. */
  changesetOf(scope: string, { step }: Step, direction: 'undo' | 'redo'): Changeset {
    const changesets = this.#rows.all(scope, step).map((row) => JSON.parse(row.changeset) as Changeset)
    const whole = changesets.reduce(squash, emptyChangeset)
    return direction === 'undo' ? reverse(whole) : whole
  }

  markUndone(_db: WritableDb, scope: string, { step }: Step, isUndone: boolean): void {
    this.#mark.run(isUndone ? 1 : 0, scope, step)
  }

  forgetStep(_db: WritableDb, scope: string, { step }: Step): void {
    this.#removeStep.run(scope, step)
  }

  forgetScope(_db: WritableDb, scope: string): void {
    this.#dropScope.run(scope)
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

function sized(changeset: Changeset): [bytes: number, json: string] {
  const json = JSON.stringify(changeset)
  return [Buffer.byteLength(json), json]
}
