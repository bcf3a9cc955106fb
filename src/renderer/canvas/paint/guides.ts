import type { GapMark } from '../snap/row.ts'
import type { GuideLine, Guides } from '../snap/snap.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const LINE_PX = 1
/** How far a line reaches over what it goes through. */
const OVERHANG_PX = 10
/** Half the height of the ends of a gap. */
const END_PX = 5

/** The lines that things lie along, and the gaps that are equal. @param zoom screen px for each board px */
export function paintGuides(context: Context, { lines, gaps }: Guides, zoom: number, theme: BoardTheme): void {
  context.beginPath()
  for (const line of lines) traceLine(context, line, OVERHANG_PX / zoom)
  for (const gap of gaps) traceGap(context, gap, END_PX / zoom)
  context.strokeStyle = theme.danger
  context.lineWidth = LINE_PX / zoom
  context.stroke()
}

function traceLine(context: Context, { axis, at, from, to }: GuideLine, over: number): void {
  if (axis === 'x') trace(context, at, from - over, at, to + over)
  else trace(context, from - over, at, to + over, at)
}

function traceGap(context: Context, { axis, at, from, to }: GapMark, end: number): void {
  if (axis === 'x') {
    trace(context, from, at, to, at)
    for (const x of [from, to]) trace(context, x, at - end, x, at + end)
  } else {
    trace(context, at, from, at, to)
    for (const y of [from, to]) trace(context, at - end, y, at + end, y)
  }
}

function trace(context: Context, fromX: number, fromY: number, toX: number, toY: number): void {
  context.moveTo(fromX, fromY)
  context.lineTo(toX, toY)
}
