import { type Box, centreOf, clamp } from '../../../base/geometry.ts'
import type { Ghost } from '../../lenses/lens.ts'
import type { Segment } from '../scene/segment.ts'
import { arrowHead } from './arrowHead.ts'
import { FRAME_RADIUS, frameFace, isNamePlate, paintTitle } from './frame.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const EDGE_PX = 2
const DASH_PX = [9, 6] as const
const HEAD_PX = 11

/** A frame that is only proposed: a dashed line around a tint, and an arrow into the frame that its notes would join. */
export function paintGhost(context: Context, ghost: Ghost, zoom: number, theme: BoardTheme): void {
  const { fill, edge } = theme.notes[ghost.color]
  const box = frameFace(ghost, zoom)
  context.beginPath()
  context.roundRect(box.x, box.y, box.w, box.h, FRAME_RADIUS)
  const { globalAlpha } = context
  context.globalAlpha = globalAlpha * 0.14
  context.fillStyle = fill
  context.fill()
  context.globalAlpha = globalAlpha
  context.lineWidth = EDGE_PX / zoom
  context.setLineDash(DASH_PX.map((px) => px / zoom))
  context.strokeStyle = edge
  context.stroke()
  context.setLineDash([])
  if (ghost.joins !== null) paintArrow(context, between(box, ghost.joins), edge, zoom)
  if (!isNamePlate(ghost, zoom)) paintTitle(context, ghost, zoom, theme)
}

function paintArrow(context: Context, line: Segment, color: string, zoom: number): void {
  const { path, foot } = arrowHead(line, HEAD_PX / zoom)
  context.lineWidth = EDGE_PX / zoom
  context.strokeStyle = color
  context.fillStyle = color
  context.beginPath()
  context.moveTo(line.from.x, line.from.y)
  context.lineTo(foot.x, foot.y)
  context.stroke()
  context.fill(path)
}

/** From the edge of one box to the edge of another, straight where they lie beside or above each other. */
function between(from: Box, to: Box): Segment {
  const along = (start: number, length: number, otherStart: number, otherLength: number): [number, number] => {
    const [low, high] = [Math.max(start, otherStart), Math.min(start + length, otherStart + otherLength)]
    if (low < high) return [(low + high) / 2, (low + high) / 2]
    return start < otherStart ? [start + length, otherStart] : [start, otherStart + otherLength]
  }
  const [fromX, toX] = along(from.x, from.w, to.x, to.w)
  const [fromY, toY] = along(from.y, from.h, to.y, to.h)
  const middle = centreOf(from)
  const isAside = fromX !== toX && fromY !== toY
  return {
    from: isAside ? { x: clamp(middle.x, from.x, from.x + from.w), y: fromY } : { x: fromX, y: fromY },
    to: { x: toX, y: toY }
  }
}
