import type { Selection } from '../selection.ts'
import { AXES } from '../snap/span.ts'
import type { Lift, Pointer, SnappedLift, Tool, ToolHost } from './tool.ts'

/** The same lists for as long as the same things are held. */
type Lists = Pick<Lift, 'noteIds' | 'frameIds' | 'elementIds'>

interface Held {
  /** With what lies in free frames; with Mod, these go without. */
  readonly whole: Lists
  readonly bare: Lists
}

/**
 * Holds what is selected until it is let go: then there is one drop. Shift keeps to one axis, Alt drags copies, Mod lines
 * nothing up and leaves behind what lies in a frame.
 */
export function dragging(after: Tool, from: Pointer, selected: Selection, host: ToolHost): Tool {
  const all = host.withContents(selected)
  const bare = listsOf(selected)
  return holding(after, from, { bare, whole: all === selected ? bare : listsOf(all) }, false)
}

const listsOf = ({ notes, frames, elements }: Selection): Lists => ({
  noteIds: [...notes],
  frameIds: [...frames],
  elementIds: [...elements]
})

const holding = (after: Tool, from: Pointer, held: Held, isCopy: boolean): Tool => ({
  name: 'dragging',
  cursor: isCopy ? 'copy' : 'move',
  pansAtEdge: true,
  move(pointer, host) {
    const { lift, guides } = liftOf(from, pointer, held, host)
    host.lift(lift, guides)
    return pointer.alt === isCopy ? this : holding(after, from, held, pointer.alt)
  },
  up(pointer, host) {
    host.drop(liftOf(from, pointer, held, host).lift)
    return after
  },
  cancel: (host) => cancelled(after, host)
})

function cancelled(after: Tool, host: ToolHost): Tool {
  host.lift(null)
  return after
}

/** Whole px: places stay readable, and notes that were aligned stay so. What lines up with others does so exactly. */
function liftOf(from: Pointer, to: Pointer, held: Held, host: ToolHost): SnappedLift {
  const dx = Math.round(to.board.x - from.board.x)
  const dy = Math.round(to.board.y - from.board.y)
  const axis = Math.abs(dx) >= Math.abs(dy) ? 'x' : 'y'
  const isFree = !to.shift
  const lift: Lift = {
    ...(to.mod ? held.bare : held.whole),
    dx: isFree || axis === 'x' ? dx : 0,
    dy: isFree || axis === 'y' ? dy : 0,
    isCopy: to.alt,
    at: to.board
  }
  return to.mod ? { lift, guides: null } : host.snap(lift, isFree ? AXES : [axis])
}
