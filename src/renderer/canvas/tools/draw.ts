import type { Shape } from '../scene/elements.ts'
import { turned } from '../scene/handles.ts'
import { boxBetween, type DrawnKind, type Pointer, type Tool } from './tool.ts'

/** Shorter than this, in screen px, a drag is a click. */
const LEAST_PX = 6

/** Makes an element by a press and drag, or by a click in its usual size. */
export const drawTool = (kind: DrawnKind): Tool => {
  const tool: Tool = { name: kind, cursor: 'crosshair', down: (pointer) => drawing(tool, kind, pointer) }
  return tool
}

const drawing = (after: Tool, kind: DrawnKind, from: Pointer): Tool => ({
  name: 'drawing',
  cursor: 'crosshair',
  pansAtEdge: true,
  move(pointer, host) {
    host.showDrawn(kind, shapeOf(kind, from, pointer))
    return this
  },
  up(pointer, host) {
    host.showDrawn(kind, null)
    host.draw(kind, from.board, shapeOf(kind, from, pointer))
    return after
  },
  cancel(host) {
    host.showDrawn(kind, null)
    return after
  }
})

/** null: nothing has been drawn yet. Shift turns an arrow in steps and makes a frame square. */
function shapeOf(kind: DrawnKind, from: Pointer, to: Pointer): Shape | null {
  if (Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) < LEAST_PX) return null
  const start = { x: Math.round(from.board.x), y: Math.round(from.board.y) }
  const way = { x: Math.round(to.board.x) - start.x, y: Math.round(to.board.y) - start.y }
  if (kind === 'arrow') {
    const { x: w, y: h } = turned(way, to.shift)
    return { ...start, w, h }
  }
  const side = Math.max(Math.abs(way.x), Math.abs(way.y))
  const end = to.shift ? { x: start.x + Math.sign(way.x) * side, y: start.y + Math.sign(way.y) * side } : null
  return boxBetween(start, end ?? { x: start.x + way.x, y: start.y + way.y })
}
