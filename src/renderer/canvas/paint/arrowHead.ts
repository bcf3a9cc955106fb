import type { Point } from '../../../base/geometry.ts'
import type { Segment } from '../scene/segment.ts'

/** Half as wide as it is long. */
const HALF_WIDTH = 0.42

/** The head at the end of a line, so long, and where the line meets its foot. No longer than the line is. */
export function arrowHead({ from, to }: Segment, size: number): { readonly path: Path2D; readonly foot: Point } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const long = Math.min(size, length)
  const foot = { x: to.x - dx * long, y: to.y - dy * long }
  const wide = long * HALF_WIDTH
  const path = new Path2D()
  path.moveTo(to.x, to.y)
  path.lineTo(foot.x - dy * wide, foot.y + dx * wide)
  path.lineTo(foot.x + dy * wide, foot.y - dx * wide)
  path.closePath()
  return { path, foot }
}
