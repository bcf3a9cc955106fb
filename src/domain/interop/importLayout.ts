import { type Box, boundsOf, overlaps, type Point } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../expectations/expectation.ts'

// Where imported notes go: tidily, in the order of the file, and never on top of what is there.

const NOTE_GAP = 20
const STEP = NOTE_SIZE + NOTE_GAP
/** Between the edge of a frame and its notes; more at the top, where the title stands. */
export const FRAME_PADDING = 24
export const FRAME_HEAD = 56
const BLOCK_GAP = 120
/** Of notes beside or below each other in a frame that grows. */
const MOST_IN_LINE = 1000
/** Blocks are a little wider than high, and so is the whole, as a screen is. */
const ASPECT = 1.4
const BOARD_ASPECT = 1.9

export const noteBox = ({ x, y }: Point): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE })

/** A grid of notes, in a frame or bare; its place is not known yet. */
export interface Block {
  readonly w: number
  readonly h: number
  /** From the block's top left corner. */
  readonly places: readonly Point[]
}

export const frameBlock = (count: number): Block => gridBlock(count, FRAME_PADDING, FRAME_HEAD)
export const bareBlock = (count: number): Block => gridBlock(count, 0, 0)

function gridBlock(count: number, padding: number, head: number): Block {
  const columns = Math.max(1, Math.round(Math.sqrt(count * ASPECT)))
  const used = Math.min(columns, Math.max(1, count))
  const rows = Math.max(1, Math.ceil(count / columns))
  return {
    w: used * STEP - NOTE_GAP + 2 * padding,
    h: rows * STEP - NOTE_GAP + head + padding,
    places: gridPlaces(count, columns, { x: padding, y: head })
  }
}

const gridPlaces = (count: number, columns: number, from: Point): Point[] =>
  Array.from({ length: count }, (_, index) => ({
    x: from.x + (index % columns) * STEP,
    y: from.y + Math.floor(index / columns) * STEP
  }))

/** The top left corners of blocks set in rows, as words are set in lines. */
export function placeBlocks(blocks: readonly Pick<Block, 'w' | 'h'>[], from: Point): Point[] {
  const area = blocks.reduce((sum, { w, h }) => sum + (w + BLOCK_GAP) * (h + BLOCK_GAP), 0)
  const width = Math.max(Math.sqrt(area * BOARD_ASPECT), ...blocks.map(({ w }) => w))
  const corners: Point[] = []
  let { x, y } = from
  let rowHeight = 0
  for (const { w, h } of blocks) {
    if (x > from.x && x + w > from.x + width) {
      x = from.x
      y += rowHeight + BLOCK_GAP
      rowHeight = 0
    }
    corners.push({ x, y })
    x += w + BLOCK_GAP
    rowHeight = Math.max(rowHeight, h)
  }
  return corners
}

/** The first free corner: to the right of all that is there, at the height of its top. */
export function freeCorner(taken: readonly Box[]): Point {
  const bounds = boundsOf(taken)
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x + bounds.w + BLOCK_GAP, y: bounds.y }
}

/**
 * A frame that grows to take in more notes: downwards, else to the right, where nothing lies in the way; else it is not
 * free to grow, and is given as it would be elsewhere. The places are where the frame stands now.
 * @param content boxes of the notes in it
 * @param others boxes of everything else on the board
 */
export function growFrame(
  frame: Box,
  content: readonly Box[],
  others: readonly Box[],
  count: number
): { readonly frame: Box; readonly places: readonly Point[]; readonly isFree: boolean } {
  const inside = boundsOf(content)
  const left = frame.x + FRAME_PADDING
  const top = frame.y + FRAME_HEAD
  const below = inside === null ? top : Math.max(top, inside.y + inside.h + NOTE_GAP)
  const beside = inside === null ? left : Math.max(left, inside.x + inside.w + NOTE_GAP)
  // A narrow or a low frame does not become endless: no frame may.
  const fewest = Math.max(1, Math.ceil(count / MOST_IN_LINE))
  const columns = Math.max(fewest, Math.floor((frame.w - 2 * FRAME_PADDING + NOTE_GAP) / STEP))
  const rows = Math.max(fewest, Math.floor((frame.h - FRAME_HEAD - FRAME_PADDING + NOTE_GAP) / STEP))
  const down = around(frame, gridPlaces(count, columns, { x: left, y: below }))
  const right = around(frame, gridPlaces(count, Math.ceil(count / rows), { x: beside, y: top }))
  const free = [down, right].find((way) => !others.some((other) => overlaps(way.frame, other)))
  return free === undefined ? { ...down, isFree: false } : { ...free, isFree: true }
}

function around(frame: Box, places: readonly Point[]) {
  const notes = boundsOf(places.map(noteBox)) ?? frame
  const w = Math.max(frame.w, notes.x + notes.w + FRAME_PADDING - frame.x)
  const h = Math.max(frame.h, notes.y + notes.h + FRAME_PADDING - frame.y)
  return { frame: { x: frame.x, y: frame.y, w, h }, places }
}
