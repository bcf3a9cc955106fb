import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../base/assert.ts'
import { ID_BYTES, idSequence } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import type { AnyRecord } from '../domain/engine/record.ts'
import type { FromJob, JobCommand, JobStart, ToJob } from '../protocol/jobMessages.ts'
import { runNamedJob } from './run.ts'

// The entry of a worker thread: one job, then its end. What is thrown and is no refusal is a bug: it ends the thread, and
// main logs it.

assert(parentPort !== null, 'a job runs in a worker thread')
const port = parentPort
const { name, scope, args, records } = workerData as JobStart
const tell = (message: FromJob): void => port.postMessage(message)

/** Main answers each message that writes, in the order in which they came. */
const waiting: ((answer: ToJob) => void)[] = []

async function written(message: FromJob): Promise<void> {
  const answered = new Promise<ToJob>((resolve) => waiting.push(resolve))
  // Listened to only while something is awaited: the thread ends by itself.
  if (waiting.length === 1) port.on('message', onAnswer)
  tell(message)
  const answer = await answered
  if (answer.kind === 'refused') throw new DomainError(answer.failure.code, answer.failure.params)
}

function onAnswer(answer: ToJob): void {
  waiting.shift()?.(answer)
  if (waiting.length === 0) port.off('message', onAnswer)
}

try {
  const context = {
    scope,
    records: records ?? [],
    newId: idSequence(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
    progress: (done: number, total: number) => tell({ kind: 'progress', done, total }),
    write: (label: string, commands: readonly JobCommand[]) => written({ kind: 'commands', label, commands }),
    bring: (label: string, brought: readonly AnyRecord[]) =>
      written({
        kind: 'records',
        label,
        scope,
        records: brought.map((record) => ({ id: record.id, body: JSON.stringify(record) }))
      })
  }
  tell({ kind: 'result', value: await runNamedJob(name, context, args) })
} catch (error) {
  if (!(error instanceof DomainError)) throw error
  tell({ kind: 'failure', failure: error.toFailure() })
}
