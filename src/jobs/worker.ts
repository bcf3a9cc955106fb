import { parentPort } from 'node:worker_threads'
import { assert } from '../base/assert.ts'
import { ID_BYTES, idSequence } from '../base/id.ts'
import { DomainError } from '../domain/engine/errors.ts'
import type { AnyRecord } from '../domain/engine/record.ts'
import type { FromJob, JobCommand, JobStart, ToJob } from '../protocol/jobMessages.ts'
import { packRecords } from './packRecords.ts'
import { runNamedJob } from './run.ts'

// The entry of a worker thread: one job after the other. What is thrown and is no refusal is a bug: it ends the thread, and
// main logs it.

assert(parentPort !== null, 'a job runs in a worker thread')
const port = parentPort
const tell = (message: FromJob, handedOver: readonly ArrayBuffer[] = []): void => port.postMessage(message, handedOver)

type Answer = Extract<ToJob, { kind: 'written' | 'refused' }>

/** Main answers each message that writes, in the order in which they came. */
const waiting: ((answer: Answer) => void)[] = []

async function written(message: FromJob, handedOver?: readonly ArrayBuffer[]): Promise<void> {
  const answered = new Promise<Answer>((resolve) => waiting.push(resolve))
  tell(message, handedOver)
  const answer = await answered
  if (answer.kind === 'refused') throw new DomainError(answer.failure.code, answer.failure.params)
}

port.on('message', (message: ToJob) => {
  if (message.kind === 'start') void run(message.start)
  else if (message.kind === 'end') port.close()
  else waiting.shift()?.(message)
})

async function run({ name, scope, seq, args, records }: JobStart): Promise<void> {
  const context = {
    scope,
    seq,
    records: JSON.parse(records) as readonly AnyRecord[],
    newId: idSequence(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
    progress: (done: number, total: number) => tell({ kind: 'progress', done, total }),
    write: (label: string, commands: readonly JobCommand[]) => written({ kind: 'commands', label, commands }),
    bring: (label: string, brought: readonly AnyRecord[]) => {
      const packed = packRecords(brought)
      return written({ kind: 'records', label, scope, records: packed }, [packed.bodies.buffer])
    }
  }
  try {
    tell({ kind: 'result', value: await runNamedJob(name, context, args) })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    tell({ kind: 'failure', failure: error.toFailure() })
  }
}
