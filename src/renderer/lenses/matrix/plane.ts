import { type Box, clamp, type Point } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'

/** Notes are drawn smaller here, so that a whole workshop finds room on the plane. */
export const MATRIX_SCALE = 0.75
const NOTE = NOTE_SIZE * MATRIX_SCALE

/** Feasibility to the right, importance upwards. A note's middle says its values. */
export const PLANE: Box = { x: 0, y: 0, w: 2200, h: 1500 }
/** Where middles may lie, so that a note at the edge is on the plane whole. */
const INNER: Box = { x: NOTE / 2, y: NOTE / 2, w: PLANE.w - NOTE, h: PLANE.h - NOTE }
/** Between the plane and the tray of what nobody has judged yet; the vertical axis is named there. */
export const TRAY_GAP = 200

export interface Judgement {
  readonly importance: number
  readonly feasibility: number
}

export const middleOf = ({ importance, feasibility }: Judgement): Point => ({
  x: INNER.x + feasibility * INNER.w,
  y: INNER.y + (1 - importance) * INNER.h
})

/** Fine enough that a note stays where it was dropped to a fraction of a px, coarse enough to read in a file. */
const rounded = (share: number): number => Math.round(clamp(share, 0, 1) * 1e4) / 1e4

/** What a note with its middle here is judged to be; null: it lies aside, among the unjudged. */
export function judgementAt(middle: Point): Judgement | null {
  if (middle.x < PLANE.x - TRAY_GAP / 2) return null
  return {
    importance: rounded(1 - (middle.y - INNER.y) / INNER.h),
    feasibility: rounded((middle.x - INNER.x) / INNER.w)
  }
}
