import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ID_BYTES, idFromBytes } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import { APP_SCOPE } from '../domain/engine/schema.ts'
import type { FromJob, JobStart, ToJob } from '../protocol/jobMessages.ts'
import type { Executor } from '../storage/executor.ts'
import { failureOf } from './ipc/dispatch.ts'
import { logError } from './ipc/handle.ts'

interface JobRequest {
  readonly id: string
  readonly scope: string
  readonly name: string
  readonly args: unknown
  onProgress(done: number, total: number): void
}

interface RunningJob {
  readonly worker: Worker
  cancel(): void
}

/**
 * The one mechanism for long work: a thread of its own for each job, which reports progress and may be ended at any time.
 * What it writes goes through the executor, chunk by chunk, as one step of undo; a job that fails or is cancelled has
 * written nothing.
 */
export class Jobs {
  readonly #executor: Executor
  readonly #running = new Map<string, RunningJob>()

  constructor(executor: Executor) {
    this.#executor = executor
  }

  async run({ id, scope, name, args, onProgress }: JobRequest): Promise<unknown> {
    if (this.#running.has(id)) throw new DomainError('id-taken', { id })
    const records = scope === APP_SCOPE ? [] : this.#executor.open(scope).records
    const workerData: JobStart = { name, scope, args, records: records.length > 0 ? records : null }
    const worker = new Worker(path.join(import.meta.dirname, 'job.js'), { workerData })
    const gestureId = idFromBytes(randomBytes(ID_BYTES))
    const written = new Set<string>()
    try {
      return await new Promise((resolve, reject) => {
        this.#running.set(id, { worker, cancel: () => reject(new DomainError('cancelled')) })
        worker.on('error', reject)
        worker.on('exit', () => reject(new Error(`${name} ended without a result`)))
        worker.on('message', (message: FromJob) => {
          // A thread that is being ended may still have sent something: after the roll-back it must not be written.
          if (!this.#running.has(id)) return
          if (message.kind === 'progress') onProgress(message.done, message.total)
          else if (message.kind === 'commands') worker.postMessage(this.#write(message, gestureId, written))
          else if (message.kind === 'failure') reject(new DomainError(message.failure.code, message.failure.params))
          else resolve(message.value)
        })
      })
    } catch (error) {
      for (const touched of written) this.#executor.rollBack(touched, gestureId)
      throw error
    } finally {
      this.#running.delete(id)
      void worker.terminate()
    }
  }

  cancel(id: string): void {
    this.#running.get(id)?.cancel()
  }

  #write(message: FromJob & { kind: 'commands' }, gestureId: string, written: Set<string>): ToJob {
    try {
      for (const { scope, name, args } of message.commands) {
        this.#executor.run({ scope, name, args, gesture: { id: gestureId, label: message.label } })
        written.add(scope)
      }
      return { kind: 'written' }
    } catch (error) {
      return { kind: 'refused', failure: failureOf(error, 'job', logError) }
    }
  }
}
