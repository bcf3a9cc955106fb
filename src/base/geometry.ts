export interface Point {
  readonly x: number
  readonly y: number
}

/** Axis-aligned; x, y is the top left corner. */
export interface Box extends Point {
  readonly w: number
  readonly h: number
}

export const centreOf = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

export const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by
})

/** The smallest box around all of them, or null around none. */
export function boundsOf(boxes: Iterable<Box>): Box | null {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.w)
    bottom = Math.max(bottom, box.y + box.h)
  }
  return left === Infinity ? null : { x: left, y: top, w: right - left, h: bottom - top }
}

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))
