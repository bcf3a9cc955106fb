import type { Point } from '../../../base/geometry.ts'
import { NO_SELECTION, type SelectedIds, type Selection, selectionOf } from '../selection.ts'
import { boxBetween, type Pointer, type Tool, type ToolHost } from './tool.ts'

/** A box drawn on the empty board selects what it touches; with Alt, only what lies inside it whole. */
export const marquee = (after: Tool, from: Pointer, added: Selection | null): Tool => ({
  name: 'marquee',
  cursor: 'crosshair',
  pansAtEdge: true,
  move(pointer, host) {
    const box = boxBetween(from.board, pointer.board)
    host.showMarquee(box)
    host.select(withAll(added, host.caughtIn(box, pointer.alt ? 'enclosed' : 'touching')))
    return this
  },
  up(_pointer, host) {
    host.showMarquee(null)
    return after
  },
  cancel(host) {
    host.showMarquee(null)
    host.select(added ?? NO_SELECTION)
    return after
  }
})

/** A line drawn freely around notes selects them; it closes by itself. */
export const lassoTool: Tool = {
  name: 'lasso',
  cursor: 'crosshair',
  down: (pointer, host) => lassoing([pointer.board], pointer.shift ? host.selection() : null)
}

/** Points nearer to each other than this, in board px, add nothing to the line. */
const POINT_GAP = 3

const lassoing = (path: readonly Point[], added: Selection | null): Tool => ({
  name: 'lassoing',
  cursor: 'crosshair',
  pansAtEdge: true,
  move(pointer, host) {
    const last = path.at(-1)
    if (last !== undefined && Math.hypot(pointer.board.x - last.x, pointer.board.y - last.y) < POINT_GAP) return this
    const longer = [...path, pointer.board]
    host.showLasso(longer)
    caught(longer, added, host)
    return lassoing(longer, added)
  },
  up(_pointer, host) {
    caught(path, added, host)
    host.showLasso(null)
    host.used()
    return lassoTool
  },
  cancel(host) {
    host.showLasso(null)
    host.select(added ?? NO_SELECTION)
    return lassoTool
  }
})

function caught(path: readonly Point[], added: Selection | null, host: ToolHost): void {
  host.select(withAll(added, host.caughtInside(path)))
}

function withAll(added: Selection | null, caught: SelectedIds): SelectedIds {
  const { notes, frames, elements, links } = selectionOf(caught)
  return {
    notes: [...(added?.notes ?? []), ...notes],
    frames: [...(added?.frames ?? []), ...frames],
    elements: [...(added?.elements ?? []), ...elements],
    links: [...(added?.links ?? []), ...links]
  }
}
