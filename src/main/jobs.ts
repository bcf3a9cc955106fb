import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { ID_BYTES, idFromBytes } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import { APP_SCOPE } from '../domain/engine/schema.ts'
import type { FromJob, JobStart, ToJob } from '../protocol/jobMessages.ts'
import type { Executor } from '../storage/executor.ts'
import { failureOf, type LogError } from './ipc/dispatch.ts'

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
 * The one mechanism for long work: a thread of its own for each job, which reports progress and may be ended at any time.
 * What it writes goes through the executor, chunk by chunk, as one step of undo. Meanwhile nothing else changes what it
 * writes to, so that a job that fails, is cancelled or dies with the process has written nothing.
 */
export class Jobs {
  readonly #executor: Executor
  readonly #options: JobsOptions
  readonly #cancels = new Map<string, () => void>()

  constructor(executor: Executor, options: JobsOptions) {
    this.#executor = executor
    this.#options = options
  }

  async run({ id, scope, name, args, onProgress }: JobRequest): Promise<unknown> {
    if (this.#cancels.has(id)) throw new DomainError('id-taken', { id })
    const records = scope === APP_SCOPE ? [] : this.#executor.open(scope).records
    const workerData: JobStart = { name, scope, args, records: records.length > 0 ? records : null }
    const worker = new Worker(this.#options.entry, { workerData })
    const gesture = idFromBytes(randomBytes(ID_BYTES))
    try {
      const value = await new Promise((resolve, reject) => {
        this.#cancels.set(id, () => {
          this.#cancels.delete(id)
          this.#executor.rollBack(gesture)
          reject(new DomainError('cancelled'))
        })
        worker.on('error', reject)
        worker.on('exit', () => reject(new Error(`${name} ended without a result`)))
        worker.on('message', (message: FromJob) => {
          // A thread that is being ended may still have sent something: after the roll-back it must not be written.
          if (!this.#cancels.has(id)) return
          if (message.kind === 'progress') onProgress(message.done, message.total)
          else if (message.kind === 'commands' || message.kind === 'records')
            worker.postMessage(this.#write(message, gesture))
          else if (message.kind === 'failure') reject(new DomainError(message.failure.code, message.failure.params))
          else resolve(message.value)
        })
      })
      this.#executor.release(gesture)
      // The thread ends by itself.
      return value
    } catch (error) {
      void worker.terminate()
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
  }

  #write(message: FromJob & { kind: 'commands' | 'records' }, id: string): ToJob {
    const started = performance.now()
    try {
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
}
