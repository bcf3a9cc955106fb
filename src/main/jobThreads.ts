import { Worker } from 'node:worker_threads'
import type { ToJob } from '../protocol/jobMessages.ts'

/** How long a thread waits for its next job: as long as somebody looks at a preview, or a group talks before it clusters. */
const REST_MS = 30 * 60_000

/** Room for what is made and thrown away at once: half of what is usual takes a fifth less memory in all, and no longer. */
const YOUNG_MB = 24

/**
 * The threads of jobs. One that is through with a job well waits for the next, which finds what the last one has left in it:
 * the file that was looked at is imported without being read a second time.
 */
export class JobThreads {
  readonly #entry: string | URL
  #resting: { readonly thread: Worker; readonly timer: NodeJS.Timeout } | null = null

  constructor(entry: string | URL) {
    this.#entry = entry
  }

  take(): Worker {
    const resting = this.#resting
    if (resting === null) return new Worker(this.#entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    this.#resting = null
    clearTimeout(resting.timer)
    resting.thread.ref()
    return resting.thread
  }

  /** Nobody of the job that is through listens to it any more. */
  rest(thread: Worker): void {
    this.end()
    // Not all events: Node has listeners of its own.
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event)
    thread.unref()
    const timer = setTimeout(() => this.end(), REST_MS)
    timer.unref()
    this.#resting = { thread, timer }
    // Out of memory, say: nobody waits for anything of it.
    const forget = (): void => {
      if (this.#resting?.thread === thread) this.#resting = null
    }
    thread.on('error', forget)
    thread.on('exit', forget)
  }

  /** Lets the one that rests end by itself. */
  end(): void {
    if (this.#resting === null) return
    const { thread, timer } = this.#resting
    this.#resting = null
    clearTimeout(timer)
    thread.postMessage({ kind: 'end' } satisfies ToJob)
  }
}
