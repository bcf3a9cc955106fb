import type { Selection } from '../selection.ts'
import type { Lift, Pointer, Tool, ToolHost } from './tool.ts'

/** Holds what is selected until it is let go: then there is one drop. Shift keeps to one axis, Alt drags copies. */
export const dragging = (after: Tool, from: Pointer, { notes, frames }: Selection, isCopy = false): Tool => ({
  name: 'dragging',
  cursor: isCopy ? 'copy' : 'move',
  pansAtEdge: true,
  move(pointer, host) {
    host.lift(liftOf(from, pointer, [...notes], [...frames]))
    return dragging(after, from, { notes, frames }, pointer.alt)
  },
  up(pointer, host) {
    host.drop(liftOf(from, pointer, [...notes], [...frames]))
    return after
  },
  cancel: (host) => cancelled(after, host)
})

function cancelled(after: Tool, host: ToolHost): Tool {
  host.lift(null)
  return after
}

function liftOf(from: Pointer, to: Pointer, noteIds: string[], frameIds: string[]): Lift {
  const dx = to.board.x - from.board.x
  const dy = to.board.y - from.board.y
  const isAcross = Math.abs(dx) >= Math.abs(dy)
  return {
    noteIds,
    frameIds,
    // Whole px: places stay readable, and notes that were aligned stay so.
    dx: to.shift && !isAcross ? 0 : Math.round(dx),
    dy: to.shift && isAcross ? 0 : Math.round(dy),
    isCopy: to.alt
  }
}
