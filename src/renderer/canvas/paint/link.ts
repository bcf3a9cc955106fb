import type { LinkKind } from '../../../domain/links/link.ts'
import { middleOfSegment, type Segment } from '../scene/segment.ts'
import { arrowHead } from './arrowHead.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

/** Further out, a web of lines would say nothing. */
const SHOWN_FROM = 0.15
/** From here on there is room for the marks at the middle. */
const MARKED_FROM = 0.3
const WIDTH = 2.25
const MIN_WIDTH_PX = 1
const HEAD = 13
const MARK_RADIUS = 9

export const isLinkShown = (zoom: number): boolean => zoom >= SHOWN_FROM

export const linkColor = (kind: LinkKind, theme: BoardTheme): string =>
  ({
    supports: theme.success,
    conflicts: theme.danger,
    depends: theme.notes.blue.edge,
    duplicates: theme.inkQuiet
  })[kind]

/**
 * Colour is not the only thing that tells kinds apart: support is a plain arrow, dependence a dashed one, a conflict is
 * crossed out at its middle, what says the same is joined by a double line.
 */
export function paintLink(context: Context, kind: LinkKind, line: Segment, zoom: number, theme: BoardTheme): void {
  const color = linkColor(kind, theme)
  const width = Math.max(WIDTH, MIN_WIDTH_PX / zoom)
  context.strokeStyle = color
  context.fillStyle = color
  context.lineWidth = width
  context.lineCap = 'butt'
  if (kind === 'supports' || kind === 'depends') {
    const { path, foot } = arrowHead(line, Math.max(HEAD, 6 / zoom))
    if (kind === 'depends') context.setLineDash([width * 3, width * 2.2])
    stroke(context, { from: line.from, to: foot })
    context.setLineDash([])
    context.fill(path)
    return
  }
  if (kind === 'duplicates') {
    for (const side of [-1, 1]) stroke(context, moved(line, side * width * 1.1))
    return
  }
  stroke(context, line)
  if (zoom >= MARKED_FROM) paintConflict(context, line, zoom, theme)
}

/** A cross in a ring, on the page's own colour, so that it stands out from the line that it lies on. */
function paintConflict(context: Context, line: Segment, zoom: number, theme: BoardTheme): void {
  const { x, y } = middleOfSegment(line)
  const radius = Math.max(MARK_RADIUS, 6 / zoom)
  const arm = radius * 0.42
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = theme.surface
  context.fill()
  context.stroke()
  context.beginPath()
  context.moveTo(x - arm, y - arm)
  context.lineTo(x + arm, y + arm)
  context.moveTo(x - arm, y + arm)
  context.lineTo(x + arm, y - arm)
  context.lineCap = 'round'
  context.stroke()
}

function stroke(context: Context, { from, to }: Segment): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
}

function moved({ from, to }: Segment, aside: number): Segment {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [x, y] = [(-(to.y - from.y) / length) * aside, ((to.x - from.x) / length) * aside]
  return { from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } }
}
