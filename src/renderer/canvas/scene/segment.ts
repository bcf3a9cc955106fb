import { type Box, centreOf, contains, type Point } from '../../../base/geometry.ts'

/** A straight line from one point to another. */
export interface Segment {
  readonly from: Point
  readonly to: Point
}

/** How far a point is from the nearest point of the line. */
export function distanceTo({ from, to }: Segment, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length))
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy)
}

export const middleOfSegment = ({ from, to }: Segment): Point => ({
  x: (from.x + to.x) / 2,
  y: (from.y + to.y) / 2
})

/** The box around a line, whichever way it goes. */
export const boxOfSegment = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  w: Math.abs(to.x - from.x),
  h: Math.abs(to.y - from.y)
})

/** Whether any part of the line lies in the box. */
export function crosses({ from, to }: Segment, box: Box): boolean {
  if (contains(box, from) || contains(box, to)) return true
  const part = partInside({ from, to }, box)
  return part !== null && part.first < 1 && part.last > 0 && part.first < part.last
}

/**
 * The line between the middles of two boxes, moved aside by so much, from the edge of the one to the edge of the other;
 * null where they lie so close that nothing is between them.
 */
export function between(a: Box, b: Box, aside = 0): Segment | null {
  const [from, to] = [centreOf(a), centreOf(b)]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return null
  const shift = { x: (-(to.y - from.y) / length) * aside, y: ((to.x - from.x) / length) * aside }
  const line = {
    from: { x: from.x + shift.x, y: from.y + shift.y },
    to: { x: to.x + shift.x, y: to.y + shift.y }
  }
  const first = partInside(line, a)?.last ?? 0
  const last = partInside(line, b)?.first ?? 1
  return first < last ? { from: pointAt(line, first), to: pointAt(line, last) } : null
}

const pointAt = ({ from, to }: Segment, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share
})

/** Between which shares of its way the endless line is inside the box (Liang and Barsky); null: it passes by. */
function partInside({ from, to }: Segment, box: Box): { readonly first: number; readonly last: number } | null {
  let first = -Infinity
  let last = Infinity
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, box.x, box.x + box.w],
    [from.y, to.y - from.y, box.y, box.y + box.h]
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return null
      continue
    }
    const [one, other] = [(low - start) / way, (high - start) / way]
    first = Math.max(first, Math.min(one, other))
    last = Math.min(last, Math.max(one, other))
  }
  return first <= last ? { first, last } : null
}
