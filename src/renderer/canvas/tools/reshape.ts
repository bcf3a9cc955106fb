import type { Shape } from '../scene/elements.ts'
import type { ElementGrip } from '../scene/grip.ts'
import { reshaped } from '../scene/handles.ts'
import { gripCursor, type Pointer, type Tool, type ToolHost } from './tool.ts'

/** Pulls a corner or side of an element, or an end of an arrow. */
export const reshaping = (after: Tool, from: Pointer, id: string, grip: ElementGrip): Tool => ({
  name: 'reshaping',
  cursor: typeof grip === 'string' ? 'move' : gripCursor(grip),
  pansAtEdge: true,
  move(pointer, host) {
    host.showReshaped(id, pulled(from, pointer, id, grip, host))
    return this
  },
  up(pointer, host) {
    const shape = pulled(from, pointer, id, grip, host)
    if (shape === null) host.showReshaped(id, null)
    else host.reshape(id, shape)
    return after
  },
  cancel(host) {
    host.showReshaped(id, null)
    return after
  }
})

/** null: it has been removed meanwhile. */
function pulled(from: Pointer, to: Pointer, id: string, grip: ElementGrip, host: ToolHost): Shape | null {
  const shown = host.element(id)
  const dx = Math.round(to.board.x - from.board.x)
  const dy = Math.round(to.board.y - from.board.y)
  return shown === null ? null : reshaped(shown, grip, dx, dy, to.shift)
}
