import type { Failure } from '../domain/engine/errors.ts'
import type { AnyRecord } from '../domain/engine/record.ts'

// What passes between main and the worker thread of a job. Main runs any job by these and knows none by name.

/** What the worker thread is started with. */
export interface JobStart {
  readonly name: string
  readonly scope: string
  /** As the window sent them: the worker validates them with the job's own schema before use. */
  readonly args: unknown
  /** All records of the scope; null for the application's scope and for one that does not exist yet. */
  readonly records: readonly AnyRecord[] | null
}

/** A record as it will lie in the store, made and checked by the job: the many of an import cross as text, once. */
export interface RecordText {
  readonly id: string
  readonly body: string
}

/** One command to be run by main's executor. The arguments are checked there by the command's own schema. */
export interface JobCommand {
  readonly scope: string
  readonly name: string
  readonly args: unknown
}

export type FromJob =
  /** Of so many steps so many are done; total 0: not known. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** To be written in this order. All commands of a job are one gesture in each scope: one step of undo, named by the label. */
  | { readonly kind: 'commands'; readonly label: string; readonly commands: readonly JobCommand[] }
  /** To be brought in as they are, into a scope that a command of this job has written to or that is there. */
  | {
      readonly kind: 'records'
      readonly label: string
      readonly scope: string
      readonly records: readonly RecordText[]
    }
  /** The end of a job that went well. */
  | { readonly kind: 'result'; readonly value: unknown }
  /** The end of one that did not: main undoes what it has written. */
  | { readonly kind: 'failure'; readonly failure: Failure }

export type ToJob =
  /** The commands of the last message are durable: send the next. */
  | { readonly kind: 'written' }
  /** One of them was refused: nothing more will be written. */
  | { readonly kind: 'refused'; readonly failure: Failure }
