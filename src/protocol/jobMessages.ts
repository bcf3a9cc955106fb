import type { Failure } from '../domain/engine/errors.ts'

// What passes between main and the worker thread of a job. Main runs any job by these and knows none by name.

/** What a job begins with. */
export interface JobStart {
  readonly name: string
  readonly scope: string
  /** How often the scope had changed. */
  readonly seq: number
  /** As the window sent them: the worker validates them with the job's own schema before use. */
  readonly args: unknown
  /** All records of the scope as JSON, parsed in the thread; none of the application's scope and of one that is still to be made. */
  readonly records: string
}

/**
 * Records as they will lie in the store, on their way from the thread of a job: the many of an import cross as bytes, which
 * are handed over and not copied, and SQLite takes them as they are.
 */
export interface PackedRecords {
  readonly names: readonly RecordName[]
  /** The bodies, JSON in UTF-8, one after the other. */
  readonly bodies: Uint8Array<ArrayBuffer>
  /** Where each body ends. */
  readonly ends: readonly number[]
}

interface RecordName {
  readonly id: string
  readonly type: string
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
  /** To be brought in as they are, made and checked by the job, into a scope that a command of this job has written to or that is there. */
  | {
      readonly kind: 'records'
      readonly label: string
      readonly scope: string
      readonly records: PackedRecords
    }
  /** The end of a job that went well. */
  | { readonly kind: 'result'; readonly value: unknown }
  /** The end of one that did not: main undoes what it has written. */
  | { readonly kind: 'failure'; readonly failure: Failure }

export type ToJob =
  | { readonly kind: 'start'; readonly start: JobStart }
  /** There is nothing more to do. */
  | { readonly kind: 'end' }
  /** The commands of the last message are durable: send the next. */
  | { readonly kind: 'written' }
  /** One of them was refused: nothing more will be written. */
  | { readonly kind: 'refused'; readonly failure: Failure }
