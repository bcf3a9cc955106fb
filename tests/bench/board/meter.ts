import fs from 'node:fs'
import type { CDPSession, ElectronApplication, Page } from '@playwright/test'
import { percentile } from '../report.ts'

/** What a gesture took: processor time in ms, and when frames came. */
export interface Cost {
  /** Frames that showed something that the input had changed. */
  readonly frames: number
  /** Of the renderer's main thread. */
  readonly main: number
  /** Of all threads of the renderer: in software, canvases are drawn there. */
  readonly all: number
  /** Of the process that puts the page's layers together. */
  readonly gpu: number
  /** Between frames that followed one another. */
  readonly intervals: readonly number[]
  /** From a key to the frame that shows it. */
  readonly keys: readonly number[]
}

interface FrameLog {
  readonly at: number[]
  readonly keys: number[]
}

declare global {
  interface Window {
    benchFrames?: FrameLog
  }
}

/** The processor time and memory of one window, and the frames that it shows. */
export class Meter {
  readonly #page: Page
  readonly electron: ElectronApplication
  readonly #devTools: CDPSession
  readonly pid: number

  private constructor(page: Page, electron: ElectronApplication, devTools: CDPSession, pid: number) {
    this.#page = page
    this.electron = electron
    this.#devTools = devTools
    this.pid = pid
  }

  static async of(page: Page, electron: ElectronApplication, devTools: CDPSession): Promise<Meter> {
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const pid = await electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
    )
    const meter = new Meter(page, electron, devTools, pid)
    await page.evaluate(watchFrames)
    return meter
  }

  async cost(work: () => Promise<void>): Promise<Cost> {
    await this.#page.evaluate(() => {
      const log = window.benchFrames
      if (log !== undefined) log.at.length = log.keys.length = 0
    })
    const before = await this.#spent()
    await work()
    const after = await this.#spent()
    const { at, keys } = await this.#page.evaluate(() => window.benchFrames ?? { at: [], keys: [] })
    return {
      frames: at.length,
      main: after.main - before.main,
      all: after.all - before.all,
      gpu: after.gpu - before.gpu,
      intervals: at.slice(1).map((time, index) => time - (at[index] ?? time)),
      keys
    }
  }

  async #spent(): Promise<{ main: number; all: number; gpu: number }> {
    const { metrics } = await this.#devTools.send('Performance.getMetrics')
    const ms = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN)
    const gpu = await this.electron.evaluate(
      ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.cpu.cumulativeCPUUsage ?? 0
    )
    return { main: ms('ThreadTime'), all: ms('ProcessTime'), gpu: 1000 * gpu }
  }

  /** In MB: what no other process shares, and what the page's own objects take. After rubbish has been taken out. */
  async memory(): Promise<{ readonly isPrivate: number; readonly heap: number; readonly beforeGc: number }> {
    const beforeGc = (await this.#privateKb()) / 1024
    await this.#devTools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.#devTools.send('Runtime.getHeapUsage')
    return { isPrivate: (await this.#privateKb()) / 1024, heap: usedSize / 1024 / 1024, beforeGc }
  }

  async #privateKb(): Promise<number> {
    if (process.platform === 'linux') {
      const lines = fs.readFileSync(`/proc/${this.pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm)
      return [...lines].reduce((sum, [, kb]) => sum + Number(kb), 0)
    }
    return this.electron.evaluate(
      ({ app }, pid) => app.getAppMetrics().find((each) => each.pid === pid)?.memory.privateBytes ?? Number.NaN,
      this.pid
    )
  }
}

/** In the page: a frame counts when input came before it, and a key until its frame has been drawn. */
function watchFrames(): void {
  const log: FrameLog = { at: [], keys: [] }
  window.benchFrames = log
  let isDue = false
  const due = (): void => {
    if (isDue) return
    isDue = true
    requestAnimationFrame((time) => {
      isDue = false
      log.at.push(time)
    })
  }
  for (const type of ['wheel', 'pointermove', 'keydown'] as const) {
    window.addEventListener(type, due, { capture: true, passive: true })
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const drawn = new MessageChannel()
      drawn.port1.onmessage = () => {
        log.keys.push(performance.now() - timeStamp)
        drawn.port1.close()
      }
      requestAnimationFrame(() => drawn.port2.postMessage(null))
    },
    { capture: true }
  )
}

export const added = (costs: readonly Cost[]): Cost => ({
  frames: costs.reduce((sum, { frames }) => sum + frames, 0),
  main: costs.reduce((sum, { main }) => sum + main, 0),
  all: costs.reduce((sum, { all }) => sum + all, 0),
  gpu: costs.reduce((sum, { gpu }) => sum + gpu, 0),
  intervals: costs.flatMap(({ intervals }) => intervals),
  keys: costs.flatMap(({ keys }) => keys)
})

export const spread = (samples: readonly number[]): { p50: number; p95: number; max: number } => ({
  p50: percentile(samples, 50),
  p95: percentile(samples, 95),
  max: Math.max(...samples)
})
