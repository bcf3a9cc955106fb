// npm run bench:board [-- --json --n 500,2000 --case pan-fit,zoom --rounds 2]: what the board costs, in the real Electron and
// driven from outside, beside the same notes on a plain canvas (tests/bench/yardstick) in the same run, by turns.
import os from 'node:os'
import { parseArgs } from 'node:util'
import { BARS, CASES, type Case, GROWTH } from './board/bars.ts'
import { benchBoard } from './board/content.ts'
import { type Bench, drag100, dragOne, type Pair, pan100, panFit, type as typing, zoom } from './board/gestures.ts'
import { libraryWith } from './board/library.ts'
import { type Cost, spread } from './board/meter.ts'
import { lensSwitch, open } from './board/once.ts'
import { Product, Yardstick } from './board/subject.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    n: { type: 'string', default: '500,2000,5000,10000' },
    case: { type: 'string', default: CASES.join() },
    rounds: { type: 'string', default: '2' }
  }
})
const sizes = options.n.split(',').map(Number)
const wanted = CASES.filter((name) => options.case.split(',').includes(name))
/** More notes than this do not fly (features/board/desk.ts). */
const MOST_FLYING = 2000

interface Row {
  readonly case: Case
  readonly n: number
  readonly value: number
  readonly unit: 'ms' | 'MB'
  readonly ratioMain: number | null
  readonly ratioAll: number | null
  readonly isMet: boolean | null
  /** More figures, by name. */
  readonly more: Readonly<Record<string, number>>
}

const rows: Row[] = []
const short = (value: number): number => Number(value.toPrecision(3))

function say(row: Row): void {
  rows.push(row)
  const { case: name, n, value, unit, ratioMain, ratioAll, isMet, more } = row
  const figures = Object.fromEntries(Object.entries(more).map(([key, figure]) => [key, short(figure)]))
  if (options.json) {
    const ratios = { ratioMain: ratioMain && short(ratioMain), ratioAll: ratioAll && short(ratioAll) }
    console.log(JSON.stringify({ bench: 'board', case: name, n, value: short(value), unit, ...ratios, ...figures }))
    return
  }
  const ratios =
    ratioMain === null ? '' : `main ${ratioMain.toFixed(2)} ×  all ${(ratioAll ?? Number.NaN).toFixed(2)} ×`
  const mark = isMet === null ? '' : isMet ? 'met' : 'NOT MET'
  const head = `${name.padEnd(12)}${n.toLocaleString('en').padStart(7)}${String(short(value)).padStart(8)} ${unit}`
  console.log(`${head}  ${ratios.padEnd(26)} ${BARS[name].words.padEnd(17)} ${mark}`)
  console.log(
    `${' '.repeat(12)}${Object.entries(figures)
      .map(([key, figure]) => `${key} ${figure}`)
      .join(', ')}`
  )
}

const perFrame = ({ main, all, gpu, frames }: Cost) => ({ main: main / frames, all: all / frames, gpu: gpu / frames })

/** A gesture: the value is what a frame takes of the main thread. */
function sayPair(
  name: Case,
  n: number,
  { product, yardstick }: Pair,
  extra: Readonly<Record<string, number>> = {}
): void {
  const [own, plain] = [perFrame(product), perFrame(yardstick)]
  const ratioMain = own.main / plain.main
  const ratioAll = own.all / plain.all
  const interval = spread(product.intervals)
  const plainInterval = spread(yardstick.intervals)
  const { ratio } = BARS[name]
  say({
    ...{ case: name, n, value: own.main, unit: 'ms', ratioMain, ratioAll },
    isMet: ratio === undefined ? null : ratioMain <= ratio && ratioAll <= ratio,
    more: {
      mainMs: own.main,
      allMs: own.all,
      gpuMs: own.gpu,
      plainMainMs: plain.main,
      plainAllMs: plain.all,
      plainGpuMs: plain.gpu,
      p50: interval.p50,
      p95: interval.p95,
      max: interval.max,
      plainP50: plainInterval.p50,
      plainP95: plainInterval.p95,
      frames: product.frames,
      plainFrames: yardstick.frames,
      ...extra
    }
  })
}

function sayTyping(n: number, pair: Pair): void {
  const { p50, p95, max } = spread(pair.product.keys)
  const plain = spread(pair.yardstick.keys)
  const [own, other] = [perFrame(pair.product), perFrame(pair.yardstick)]
  say({
    ...{ case: 'type', n, value: p95, unit: 'ms', ratioMain: own.main / other.main, ratioAll: own.all / other.all },
    isMet: p95 <= (BARS.type.value ?? 0),
    more: { p50, p95, max, plainP50: plain.p50, plainP95: plain.p95, mainMs: own.main, allMs: own.all }
  })
}

async function sayMemory(n: number, { product, yardstick }: Bench): Promise<void> {
  const own = await product.subject.meter.memory()
  const plain = await yardstick.subject.meter.memory()
  const ratio = own.isPrivate / plain.isPrivate
  say({
    ...{ case: 'memory', n, value: own.isPrivate, unit: 'MB', ratioMain: null, ratioAll: ratio },
    isMet: own.isPrivate <= (BARS.memory.value ?? 0),
    more: { heapMB: own.heap, plainMB: plain.isPrivate, plainHeapMB: plain.heap, beforeGcMB: own.beforeGc }
  })
}

async function measure(n: number): Promise<void> {
  const board = benchBoard(n)
  const { userData, readMs } = libraryWith(board)
  const product = await Product.start(userData)
  const yardstick = await Yardstick.start(board)
  const bench: Bench = { board, product, yardstick, rounds: Number(options.rounds) }
  const does = (name: Case): boolean => wanted.includes(name)

  const { first, later, parts } = await open(product, readMs)
  await yardstick.page.evaluate(() => window.yardstick.open())
  if (does('open')) {
    const isMet = first <= (BARS.open.value ?? 0)
    say({
      case: 'open',
      n,
      value: first,
      unit: 'ms',
      ratioMain: null,
      ratioAll: null,
      isMet,
      more: { later, ...parts }
    })
  }
  if (does('pan-fit')) sayPair('pan-fit', n, await panFit(bench))
  if (does('pan-100')) sayPair('pan-100', n, await pan100(bench))
  if (does('memory')) await sayMemory(n, bench)
  if (does('zoom')) sayPair('zoom', n, await zoom(bench))
  if (does('drag-one')) sayPair('drag-one', n, await dragOne(bench))
  if (does('drag-100')) sayPair('drag-100', n, await drag100(bench))
  if (does('type')) sayTyping(n, await typing(bench))
  if (does('lens-switch') && n <= MOST_FLYING) {
    const { delay, ...pair } = await lensSwitch(bench)
    sayPair('lens-switch', n, pair, { delay })
  }
  await yardstick.close()
  await product.close()
}

/** How much more the largest board costs than the smallest. */
function sayGrowth(): void {
  for (const name of ['pan-fit', 'pan-100', 'zoom'] as const) {
    const [small, large] = [500, 10_000].map((n) => rows.find((row) => row.case === name && row.n === n)?.more)
    if (small === undefined || large === undefined) continue
    const main = (large['mainMs'] ?? 0) / (small['mainMs'] ?? 1)
    const all = (large['allMs'] ?? 0) / (small['allMs'] ?? 1)
    const mark = main <= GROWTH && all <= GROWTH ? 'met' : 'NOT MET'
    console.log(
      `${name}: 10,000 costs main ${main.toFixed(2)} ×, all ${all.toFixed(2)} × what 500 does (≤ ${GROWTH} ×) ${mark}`
    )
  }
}

const load = (): string =>
  os
    .loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
if (!options.json)
  console.log(`load before: ${load()} on ${os.cpus().length} processors; p50, p95, max: ms between frames\n`)
for (const n of sizes) await measure(n)
if (!options.json) {
  sayGrowth()
  console.log(`load after: ${load()}`)
}
