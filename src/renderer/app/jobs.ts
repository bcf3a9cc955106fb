import type { JobArgs, JobName, JobResult } from '../../protocol/jobs.ts'
import { listen, newId, Refusal, request } from '../replica/bridge.ts'

/** Of so many steps so many are done; total 0: not known. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Cancels the job: it is then refused with `cancelled`, which nobody is told of. */
  readonly signal?: AbortSignal
}

/** Runs long work off the main thread; throws a `Refusal`. See ui/ProgressDialog for showing it. */
export async function runJob<Name extends JobName>(
  name: Name,
  scope: string,
  args: JobArgs<Name>,
  { onProgress, signal }: JobOptions = {}
): Promise<JobResult<Name>> {
  if (signal?.aborted) throw new Refusal({ code: 'cancelled', params: {} })
  const id = newId()
  const stopListening = listen('job:progress', (progress) => {
    if (progress.id === id) onProgress?.({ done: progress.done, total: progress.total })
  })
  const cancel = (): void => void request('job:cancel', { id }).catch(() => undefined)
  signal?.addEventListener('abort', cancel)
  try {
    return (await request('job:run', { id, scope, name, args })) as JobResult<Name>
  } finally {
    stopListening()
    signal?.removeEventListener('abort', cancel)
  }
}
