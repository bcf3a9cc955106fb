import type { Box } from '../../../base/geometry.ts'
import type { Grip } from '../scene/grip.ts'
import { gripCursor, type Pointer, type Pulled, type Tool, type ToolHost } from './tool.ts'

const LEAST = 160

/** Pulls a side or corner of a frame. */
export const resizing = (after: Tool, from: Pointer, id: string, grip: Grip, box: Box | null): Tool => ({
  name: 'resizing',
  cursor: gripCursor(grip),
  pansAtEdge: true,
  move(pointer, host) {
    if (box === null) return this
    const pulled = pull({ id, box, grip }, from, pointer, host)
    host.showResize(id, pulled.box, pulled.guides)
    return this
  },
  up(pointer, host) {
    if (box !== null) host.resize(id, pull({ id, box, grip }, from, pointer, host).box)
    return after
  },
  cancel(host) {
    host.showResize(id, null)
    return after
  }
})

interface Frame {
  readonly id: string
  readonly box: Box
  readonly grip: Grip
}

function pull({ id, box, grip }: Frame, from: Pointer, to: Pointer, host: ToolHost): Pulled {
  const pulled = resized(box, grip, from, to)
  return to.mod ? { box: pulled, guides: null } : host.snapSides(id, pulled, grip, LEAST)
}

function resized(box: Box, grip: Grip, from: Pointer, to: Pointer): Box {
  const dx = Math.round(to.board.x - from.board.x)
  const dy = Math.round(to.board.y - from.board.y)
  const w = Math.max(LEAST, box.w + grip.x * dx)
  const h = Math.max(LEAST, box.h + grip.y * dy)
  return { x: grip.x < 0 ? box.x + box.w - w : box.x, y: grip.y < 0 ? box.y + box.h - h : box.y, w, h }
}
