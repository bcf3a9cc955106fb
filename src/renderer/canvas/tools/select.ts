import { type Hit, PART_OF } from '../scene/hit.ts'
import { NO_SELECTION, toggled } from '../selection.ts'
import { dragging } from './drag.ts'
import { linking } from './link.ts'
import { marquee } from './marquee.ts'
import { reshaping } from './reshape.ts'
import { resizing } from './resize.ts'
import { type Cursor, DRAG_PX, gripCursor, type Pointer, type Tool, type ToolHost } from './tool.ts'

const TOUCH_DRAG_PX = 9

/** The arrow: selects, drags, frames. Rests here between gestures. */
export const selectTool: Tool = {
  name: 'select',
  cursor: 'default',
  down(pointer, host) {
    const hit = meant(host.hit(pointer.board, pointer.mod), host)
    if (hit.kind === 'empty') {
      if (!pointer.shift) host.select(NO_SELECTION)
      return pressed(pointer, hit, host)
    }
    const isHandle = hit.kind === 'linker' || hit.kind === 'handle'
    if (!isHandle && !pointer.shift && !pointer.mod && !isSelected(hit, host)) select(hit, host)
    return pressed(pointer, hit, host)
  },
  move(pointer, host) {
    const hit = meant(host.hit(pointer.board, pointer.mod), host)
    const cursor = cursorOver(hit, host)
    return cursor === this.cursor ? this : { ...selectTool, cursor }
  }
}

function cursorOver(hit: Hit, host: ToolHost): Cursor {
  if (hit.kind === 'linker') return 'crosshair'
  if (hit.kind === 'handle') return typeof hit.grip === 'string' ? 'move' : gripCursor(hit.grip)
  if (hit.kind === 'edge') return gripCursor(hit.grip)
  if (hit.kind === 'fold' || hit.kind === 'link') return 'pointer'
  return hit.kind === 'empty' || host.isLocked(hit) ? 'default' : 'move'
}

/** Only a frame that is selected, and not locked, can be pulled larger; by the edge of any other it is taken whole. */
function meant(hit: Hit, host: ToolHost): Hit {
  if (hit.kind !== 'edge') return hit
  return host.selection().frames.has(hit.id) && !host.isLocked(hit) ? hit : { kind: 'title', id: hit.id }
}

const pressed = (from: Pointer, hit: Hit, host: ToolHost): Tool => ({
  name: 'pressed',
  cursor: hit.kind === 'edge' || hit.kind === 'handle' ? cursorOver(hit, host) : 'default',
  move(pointer) {
    const way = Math.hypot(pointer.screen.x - from.screen.x, pointer.screen.y - from.screen.y)
    if (way < (pointer.isTouch ? TOUCH_DRAG_PX : DRAG_PX)) return this
    return begun(from, hit, host).move?.(pointer, host) ?? selectTool
  },
  up(pointer) {
    // A press on one of several selected selects it alone only when no drag came of it.
    if (hit.kind !== 'empty') {
      if (pointer.shift || pointer.mod) toggle(hit, host)
      else {
        select(hit, host)
        if (hit.kind === 'fold') host.fold(hit.id)
      }
    }
    return selectTool
  },
  cancel: () => selectTool
})

function begun(from: Pointer, hit: Hit, host: ToolHost): Tool {
  // What is locked is background: a box can be drawn over it.
  if (hit.kind === 'empty' || host.isLocked(hit)) return marquee(selectTool, from, from.shift ? host.selection() : null)
  if (hit.kind === 'link') return marquee(selectTool, from, null)
  if (hit.kind === 'linker') return linking(selectTool, hit.id)
  if (hit.kind === 'handle') return reshaping(selectTool, from, hit.id, hit.grip)
  if (hit.kind === 'edge') return resizing(selectTool, from, hit.id, hit.grip, host.frameBox(hit.id))
  if (!isSelected(hit, host)) toggle(hit, host)
  return dragging(selectTool, from, host.movable(), host)
}

function isSelected(hit: Hit, host: ToolHost): boolean {
  return hit.kind !== 'empty' && host.selection()[PART_OF[hit.kind]].has(hit.id)
}

function select(hit: Hit, host: ToolHost): void {
  if (hit.kind !== 'empty') host.select({ [PART_OF[hit.kind]]: [hit.id] })
}

function toggle(hit: Hit, host: ToolHost): void {
  if (hit.kind !== 'empty') host.select(toggled(host.selection(), PART_OF[hit.kind], hit.id))
}
