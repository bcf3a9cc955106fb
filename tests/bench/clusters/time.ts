import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { APP_SCOPE } from '../../../src/domain/engine/schema.ts'
import { JOB_ID, jobsOn } from '../../harness/jobWorker.ts'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../harness/library.ts'
import { percentile } from '../report.ts'
import type { LabelledSet } from './sets.ts'

export const SCOPE = testId(1)
const BATCH = 500
const SIZES = [200, 2_000, 5_000]
const ROUNDS = 3
/** The thread as it is shipped. */
const THREAD = new URL('../../../out/main/job.js', import.meta.url)

/** How long a suggestion takes in a thread, how long it holds up the process that starts it, and its memory. */
export async function timeThreads(sets: readonly LabelledSet[], isJson: boolean): Promise<void> {
  const known = sets.flatMap(({ notes }) => notes.map(({ text }) => text))
  for (const n of SIZES) {
    const rounds: Round[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await timeThread(textsOf(known, n)))
    const middle = (key: keyof Round): number =>
      percentile(
        rounds.map((each) => each[key]),
        50
      )
    const keys = ['coldMs', 'preparedMs', 'warmMs', 'heldMs'] as const
    const [coldMs, preparedMs, warmMs, heldMs] = keys.map((key) => Number(middle(key).toFixed(1)))
    const addedMB = addedMemory(textsOf(known, n))
    if (isJson) console.log(JSON.stringify({ bench: 'clusters-time', n, coldMs, preparedMs, warmMs, heldMs, addedMB }))
    else {
      console.log(
        `clusters, ${n.toLocaleString('en')} notes: in a thread that begins with it ${coldMs} ms; ` +
          `in one that was made ready when the Cluster phase was opened ${preparedMs} ms, again there ${warmMs} ms; ` +
          `the main process held for ${heldMs} ms at most; memory + ${addedMB} MB`
      )
    }
  }
}

interface Round {
  /** The thread begins with it. */
  readonly coldMs: number
  /** The thread was made ready, as when somebody opens the Cluster phase. */
  readonly preparedMs: number
  /** The same in that thread once more. */
  readonly warmMs: number
  /** The longest that the process which starts it was held up. */
  readonly heldMs: number
}

/** Beyond those that are there, halves of two. */
export function textsOf(known: readonly string[], n: number): string[] {
  const at = (place: number): string => known[(place * 7919) % known.length] ?? ''
  const half = (text: string): string => text.slice(0, Math.ceil(text.length / 2))
  return Array.from({ length: n }, (_, place) =>
    place < known.length ? at(place) : half(at(place)) + half(at(place * 31 + 7))
  )
}

async function timeThread(texts: readonly string[]): Promise<Round> {
  const library = libraryOf(texts)
  const preparedMs = await inThread(library, async (run) => {
    await run('clusters.prepare', APP_SCOPE)
    return await elapsed(() => run('clusters.suggest', SCOPE))
  })
  const held = monitorEventLoopDelay({ resolution: 1 })
  held.enable()
  const [coldMs, warmMs] = await inThread(library, async (run) => {
    const cold = await elapsed(() => run('clusters.suggest', SCOPE))
    held.disable()
    return [cold, await elapsed(() => run('clusters.suggest', SCOPE))]
  })
  library.close()
  return { coldMs, preparedMs, warmMs, heldMs: held.max / 1e6 }
}

/** What a process comes to take more while it suggests, in MB: one of its own, since what one has had it keeps. */
function addedMemory(texts: readonly string[]): number {
  const file = path.join(import.meta.dirname, 'memory.ts')
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', file], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit']
  })
  return Number(stdout)
}

export function libraryOf(texts: readonly string[]): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const notes = texts.map((text, place) => note(testId(100 + place), text))
  for (let at = 0; at < notes.length; at += BATCH) {
    library.run(SCOPE, 'expectation.capture', { notes: notes.slice(at, at + BATCH) })
  }
  return library
}

type Run = (name: 'clusters.prepare' | 'clusters.suggest', scope: string) => Promise<unknown>

/** In a new thread, which ends with it. */
export async function inThread<T>(library: TestLibrary, act: (run: Run) => Promise<T>): Promise<T> {
  const jobs = jobsOn(library, () => undefined, THREAD)
  const run: Run = (name, scope) =>
    jobs.run({ id: JOB_ID, scope, name, args: { ownWords: null }, onProgress: () => undefined })
  try {
    return await act(run)
  } finally {
    jobs.cancelAll()
  }
}

async function elapsed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}
