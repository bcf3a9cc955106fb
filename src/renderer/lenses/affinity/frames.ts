import { type Box, boundsOf, centreOf, contains, overlaps, type Point } from '../../../base/geometry.ts'
import type { Element } from '../../../domain/elements/element.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { flowOf, type GridItem, type GridPlace, NOTE_GAP } from '../grid.ts'
import type { Frame } from '../lens.ts'

/** Inside a frame: room around what lies there, and above it for the title. */
export const FRAME_PADDING = 24
export const FRAME_HEADER = 56
export const FRAME_GAP = 20
export const THEME_PADDING = 32
export const THEME_HEADER = 84
/** Between the clusters of a theme. */
export const THEME_GAP = 32
/** A collapsed frame. */
export const CARD = { w: 360, h: 200 } as const

/** What a frame keeps free inside: a theme more than a cluster. */
interface Insets {
  readonly padding: number
  readonly header: number
}
export const insetsOf = (holdsFrames: boolean): Insets =>
  holdsFrames ? { padding: THEME_PADDING, header: THEME_HEADER } : { padding: FRAME_PADDING, header: FRAME_HEADER }

/** The frame that goes around these things, title above. */
export function frameAround(content: readonly Box[], holdsFrames = false): Box {
  const { padding, header } = insetsOf(holdsFrames)
  const inner = boundsOf(content) ?? { x: padding, y: header, w: NOTE_SIZE, h: NOTE_SIZE }
  return {
    x: inner.x - padding,
    y: inner.y - header,
    w: inner.w + 2 * padding,
    h: inner.h + header + padding
  }
}

/** The frame, made larger where it must be so that these things lie inside. */
export function grownFrame(frame: Box, content: readonly Box[], holdsFrames = false): Box {
  const { x, y, w, h } = frame
  if (content.length === 0) return { x, y, w, h }
  return boundsOf([frame, frameAround(content, holdsFrames)]) ?? { x, y, w, h }
}

export const isSameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h

/** The frame in which something dropped here belongs: the one that its middle lies in, the innermost where several do. */
export const frameUnder = (thing: Box, frames: readonly Frame[]): Frame | null => smallestAround(thing, frames)

export const lanesOf = (elements: readonly Element[]): Element[] => elements.filter(({ kind }) => kind === 'frame')

/** The free frame in which a note is written: its lane of origin. */
export const laneUnder = (note: Box, elements: readonly Element[]): Element | null =>
  smallestAround(note, lanesOf(elements))

/** Where notes lie in a lane: below its title, with room around them. */
export const insideLane = ({ x, y, w, h }: Box): Box => ({
  x: x + FRAME_PADDING,
  y: y + FRAME_HEADER,
  w: w - 2 * FRAME_PADDING,
  h: h - FRAME_HEADER - FRAME_PADDING
})

function smallestAround<T extends Box>(note: Box, boxes: readonly T[]): T | null {
  const middle = centreOf(note)
  return boxes.filter((box) => contains(box, middle)).sort((a, b) => a.w * a.h - b.w * b.h)[0] ?? null
}

interface Room {
  readonly frame: Box
  readonly places: readonly GridPlace[]
  /** Nothing else is in the way of the larger frame. */
  readonly isFree: boolean
}

/**
 * Room for more in a frame that grows: in rows below what lies there, else in rows beside it, whichever way nothing is in
 * the way of; else below.
 * @param content what lies in it
 * @param others what the frame must not come to lie over
 */
export function roomIn(
  frame: Box,
  content: readonly Box[],
  items: readonly GridItem[],
  others: readonly Box[],
  holdsFrames = false
): Room {
  const { padding, header } = insetsOf(holdsFrames)
  const inside = boundsOf(content)
  const start: Point = { x: frame.x + padding, y: frame.y + header }
  const gap = holdsFrames ? THEME_GAP : NOTE_GAP
  const width = frame.w - 2 * padding
  const below = { x: start.x, y: inside === null ? start.y : Math.max(start.y, inside.y + inside.h + gap) }
  const beside = { x: inside === null ? start.x : Math.max(start.x, inside.x + inside.w + gap), y: start.y }
  const area = items.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0)
  const besideWidth = Math.ceil(area / Math.max(NOTE_SIZE, frame.h - header - padding))
  const ways = [flowOf(items, below, width, gap), flowOf(items, beside, besideWidth, gap)].map(({ places }) => {
    const sizes = new Map(items.map((item) => [item.id, item]))
    const boxes = places.map(({ id, x, y }) => ({ x, y, w: sizes.get(id)?.w ?? 0, h: sizes.get(id)?.h ?? 0 }))
    const grown = grownFrame(frame, boxes, holdsFrames)
    return { frame: grown, places, isFree: !others.some((other) => overlaps(grown, other)) }
  })
  const [down] = ways
  return ways.find(({ isFree }) => isFree) ?? down ?? { frame, places: [], isFree: true }
}
