import type { Box, Point } from '../../../../base/geometry.ts'
import { nextLine } from '../../../canvas/snap/grid.ts'

const NUDGE = 1
const FAR_NUDGE = 10
const FAR_LINES = 5

/** How far an arrow key moves what lies in this box: a px, or to the next line of the grid; with Shift, several. */
export function nudge(bounds: Box | null, { x, y }: Point, isFar: boolean, grid: number | null): Point {
  if (grid === null || bounds === null) {
    const by = isFar ? FAR_NUDGE : NUDGE
    return { x: x * by, y: y * by }
  }
  const lines = isFar ? FAR_LINES : 1
  return {
    x: x === 0 ? 0 : nextLine(bounds.x, grid, x * lines) - bounds.x,
    y: y === 0 ? 0 : nextLine(bounds.y, grid, y * lines) - bounds.y
  }
}
