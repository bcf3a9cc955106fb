import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'

/** Notes are drawn smaller here, so that a whole workshop finds room. */
export const COLUMN_SCALE = 0.75
export const NOTE = NOTE_SIZE * COLUMN_SCALE
/** Between notes, around them, and between columns. */
export const GAP = 16
export const PADDING = 22
export const COLUMN_GAP = 26

/** A title finds room above two notes. */
const LEAST_ACROSS = 2
/** Of what shows it: the shape in which all is seen largest. */
const SCREEN_RATIO = 1.6

/** How many notes stand beside one another, and which columns beside one another. */
export interface Shape {
  readonly across: readonly number[]
  /** Indices of columns. */
  readonly lines: readonly (readonly number[])[]
  readonly trayAcross: number
}

export const widthOf = (across: number): number => across * (NOTE + GAP) - GAP + 2 * PADDING
const heightOf = (count: number, across: number, header: number): number =>
  header + Math.max(1, Math.ceil(count / across)) * (NOTE + GAP) - GAP + PADDING

/** Coarse, so that one note more seldom changes the whole. */
function* rowsUpTo(most: number): Generator<number> {
  for (let rows = 1; ; rows = Math.ceil(rows * 1.4)) {
    yield rows
    if (rows >= most) return
  }
}

const acrossFor = (count: number, rows: number): number => Math.max(LEAST_ACROSS, Math.ceil(count / rows))

/** As wide as the first column, the first two, and so on to all. */
const roomsFor = (widths: readonly number[]): number[] =>
  widths.length === 0 ? [0] : widths.map((_, index) => sum(widths.slice(0, index + 1)) + index * COLUMN_GAP)

/** From left to right, and on in the next line where the room ends. */
function linesWithin(widths: readonly number[], room: number): number[][] {
  const lines: number[][] = []
  let used = Infinity
  for (const [index, width] of widths.entries()) {
    if (used + COLUMN_GAP + width > room) {
      lines.push([])
      used = -COLUMN_GAP
    }
    lines.at(-1)?.push(index)
    used += COLUMN_GAP + width
  }
  return lines
}

/**
 * The arrangement in which a screen shows columns of so many notes, and at their left the tray, as large as it can:
 * tried out from low and wide to high and narrow.
 * @param header px above the notes of each
 */
export function shapeOf(counts: readonly number[], tray: number, header: number): Shape {
  let best: Shape = { across: counts.map(() => LEAST_ACROSS), lines: [], trayAcross: LEAST_ACROSS }
  let least = Infinity
  const trays = Array.from(rowsUpTo(tray), (rows) => acrossFor(tray, rows)).map((across) => ({
    ...{ across, w: widthOf(across) + COLUMN_GAP, h: heightOf(tray, across, header) }
  }))
  for (const rows of rowsUpTo(Math.max(0, ...counts))) {
    const across = counts.map((count) => acrossFor(count, rows))
    const widths = across.map(widthOf)
    const heights = counts.map((count, index) => heightOf(count, across[index] ?? 1, header))
    for (const room of roomsFor(widths)) {
      const lines = linesWithin(widths, room)
      const w = Math.max(0, ...lines.map((line) => sum(line.map((index) => (widths[index] ?? 0) + COLUMN_GAP))))
      const h = sum(lines.map((line) => Math.max(...line.map((index) => heights[index] ?? 0)) + COLUMN_GAP))
      for (const each of trays) {
        const size = Math.max((w + each.w) / SCREEN_RATIO, h, each.h)
        if (size >= least) continue
        least = size
        best = { across, lines, trayAcross: each.across }
      }
    }
  }
  return best
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
