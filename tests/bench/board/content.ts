import { chanceFrom } from '../../../src/base/chance.ts'
import { colorAt, type PaletteColor } from '../../../src/domain/map/palette.ts'
import { testId } from '../../harness/library.ts'

export interface BenchNote {
  readonly id: string
  readonly text: string
  readonly color: PaletteColor
  readonly x: number
  readonly y: number
  readonly clusterId: string
  readonly personId: string
  readonly importance: number
  readonly feasibility: number
}

export interface BenchCluster {
  readonly id: string
  readonly title: string
  readonly color: PaletteColor
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

interface BenchPerson {
  readonly id: string
  readonly name: string
  readonly color: PaletteColor
}

/** What lies on the board that is measured: the same for the product and for the yardstick. */
export interface BenchBoard {
  readonly notes: readonly BenchNote[]
  readonly clusters: readonly BenchCluster[]
  readonly people: readonly BenchPerson[]
}

export const NOTE = 200
const STEP = 216
const SIDE = 5
const PER_CLUSTER = SIDE * SIDE
const PADDING = 24
const HEADER = 56
const INNER = STEP * (SIDE - 1) + NOTE
const CLUSTER = { w: INNER + 2 * PADDING, h: INNER + HEADER + PADDING }
const GAP = 80
const PEOPLE = 12

const ENGLISH =
  `the report should be ready before our board meets and nobody has to ask for it twice we want clear numbers on one
page less jargon someone who answers within a day weekly progress honest about delays training for new staff works on
phones too invoices that match the offer`.split(/\s+/)
const CHINESE =
  '报告 按时 交付 每周 进度 不要 等我 催 清楚 预算 负责 沟通 团队 培训 客户 满意 质量 稳定 响应 及时 方案 简单 老板 确认 变更 提前 通知'.split(
    ' '
  )

/** 5 to 25 words, in runs of Chinese and English as people write in both. */
function textFrom(random: () => number): string {
  const count = 5 + Math.floor(random() * 21)
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  let text = ''
  let isChinese = random() < 0.5
  for (let n = 0; n < count; n++) {
    if (random() < 0.25) {
      isChinese = !isChinese
      if (text !== '') text += isChinese ? '，' : ' '
    }
    text += isChinese ? pick(CHINESE) : `${text === '' || text.endsWith(' ') ? '' : ' '}${pick(ENGLISH)}`
  }
  return text
}

/** How many clusters stand side by side. */
const columnsOf = (clusters: number): number => Math.ceil(Math.sqrt(clusters))

/** n notes, in clusters of 25. */
export function benchBoard(n: number): BenchBoard {
  const random = chanceFrom(n)
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: testId(100 + index),
    name: `${CHINESE[index]} ${ENGLISH[index + 3]}`,
    color: colorAt(index)
  }))
  const count = Math.ceil(n / PER_CLUSTER)
  const columns = columnsOf(count)
  const clusters = Array.from({ length: count }, (_, index) => ({
    id: testId(1000 + index),
    title: `${CHINESE[index % CHINESE.length]} ${ENGLISH[index % ENGLISH.length]} ${index + 1}`,
    color: colorAt(index),
    x: (index % columns) * (CLUSTER.w + GAP),
    y: Math.floor(index / columns) * (CLUSTER.h + GAP),
    ...CLUSTER
  }))
  const notes = Array.from({ length: n }, (_, index) => {
    const within = index % PER_CLUSTER
    const cluster = clusters[Math.floor(index / PER_CLUSTER)] ?? { id: '', x: 0, y: 0 }
    return {
      id: testId(10_000 + index),
      text: textFrom(random),
      color: colorAt(Math.floor(random() * 8)),
      x: cluster.x + PADDING + STEP * (within % SIDE),
      y: cluster.y + HEADER + STEP * Math.floor(within / SIDE),
      clusterId: cluster.id,
      personId: people[Math.floor(random() * PEOPLE)]?.id ?? '',
      importance: random(),
      feasibility: random()
    }
  })
  return { notes, clusters, people }
}

/** The four clusters in the middle of the board, a hundred notes, and the note in the middle of the first. */
export function middleOf({ clusters, notes }: BenchBoard) {
  const columns = columnsOf(clusters.length)
  const row = Math.floor(clusters.length / columns / 2) - 1
  const index = Math.max(0, row) * columns + Math.floor(columns / 2) - 1
  const first = clusters[index]
  const note = notes[index * PER_CLUSTER + Math.floor(PER_CLUSTER / 2)]
  if (first === undefined || note === undefined) throw new Error('the board is too small')
  const four = { x: first.x, y: first.y, w: 2 * CLUSTER.w + GAP, h: 2 * CLUSTER.h + GAP }
  const noteIds = [index, index + 1, index + columns, index + columns + 1].flatMap((each) =>
    notes.slice(each * PER_CLUSTER, (each + 1) * PER_CLUSTER).map(({ id }) => id)
  )
  return { note, four, noteIds }
}
