import type { Pointer, Tool } from './tool.ts'

/** The hand: drags the board along. */
export const handTool: Tool = {
  name: 'hand',
  cursor: 'grab',
  down: (pointer) => panning(handTool, pointer)
}

/** Panning until the pointer is let go; then back to what was before. */
export const panning = (after: Tool, from: Pointer): Tool => ({
  name: 'panning',
  cursor: 'grabbing',
  move(pointer, host) {
    host.pan(pointer.screen.x - from.screen.x, pointer.screen.y - from.screen.y)
    return panning(after, pointer)
  },
  up: () => after,
  cancel: () => after
})
