import { boxBetween, DRAG_PX, type Pointer, type Tool, type ToolHost } from './tool.ts'

/** The magnifier: a click comes nearer, with Alt farther; a box that is drawn is shown whole. */
export const zoomTool: Tool = {
  name: 'zoom',
  cursor: 'zoom-in',
  down: (pointer) => aiming(pointer, false),
  move(pointer) {
    const cursor = pointer.alt ? 'zoom-out' : 'zoom-in'
    return cursor === this.cursor ? this : { ...zoomTool, cursor }
  }
}

const aiming = (from: Pointer, isBox: boolean): Tool => ({
  name: 'zooming',
  cursor: from.alt ? 'zoom-out' : 'zoom-in',
  move(pointer, host) {
    const way = Math.hypot(pointer.screen.x - from.screen.x, pointer.screen.y - from.screen.y)
    if (!isBox && way < DRAG_PX) return this
    host.showMarquee(boxBetween(from.board, pointer.board))
    return aiming(from, true)
  },
  up(pointer, host) {
    if (isBox) host.lookInto(boxBetween(from.board, pointer.board))
    else host.zoomStep(pointer.screen, pointer.alt ? 'out' : 'in')
    return ended(host)
  },
  cancel: (host) => ended(host)
})

function ended(host: ToolHost): Tool {
  host.showMarquee(null)
  host.used()
  return zoomTool
}
