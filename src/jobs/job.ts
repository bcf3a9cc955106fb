import type { AnyRecord } from '../domain/engine/record.ts'
import type { z } from '../domain/engine/schema.ts'
import type { JobCommand } from '../protocol/jobMessages.ts'
import type { JobName, JobResult, jobArgs } from '../protocol/jobs.ts'

/** What a job may ask of the world. */
export interface JobContext {
  readonly scope: string
  /** Tells, with the scope, whether its records are still the same. */
  readonly seq: number
  /** All records of the scope as the job starts; none for the application's scope. */
  readonly records: readonly AnyRecord[]
  newId(): string
  progress(done: number, total: number): void
  /** Resolves when the commands are durable; throws the refusal of one that is not taken. */
  write(label: string, commands: readonly JobCommand[]): Promise<void>
  /**
   * Brings many records in at once, past the commands: they must be valid by the schema of their type, and name only what
   * is there or was brought in before. Resolves when they are written; the next ones can be made meanwhile.
   */
  bring(label: string, records: readonly AnyRecord[]): Promise<void>
}

/** Long work, off the main process's event loop. What is thrown ends it and everything it wrote is taken back. */
export interface Job<Name extends JobName = JobName> {
  readonly name: Name
  readonly args: (typeof jobArgs)[Name]
  run(context: JobContext, args: z.infer<(typeof jobArgs)[Name]>): JobResult<Name> | Promise<JobResult<Name>>
}
