import { Jobs } from '../../src/main/jobs.ts'
import type { JobArgs, JobName, JobResult } from '../../src/protocol/jobs.ts'
import { type TestLibrary, testId } from './library.ts'

export interface JobRun<Name extends JobName> {
  readonly value: JobResult<Name>
  readonly progress: readonly (readonly [done: number, total: number])[]
  /** How long main was busy with each message of commands, in ms: the stalls that a window could feel. */
  readonly stalls: readonly number[]
}

export const JOB_ID = testId(77)

const SOURCE = new URL('../../src/jobs/worker.ts', import.meta.url)

/** Main's own runner on a test's library, with the worker's source as the thread, or what is built of it. */
export const jobsOn = (library: TestLibrary, onWritten: (ms: number) => void = () => {}, entry = SOURCE): Jobs =>
  new Jobs(library.executor, {
    entry,
    logError: () => {},
    onWritten: (_what, ms) => onWritten(ms)
  })

/** Runs a job in a real worker thread and its commands in a real library. */
export async function runJobThread<Name extends JobName>(
  library: TestLibrary,
  name: Name,
  scope: string,
  args: JobArgs<Name>
): Promise<JobRun<Name>> {
  const progress: [number, number][] = []
  const stalls: number[] = []
  const jobs = jobsOn(library, (ms) => stalls.push(ms))
  const onProgress = (done: number, total: number): void => void progress.push([done, total])
  const value = await jobs.run({ id: JOB_ID, scope, name, args, onProgress })
  return { value: value as JobResult<Name>, progress, stalls }
}
