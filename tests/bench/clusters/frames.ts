import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { note, openTestLibrary, temporaryFolder, testId, workshopArgs } from '../../harness/library.ts'
import { pause } from '../board/hand.ts'
import { SCOPE } from '../board/library.ts'
import { Product } from '../board/subject.ts'
import { percentile } from '../report.ts'
import type { LabelledSet } from './sets.ts'
import { textsOf } from './time.ts'

const SIZES = [200, 2_000]
const LATER = 4
/** px from one note to the next. */
const STEP = 216
/** What happens so long, in ms, before the preview stands there and after is its coming; the rest is the wait for it. */
const BEFORE_MS = 500
const AFTER_MS = 1_500
const REST_MS = 2_000
const BATCH = 500

interface Frames {
  /** When each frame was drawn. */
  readonly at: number[]
  readonly tasks: { readonly start: number; readonly ms: number }[]
  /** When the preview came to stand there; 0: not yet. */
  shownAt: number
}

declare global {
  interface Window {
    suggestFrames?: Frames
  }
}

/** The longest that the window was held up, in ms. */
interface Held {
  /** Between two frames: 16.7 where nothing is late. */
  readonly rest: number
  readonly working: number
  readonly coming: number
  /** The longest task of its thread; none under 50 ms is told. */
  readonly task: number
  /** Processor time of the task that took most of it: what the product itself does, however busy the machine is. */
  readonly taskCpu: number
}

/**
 * Whether the window keeps its frames while clusters are suggested, in the built product: from Alt+G to the preview, the first
 * time and, in the middle, later times. Beside it the same while nothing is done: what the machine itself holds up.
 */
export async function timeFrames(sets: readonly LabelledSet[], isJson: boolean): Promise<void> {
  const known = sets.flatMap(({ notes }) => notes.map(({ text }) => text))
  for (const n of SIZES) {
    const product = await Product.start(libraryOf(textsOf(known, n)))
    const { page } = product
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/w/${SCOPE}/cluster`)
    await page.getByTestId('board').waitFor()
    await product.rested()
    await page.evaluate(watch)
    const first = await suggested(product)
    const later: Held[] = []
    for (let round = 0; round < LATER; round++) later.push(await suggested(product))
    await product.close()
    for (const [time, held] of [['first', first] as const, ['later', middleOf(later)] as const]) {
      if (isJson) console.log(JSON.stringify({ bench: 'clusters-frames', n, time, ...held }))
      else {
        console.log(
          `the window, ${n.toLocaleString('en')} notes, ${time}: longest ms between frames ${held.working} while it works, ` +
            `${held.coming} as the preview comes (${held.rest} at rest); longest task ${held.task || '< 50'}, of processor time ${held.taskCpu}`
        )
      }
    }
  }
}

const middleOf = (all: readonly Held[]): Held => {
  const middle = (key: keyof Held): number =>
    Math.round(
      percentile(
        all.map((each) => each[key]),
        50
      )
    )
  return {
    ...{ rest: middle('rest'), working: middle('working'), coming: middle('coming') },
    ...{ task: middle('task'), taskCpu: middle('taskCpu') }
  }
}

function libraryOf(texts: readonly string[]): string {
  const userData = temporaryFolder()
  const library = openTestLibrary(path.join(userData, 'library.sqlite'))
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const side = Math.ceil(Math.sqrt(texts.length))
  const notes = texts.map((text, place) =>
    note(testId(100 + place), text, { x: STEP * (place % side), y: STEP * Math.floor(place / side) })
  )
  for (let at = 0; at < notes.length; at += BATCH) {
    library.run(SCOPE, 'expectation.capture', { notes: notes.slice(at, at + BATCH) })
  }
  library.executor.forgetHistory(SCOPE)
  library.close()
  return userData
}

/** In the page: every frame, every long task, and the moment at which the preview stands there. */
function watch(): void {
  const log: Frames = { at: [], tasks: [], shownAt: 0 }
  window.suggestFrames = log
  const frame = (): void => {
    log.at.push(performance.now())
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime: start, duration: ms } of list.getEntries()) log.tasks.push({ start, ms })
  })
  tasks.observe({ type: 'longtask' })
  const look = (): void => {
    if (log.shownAt === 0 && document.querySelector('[data-testid="suggest-counts"]') !== null) {
      log.shownAt = performance.now()
    }
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
}

async function suggested({ page, hand, subject }: Product): Promise<Held> {
  const { electron } = subject.meter
  await page.getByTestId('board').focus()
  await pause(REST_MS)
  const from = await page.evaluate(() => {
    if (window.suggestFrames !== undefined) window.suggestFrames.shownAt = 0
    return performance.now()
  })
  await startTrace(electron)
  await hand.key('Alt+g')
  await page.waitForFunction(() => (window.suggestFrames?.shownAt ?? 0) > 0, undefined, { timeout: 60_000 })
  await pause(AFTER_MS)
  const { at, tasks, shownAt } = await page.evaluate(() => window.suggestFrames ?? { at: [], tasks: [], shownAt: 0 })
  const taskCpu = await longestTask(electron, subject.meter.pid)
  await hand.key('Escape')
  const longest = (since: number, until: number): number =>
    Math.round(
      at.reduce((most, time, index) => {
        const before = at[index - 1] ?? time
        return before >= since && before < until ? Math.max(most, time - before) : most
      }, 0)
    )
  const coming = shownAt - BEFORE_MS
  return {
    rest: longest(from - REST_MS / 2, from),
    working: longest(from, Math.max(from, coming)),
    coming: longest(coming, shownAt + AFTER_MS),
    task: Math.round(Math.max(0, ...tasks.filter(({ start }) => start >= from).map(({ ms }) => ms))),
    taskCpu: Math.round(taskCpu)
  }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const startTrace = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['disabled-by-default-devtools.timeline'] })
  )

/** Ends the recording. @returns the most processor time, in ms, of one task of the window's main thread */
async function longestTask(electron: ElectronApplication, pid: number): Promise<number> {
  const file = await electron.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(fs.readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] }
  fs.rmSync(file)
  const main = traceEvents.find(
    ({ name, pid: of, args }) => name === 'thread_name' && of === pid && args.name === 'CrRendererMain'
  )
  const tasks = traceEvents.filter(({ name, pid: of, tid }) => name === 'RunTask' && of === pid && tid === main?.tid)
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
}
