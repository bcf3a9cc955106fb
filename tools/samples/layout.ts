import type { Box, Point } from '../../src/base/geometry.ts'
import { NOTE_SIZE } from '../../src/domain/expectations/expectation.ts'

const GAP = 16
const PADDING = 24
const TITLE = 48
const BETWEEN_FRAMES = 96
const FRAMES_PER_ROW = 4
const LOOSE_COLUMNS = 2
const PITCH = NOTE_SIZE + GAP

interface Board {
  readonly frames: readonly (Box & { readonly notes: readonly Point[] })[]
  readonly loose: readonly Point[]
}

/** Frames in rows of four, their notes in a grid within, and what belongs to none to the right of them all. */
export function layOut(clusterSizes: readonly number[], looseCount: number): Board {
  const sizes = clusterSizes.map((count) => {
    const columns = columnsFor(count)
    const rows = Math.ceil(count / columns)
    return { count, columns, w: 2 * PADDING + columns * PITCH - GAP, h: TITLE + PADDING + rows * PITCH - GAP }
  })
  const columnWidth = (column: number): number =>
    Math.max(...sizes.filter((_, i) => i % FRAMES_PER_ROW === column).map(({ w }) => w))
  const rowHeight = (row: number): number =>
    Math.max(...sizes.filter((_, i) => Math.floor(i / FRAMES_PER_ROW) === row).map(({ h }) => h))
  const frames = sizes.map(({ count, columns, w, h }, index) => {
    const x = sumTo(index % FRAMES_PER_ROW, (column) => columnWidth(column) + BETWEEN_FRAMES)
    const y = sumTo(Math.floor(index / FRAMES_PER_ROW), (row) => rowHeight(row) + BETWEEN_FRAMES)
    return { x, y, w, h, notes: grid(count, columns, { x: x + PADDING, y: y + TITLE }) }
  })
  const right = Math.max(...frames.map(({ x, w }) => x + w))
  // The second column hangs half a note lower, so that nobody takes these for a cluster without a frame.
  const loose = grid(looseCount, LOOSE_COLUMNS, { x: right + BETWEEN_FRAMES, y: TITLE }, 2 * GAP).map((at, index) =>
    index % LOOSE_COLUMNS === 0 ? at : { x: at.x, y: at.y + NOTE_SIZE / 2 }
  )
  return { frames, loose }
}

const columnsFor = (count: number): number => (count > 9 ? 4 : 3)

const grid = (count: number, columns: number, from: Point, gap = GAP): Point[] =>
  Array.from({ length: count }, (_, index) => ({
    x: from.x + (index % columns) * (NOTE_SIZE + gap),
    y: from.y + Math.floor(index / columns) * (NOTE_SIZE + gap)
  }))

const sumTo = (end: number, value: (index: number) => number): number =>
  Array.from({ length: end }, (_, index) => value(index)).reduce((sum, step) => sum + step, 0)
