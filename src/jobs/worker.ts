import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../base/assert.ts'
import { ID_BYTES, idFromBytes } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import type { FromJob, JobCommand, JobStart, ToJob } from '../protocol/jobMessages.ts'
import { runNamedJob } from './run.ts'

// The entry of a worker thread: one job, then its end. What is thrown and is no refusal is a bug: it ends the thread, and
// main logs it.

assert(parentPort !== null, 'a job runs in a worker thread')
const port = parentPort
const { name, scope, args, records } = workerData as JobStart
const tell = (message: FromJob): void => port.postMessage(message)

/** Main answers each message of commands before the next is sent. */
const nextAnswer = (): Promise<ToJob> => new Promise((resolve) => port.once('message', resolve))

try {
  const context = {
    scope,
    records: records ?? [],
    newId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
    progress: (done: number, total: number) => tell({ kind: 'progress', done, total }),
    async write(label: string, commands: readonly JobCommand[]) {
      tell({ kind: 'commands', label, commands })
      const answer = await nextAnswer()
      if (answer.kind === 'refused') throw new DomainError(answer.failure.code, answer.failure.params)
    }
  }
  tell({ kind: 'result', value: await runNamedJob(name, context, args) })
} catch (error) {
  if (!(error instanceof DomainError)) throw error
  tell({ kind: 'failure', failure: error.toFailure() })
}
