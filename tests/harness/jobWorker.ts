import { Worker } from 'node:worker_threads'
import { DomainError } from '../../src/domain/engine/errors.ts'
import type { FromJob, ToJob } from '../../src/protocol/jobMessages.ts'
import type { JobArgs, JobName, JobResult } from '../../src/protocol/jobs.ts'
import type { TestLibrary } from './library.ts'

export interface JobRun<Name extends JobName> {
  readonly value: JobResult<Name>
  readonly progress: readonly (readonly [done: number, total: number])[]
  /** How long main was busy with each message of commands, in ms: the stalls that a window could feel. */
  readonly stalls: readonly number[]
}

/** Runs a job in a real worker thread and its commands in a real library, as main does. */
export async function runJobThread<Name extends JobName>(
  library: TestLibrary,
  name: Name,
  scope: string,
  args: JobArgs<Name>,
  gesture: string
): Promise<JobRun<Name>> {
  const records = library.state(scope)
  const workerData = { name, scope, args, records: records.length > 0 ? records : null }
  const worker = new Worker(new URL('../../src/jobs/worker.ts', import.meta.url), { workerData })
  const progress: [number, number][] = []
  const stalls: number[] = []
  const write = ({ label, commands }: FromJob & { kind: 'commands' }): ToJob => {
    const start = performance.now()
    try {
      for (const command of commands) library.executor.run({ ...command, gesture: { id: gesture, label } })
      return { kind: 'written' }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return { kind: 'refused', failure: error.toFailure() }
    } finally {
      stalls.push(performance.now() - start)
    }
  }
  try {
    const value = await new Promise<unknown>((resolve, reject) => {
      worker.on('error', reject)
      worker.on('message', (message: FromJob) => {
        if (message.kind === 'progress') progress.push([message.done, message.total])
        else if (message.kind === 'commands') worker.postMessage(write(message))
        else if (message.kind === 'failure') reject(new DomainError(message.failure.code, message.failure.params))
        else resolve(message.value)
      })
    })
    return { value: value as JobResult<Name>, progress, stalls }
  } finally {
    await worker.terminate()
  }
}
