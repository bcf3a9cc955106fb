import type { Point } from '../../../src/base/geometry.ts'
import { type BenchBoard, middleOf, NOTE } from './content.ts'
import { circle, type Hand, pause, square } from './hand.ts'
import { added, type Cost } from './meter.ts'
import { centreOfSight, onPage, type Product, type Sight, type Yardstick } from './subject.ts'

export interface Bench {
  readonly board: BenchBoard
  readonly product: Product
  readonly yardstick: Yardstick
  /** How often each of both does the same, by turns. */
  readonly rounds: number
}

export interface Pair {
  readonly product: Cost
  readonly yardstick: Cost
}

/** What is painted late counts too. */
const REST_MS = 350
const STEPS = 240
const SWEEP = STEPS / 4
const KEYS = 60
const KEY_MS = 45

/** What both do in the same way; `arrange` and `restore` are the product's and are not measured. */
interface Gesture {
  arrange?(): Promise<void>
  work(hand: Hand): Promise<void>
  restore?(): Promise<void>
  restoreYardstick?(): Promise<void>
}

async function compare({ product, yardstick, rounds }: Bench, sight: Sight, gesture: Gesture): Promise<Pair> {
  const costs: { product: Cost[]; yardstick: Cost[] } = { product: [], yardstick: [] }
  await yardstick.look(sight)
  for (let round = 0; round < rounds; round++) {
    const work = (hand: Hand) => async (): Promise<void> => {
      await gesture.work(hand)
      await pause(REST_MS)
    }
    costs.yardstick.push(await yardstick.subject.meter.cost(work(yardstick.subject.hand)))
    await gesture.restoreYardstick?.()
    await gesture.arrange?.()
    costs.product.push(await product.subject.meter.cost(work(product.hand)))
    await gesture.restore?.()
  }
  return { product: added(costs.product), yardstick: added(costs.yardstick) }
}

const noteMiddle = ({ board }: Bench): Point => {
  const { note } = middleOf(board)
  return { x: note.x + NOTE / 2, y: note.y + NOTE / 2 }
}

export async function panFit(bench: Bench): Promise<Pair> {
  const sight = await bench.product.fitAll()
  return compare(bench, sight, { work: (hand) => hand.wheel(centreOfSight(sight), square(SWEEP, 3)) })
}

export async function pan100(bench: Bench): Promise<Pair> {
  const sight = await bench.product.look(noteMiddle(bench), 1)
  return compare(bench, sight, { work: (hand) => hand.wheel(centreOfSight(sight), square(SWEEP, 14)) })
}

/** From all of it to some seven times as large and back, twice. */
export async function zoom(bench: Bench): Promise<Pair> {
  const sight = await bench.product.fitAll()
  const sweep = [-4, 4, -4, 4].flatMap((y) => Array.from({ length: SWEEP }, () => ({ x: 0, y })))
  return compare(bench, sight, { work: (hand) => hand.wheel(centreOfSight(sight), sweep, true) })
}

async function drag(bench: Bench, sight: Sight, from: Point, noteIds: readonly string[]): Promise<Pair> {
  const { product, yardstick } = bench
  await yardstick.page.evaluate((ids) => window.yardstick.hold(ids), noteIds)
  return compare(bench, sight, {
    async work(hand) {
      await hand.press(from)
      await hand.drag(circle(from, 120, STEPS, 2))
    },
    async restore() {
      await product.hand.key('Escape')
      await product.hand.release()
      await product.rested()
    },
    restoreYardstick: () => yardstick.subject.hand.release()
  })
}

export async function dragOne(bench: Bench): Promise<Pair> {
  const { product, board } = bench
  const sight = await product.look(noteMiddle(bench), 1)
  const pair = await drag(bench, sight, centreOfSight(sight), [middleOf(board).note.id])
  await deselect(product)
  return pair
}

export async function drag100(bench: Bench): Promise<Pair> {
  const { product, board } = bench
  const { four, note, noteIds } = middleOf(board)
  const before = await product.look({ x: four.x + four.w / 2, y: four.y + four.h / 2 }, 0.22)
  // It touches all their notes and encloses no cluster: that would be selected instead of them.
  await product.hand.press(onPage(before, { x: four.x - 35, y: four.y + 80 }))
  await product.hand.drag([onPage(before, { x: four.x + four.w + 35, y: four.y + four.h - 80 })])
  await product.hand.release()
  await pause(500)
  const selected = Number(await product.page.getByTestId('board').getAttribute('data-selected'))
  if (selected < noteIds.length) throw new Error(`selected ${selected}, not ${noteIds.length} notes`)
  const sight = await product.sight()
  const pair = await drag(bench, sight, onPage(sight, { x: note.x + NOTE / 2, y: note.y + NOTE / 2 }), noteIds)
  await deselect(product)
  return pair
}

/** Escape leaves one thing after the other: the words, the note, the selection. */
async function deselect({ hand, page }: Product): Promise<void> {
  const board = page.getByTestId('board')
  for (let tries = 0; tries < 5 && (await board.getAttribute('data-selected')) !== '0'; tries++) {
    await hand.key('Escape')
    await pause(300)
  }
}

export async function type(bench: Bench): Promise<Pair> {
  const { product, yardstick, board } = bench
  const sight = await product.look(noteMiddle(bench), 1)
  const field = product.page.getByTestId('note-field')
  await yardstick.page.evaluate((id) => window.yardstick.edit(id), middleOf(board).note.id)
  const pair = await compare(bench, sight, {
    async arrange() {
      const { x, y } = centreOfSight(sight)
      await product.page.mouse.dblclick(x, y)
      await field.and(product.page.locator(':focus')).waitFor()
      await pause(500)
    },
    async work({ page }) {
      const words = 'the quick brown fox jumps over lazy dogs '
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press(words[key % words.length] === ' ' ? 'Space' : (words[key % words.length] ?? 'e'))
        await pause(KEY_MS)
      }
    },
    async restore() {
      await deselect(product)
      await product.hand.key('ControlOrMeta+z')
      await pause(500)
    }
  })
  await yardstick.page.evaluate(() => window.yardstick.edit(null))
  return pair
}
