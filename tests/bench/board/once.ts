import { boardLenses } from '../../../src/renderer/lenses/boardLenses.ts'
import { isVariant } from '../../../src/renderer/lenses/lens.ts'
import { percentile } from '../report.ts'
import type { Bench, Pair } from './gestures.ts'
import { pause } from './hand.ts'
import { SCOPE } from './library.ts'
import { added, type Cost } from './meter.ts'
import type { Product } from './subject.ts'

const LATER_OPENINGS = 3
/** Alt and the place of a lens among those that are offered. */
const keyOf = (id: string): string =>
  `Alt+${1 + boardLenses.filter((lens) => !isVariant(lens)).findIndex((lens) => lens.id === id)}`

export interface Opening {
  /** From the click in the library until all is drawn: the first time in this process, and in the middle of later times. */
  readonly first: number
  readonly later: number
  /** Of the first, in ms. */
  readonly parts: Readonly<Record<string, number>>
}

interface Marks {
  readonly clicked: number
  readonly shown: number
  readonly drawn: number
}

/** In the page: when the card was clicked, the board stood in the page, and the board said that all was drawn sharp. */
const watchOpening = (): Promise<Marks> =>
  new Promise((resolve) => {
    let clicked = 0
    const listener = ({ timeStamp }: Event): void => {
      clicked = timeStamp
    }
    window.addEventListener('pointerup', listener, { once: true, capture: true })
    const observer = new MutationObserver(() => {
      const board = document.querySelector<HTMLElement>('[data-testid="board"]')
      if (board === null) return
      observer.disconnect()
      const shown = performance.now()
      const look = (): void => {
        if (board.dataset['moving'] !== 'false') {
          requestAnimationFrame(look)
          return
        }
        const painted = new MessageChannel()
        painted.port1.onmessage = () => resolve({ clicked, shown, drawn: performance.now() })
        painted.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })

async function openOnce({ page, hand }: Product): Promise<Marks> {
  const marks = page.evaluate(watchOpening)
  await pause(100)
  const card = await page.locator(`[data-workshop="${SCOPE}"]`).boundingBox()
  if (card === null) throw new Error('the library does not show the workshop')
  await hand.press({ x: card.x + card.width / 2, y: card.y + card.height / 3 })
  await hand.release()
  return marks
}

const asked = async ({ page }: Product): Promise<number> =>
  page.evaluate(async (scope) => {
    const started = performance.now()
    await window.plumbline.invoke('scope:open', { scope })
    return performance.now() - started
  }, SCOPE)

/** @param readMs what reading the records takes by itself, measured outside */
export async function open(product: Product, readMs: number): Promise<Opening> {
  const first = await openOnce(product)
  await product.rested()
  const later: number[] = []
  const snapshots: number[] = []
  for (let n = 0; n < LATER_OPENINGS; n++) {
    snapshots.push(await asked(product))
    await product.toLibrary()
    await pause(300)
    const { clicked, drawn } = await openOnce(product)
    later.push(drawn - clicked)
    await product.rested()
  }
  const snapshot = percentile(snapshots, 50)
  return {
    first: first.drawn - first.clicked,
    later: percentile(later, 50),
    parts: {
      sqlite: readMs,
      ipc: snapshot - readMs,
      layout: first.shown - first.clicked - snapshot,
      draw: first.drawn - first.shown
    }
  }
}

/** In the page: the times of the frames in which the board moves, from the next key on. */
const watchFlight = (): Promise<{ delay: number; times: number[] }> =>
  new Promise((resolve) => {
    const listener = ({ timeStamp }: Event): void => {
      const times: number[] = []
      let still = 0
      const look = (time: number): void => {
        const isMoving = document.querySelector<HTMLElement>('[data-testid="board"]')?.dataset['moving'] === 'true'
        if (isMoving) times.push(time)
        still = isMoving ? 0 : still + 1
        if (times.length > 0 && still > 2) resolve({ delay: (times[0] ?? timeStamp) - timeStamp, times })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    const onLens = (event: KeyboardEvent): void => {
      if (event.key === 'Alt') return
      window.removeEventListener('keydown', onLens, { capture: true })
      listener(event)
    }
    window.addEventListener('keydown', onLens, { capture: true })
  })

const intervalsOf = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? time))

/** There and back, by keys, all notes in view. */
export async function lensSwitch({ product, yardstick, rounds }: Bench): Promise<Pair & { readonly delay: number }> {
  const costs: { product: Cost[]; yardstick: Cost[] } = { product: [], yardstick: [] }
  const delays: number[] = []
  await yardstick.look(await product.fitAll())
  for (let round = 0; round < 2 * rounds; round++) {
    let ownTimes: number[] = []
    const own = await yardstick.subject.meter.cost(async () => {
      ownTimes = await yardstick.page.evaluate(() => window.yardstick.fly())
    })
    costs.yardstick.push({ ...own, frames: ownTimes.length, intervals: intervalsOf(ownTimes) })
    const flight = product.page.evaluate(watchFlight)
    await pause(100)
    const cost = await product.subject.meter.cost(async () => {
      await product.hand.key(keyOf(round % 2 === 0 ? 'matrix' : 'affinity'))
      await flight
    })
    const { delay, times } = await flight
    delays.push(delay)
    costs.product.push({ ...cost, frames: times.length, intervals: intervalsOf(times) })
    await product.rested()
    await pause(500)
  }
  return { product: added(costs.product), yardstick: added(costs.yardstick), delay: percentile(delays, 50) }
}
