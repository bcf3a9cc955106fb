import { create } from 'zustand'
import type { JobOptions, Progress } from './jobs.ts'

/** What is done sooner than this is not worth a dialog; and where a button turns and Cancel is at hand, sooner than that. */
const PATIENCE_MS = 400
export const SEEN_PATIENCE_MS = 1500

/** Long work that is shown (WorkProgress), and may be cancelled there. */
export interface Work extends Progress {
  readonly title: string
  readonly abort: AbortController
}

export const useWork = create<{ readonly works: readonly Work[] }>(() => ({ works: [] }))

/** While it is shown, Escape means the work and not the dialog behind it. */
export const useIsWorkShown = (): boolean => useWork(({ works }) => works.length > 0)

interface Showing {
  /** What is being done: "Importing interviews.csv". */
  readonly title: string
  /** It is shown when it takes longer; 0: at once. */
  readonly patienceMs?: number
  /** The work ends with what asked for it: a dialog that is closed, say. */
  readonly within?: AbortSignal
}

/** Runs a job, given what it is to be run with, and shows it as long as it runs. */
export async function working<T>(
  { title, patienceMs = PATIENCE_MS, within }: Showing,
  run: (options: Required<JobOptions>) => Promise<T>
): Promise<T> {
  const abort = new AbortController()
  let work: Work = { title, done: 0, total: 0, abort }
  const show = (): void => useWork.setState(({ works }) => ({ works: [...works, work] }))
  const timer = patienceMs === 0 ? undefined : setTimeout(show, patienceMs)
  if (timer === undefined) show()
  try {
    return await run({
      signal: within === undefined ? abort.signal : AbortSignal.any([abort.signal, within]),
      onProgress(progress) {
        const last = work
        work = { ...work, ...progress }
        useWork.setState(({ works }) => ({ works: works.map((each) => (each === last ? work : each)) }))
      }
    })
  } finally {
    clearTimeout(timer)
    useWork.setState(({ works }) => ({ works: works.filter((each) => each !== work) }))
  }
}
