import { type Box, boundsOf, centreOf, contains } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { Frame } from '../lens.ts'

/** Inside a frame: room around the notes, and above them for the title. */
export const FRAME_PADDING = 24
export const FRAME_HEADER = 56
export const FRAME_GAP = 20
const EMPTY_FRAME: Box = { x: 0, y: 0, w: NOTE_SIZE + 2 * FRAME_PADDING, h: NOTE_SIZE + FRAME_HEADER + FRAME_PADDING }

/** The frame that goes around these notes, title above. */
export function frameAround(notes: readonly Box[]): Box {
  const inner = boundsOf(notes)
  if (inner === null) return EMPTY_FRAME
  return {
    x: inner.x - FRAME_PADDING,
    y: inner.y - FRAME_HEADER,
    w: inner.w + 2 * FRAME_PADDING,
    h: inner.h + FRAME_HEADER + FRAME_PADDING
  }
}

/** The frame, made larger where it must be so that the notes lie inside. */
export function grownFrame(frame: Box, notes: readonly Box[]): Box {
  return notes.length === 0 ? frame : (boundsOf([frame, frameAround(notes)]) ?? frame)
}

/** The frame in which a note dropped here belongs: the one that its middle lies in, the smallest where several do. */
export function frameUnder(note: Box, frames: readonly Frame[]): Frame | null {
  const middle = centreOf(note)
  return frames.filter((frame) => contains(frame, middle)).sort((a, b) => a.w * a.h - b.w * b.h)[0] ?? null
}
