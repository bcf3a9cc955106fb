import { randomBytes } from 'node:crypto'
import { ID_BYTES, idFromBytes } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import { APP_SCOPE } from '../domain/engine/schema.ts'
import type { FromJob, JobStart, ToJob } from '../protocol/jobMessages.ts'
import type { Executor } from '../storage/executor.ts'
import { failureOf, type LogError } from './ipc/dispatch.ts'
import { JobThreads } from './jobThreads.ts'

interface JobRequest {
  readonly id: string
  readonly scope: string
  readonly name: string
  readonly args: unknown
  onProgress(done: number, total: number): void
}

interface JobsOptions {
  /** The file that the thread of a job starts with. */
  readonly entry: string | URL
  readonly logError: LogError
  /** How long this process was busy with the commands of one message. */
  onWritten(what: string, ms: number): void
}

/**
 * The one mechanism for long work: each job has a thread to itself, which reports progress and may be ended at any time.
 * What it writes goes through the executor, chunk by chunk, as one step of undo. Meanwhile nothing else changes what it
 * writes to, so that a job that fails, is cancelled or dies with the process has written nothing.
 */
export class Jobs {
  readonly #executor: Executor
  readonly #options: JobsOptions
  readonly #threads: JobThreads
  readonly #cancels = new Map<string, () => void>()

  constructor(executor: Executor, options: JobsOptions) {
    this.#executor = executor
    this.#options = options
    this.#threads = new JobThreads(options.entry)
  }

  async run({ id, scope, name, args, onProgress }: JobRequest): Promise<unknown> {
    if (this.#cancels.has(id)) throw new DomainError('id-taken', { id })
    const { seq, records } = scope === APP_SCOPE ? { seq: 0, records: '[]' } : this.#executor.openAsText(scope)
    const start: JobStart = { name, scope, seq, args, records }
    const thread = this.#threads.take()
    const gesture = idFromBytes(randomBytes(ID_BYTES))
    try {
      const value = await new Promise((resolve, reject) => {
        this.#cancels.set(id, () => {
          this.#cancels.delete(id)
          this.#executor.rollBack(gesture)
          reject(new DomainError('cancelled'))
        })
        thread.on('error', reject)
        thread.on('exit', () => reject(new Error(`${name} ended without a result`)))
        thread.on('message', (message: FromJob) => {
          // A thread that is being ended may still have sent something: after the roll-back it must not be written.
          if (!this.#cancels.has(id)) return
          if (message.kind === 'progress') onProgress(message.done, message.total)
          else if (message.kind === 'commands' || message.kind === 'records')
            thread.postMessage(this.#write(message, gesture, start))
          else if (message.kind === 'failure') reject(new DomainError(message.failure.code, message.failure.params))
          else resolve(message.value)
        })
        thread.postMessage({ kind: 'start', start } satisfies ToJob)
      })
      this.#executor.release(gesture)
      this.#threads.rest(thread)
      return value
    } catch (error) {
      void thread.terminate()
      if (this.#cancels.has(id)) this.#executor.rollBack(gesture)
      throw error
    } finally {
      this.#cancels.delete(id)
    }
  }

  cancel(id: string): void {
    this.#cancels.get(id)?.()
  }

  /** Before the library closes. */
  cancelAll(): void {
    for (const cancel of [...this.#cancels.values()]) cancel()
    this.#threads.end()
  }

  #write(message: FromJob & { kind: 'commands' | 'records' }, id: string, start: JobStart): ToJob {
    const started = performance.now()
    try {
      this.#needUnchanged(start, id)
      const gesture = { id, label: message.label }
      if (message.kind === 'records') this.#executor.bring(message.scope, message.records, gesture)
      else {
        for (const { scope, name, args } of message.commands) {
          this.#executor.hold(scope, id)
          this.#executor.run({ scope, name, args, gesture })
        }
      }
      return { kind: 'written' }
    } catch (error) {
      return { kind: 'refused', failure: failureOf(error, 'job', this.#options.logError) }
    } finally {
      this.#options.onWritten(message.label, performance.now() - started)
    }
  }

  /** What a job writes first rests on the records that it began with; from then on it has its scopes to itself. */
  #needUnchanged({ scope, seq }: JobStart, gesture: string): void {
    if (scope === APP_SCOPE || this.#executor.isHeldBy(scope, gesture)) return
    if (this.#executor.seqOf(scope) !== seq) throw new DomainError('changed-meanwhile')
  }
}
