import type { Tool } from './tool.ts'

/** Draws a connection from a note to where the pointer is let go: on another note, they are joined. */
export const linking = (after: Tool, fromId: string): Tool => ({
  name: 'linking',
  cursor: 'crosshair',
  pansAtEdge: true,
  move(pointer, host) {
    host.showLinking(fromId, pointer.board)
    return this
  },
  up(pointer, host) {
    host.showLinking(fromId, null)
    host.link(fromId, pointer.board)
    return after
  },
  cancel(host) {
    host.showLinking(fromId, null)
    return after
  }
})
