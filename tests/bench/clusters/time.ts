import { monitorEventLoopDelay } from 'node:perf_hooks'
import { JOB_ID, jobsOn } from '../../harness/jobWorker.ts'
import { note, openTestLibrary, testId, workshopArgs } from '../../harness/library.ts'
import { percentile } from '../report.ts'
import type { LabelledSet } from './sets.ts'

const SCOPE = testId(1)
const SIZES = [200, 2_000, 5_000]
const ROUNDS = 3
/** The thread as it is shipped. */
const THREAD = new URL('../../../out/main/job.js', import.meta.url)

/** How long a suggestion takes in a thread that begins with it, how long it holds up the process that starts it, and its memory. */
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
    const [coldMs, warmMs, heldMs, addedMB] = (['coldMs', 'warmMs', 'heldMs', 'addedMB'] as const).map((key) =>
      Number(middle(key).toFixed(1))
    )
    if (isJson) console.log(JSON.stringify({ bench: 'clusters-time', n, coldMs, warmMs, heldMs, addedMB }))
    else {
      console.log(
        `clusters in a thread, ${n.toLocaleString('en')} notes: cold ${coldMs} ms, again ${warmMs} ms; ` +
          `the main process held for ${heldMs} ms at most; memory + ${addedMB} MB`
      )
    }
  }
}

interface Round {
  readonly coldMs: number
  readonly warmMs: number
  readonly heldMs: number
  readonly addedMB: number
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
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const notes = texts.map((text, place) => note(testId(100 + place), text))
  for (let at = 0; at < notes.length; at += 500) {
    library.run(SCOPE, 'expectation.capture', { notes: notes.slice(at, at + 500) })
  }
  const jobs = jobsOn(library, () => undefined, THREAD)
  const suggest = (): Promise<unknown> =>
    jobs.run({
      id: JOB_ID,
      scope: SCOPE,
      name: 'clusters.suggest',
      args: { ownWords: null },
      onProgress: () => undefined
    })
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 10)
  const held = monitorEventLoopDelay({ resolution: 1 })
  held.enable()
  const begun = performance.now()
  await suggest()
  const coldMs = performance.now() - begun
  held.disable()
  clearInterval(looking)
  const again = performance.now()
  await suggest()
  const warmMs = performance.now() - again
  jobs.cancelAll()
  library.close()
  return { coldMs, warmMs, heldMs: held.max / 1e6, addedMB: (most - before) / 2 ** 20 }
}
