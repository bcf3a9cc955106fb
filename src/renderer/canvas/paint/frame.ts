import type { Box } from '../../../base/geometry.ts'
import { clamp } from '../../../base/geometry.ts'
import type { Frame } from '../../lenses/lens.ts'
import { ellipsize, layoutText } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { paintLock } from './lock.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

export const FRAME_RADIUS = 12
const HEADER = 56
const TITLE = 24
/** A title and the band that it stands in are never smaller than this on the screen. */
const MIN_TITLE_PX = 12
const MIN_BAND_PX = 20
/** Below this zoom the names of clusters take over from their notes. */
const CARD_BELOW = 0.2
const CARD_TITLE_PX = 13
const INSET = 24

export const isCard = (zoom: number): boolean => zoom < CARD_BELOW

/** A frame as it is seen: further out it reaches up, so that its title has room above its notes. */
export function frameFace({ x, y, w, h }: Box, zoom: number): Box {
  const more = isCard(zoom) ? 0 : Math.max(0, MIN_BAND_PX / zoom - HEADER)
  return { x, y: y - more, w, h: h + more }
}

/** The upper band of a frame as it is seen, by which it is dragged; far out it is all of it. */
export function titleBand(frame: Box, zoom: number): Box {
  const face = frameFace(frame, zoom)
  return isCard(zoom) ? face : { ...face, h: Math.min(face.h, frame.y + HEADER - face.y) }
}

export interface TitleArea extends Box {
  readonly fontSize: number
}

/** Where the title of a frame stands, for the field that it is edited in. */
export function titleArea(frame: Box, zoom: number): TitleArea {
  const band = titleBand(frame, zoom)
  const h = isCard(zoom) ? HEADER : band.h
  return {
    x: band.x + INSET,
    y: band.y,
    w: band.w - 2 * INSET,
    h,
    fontSize: clamp(TITLE * zoom, MIN_TITLE_PX, 80) / zoom
  }
}

export function paintFrame(context: Context, frame: Frame, zoom: number, theme: BoardTheme, withTitle = true): void {
  const color = theme.notes[frame.color]
  context.beginPath()
  const face = frameFace(frame, zoom)
  context.roundRect(face.x, face.y, face.w, face.h, FRAME_RADIUS)
  context.fillStyle = theme.surface
  context.fill()
  const { globalAlpha } = context
  context.globalAlpha = globalAlpha * (theme.scheme === 'projector' ? 0.12 : 0.22)
  context.fillStyle = color.fill
  context.fill()
  context.globalAlpha = globalAlpha
  context.lineWidth = Math.max(1.5, 1 / zoom)
  context.strokeStyle = color.edge
  context.stroke()
  if (!isCard(zoom) && withTitle) paintTitle(context, frame, zoom, theme)
}

function paintTitle(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
  const { x, y, w, h, fontSize } = titleArea(frame, zoom)
  const count = String(frame.noteIds.length)
  const countPx = fontSize * 0.75
  const lockPx = frame.isLocked ? countPx * 0.7 : 0
  const countWidth = theme.measure(count) * countPx + lockPx * 1.7
  context.textBaseline = 'middle'
  context.font = fontOf(theme.fontFamily, countPx)
  context.textAlign = 'right'
  context.fillStyle = theme.inkQuiet
  context.fillText(count, x + w, y + h / 2)
  if (frame.isLocked) {
    paintLock(context, { x: x + w - countWidth, y: y + h / 2 - lockPx * 0.7, size: lockPx, color: theme.inkQuiet })
  }
  context.font = fontOf(theme.fontFamily, fontSize, BOLD)
  context.textAlign = 'left'
  context.fillStyle = frame.title === '' ? theme.inkQuiet : theme.ink
  const room = (w - countWidth - fontSize / 2) / fontSize
  context.fillText(ellipsize(frame.title || theme.words.untitled, room, theme.measureBold), x, y + h / 2)
}

/** Far out: the name of the cluster over its notes, as large as it must be to be read. */
export function paintCard(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
  const px = CARD_TITLE_PX / zoom
  const width = frame.w - px
  if (width < px * 2) return
  const box = { width, height: frame.h, fontSizes: [px], lineHeight: 1.25 }
  const { lines, lineHeight } = layoutText(frame.title || theme.words.untitled, box, theme.measureBold)
  const room = Math.max(1, Math.floor((frame.h - px) / lineHeight))
  const shown = lines.slice(0, room)
  if (lines.length > room)
    shown.push(ellipsize(`${shown.pop() ?? ''}${lines[room] ?? ''}`, width / px, theme.measureBold))
  const widest = Math.max(...shown.map((line) => theme.measureBold(line))) * px
  const middle = { x: frame.x + frame.w / 2, y: frame.y + frame.h / 2 }
  const plate = { w: Math.min(frame.w, widest + px), h: shown.length * lineHeight + px * 0.6 }
  context.beginPath()
  context.roundRect(middle.x - plate.w / 2, middle.y - plate.h / 2, plate.w, plate.h, px * 0.45)
  context.fillStyle = theme.surface
  context.fill()
  context.lineWidth = 1.5 / zoom
  context.strokeStyle = theme.notes[frame.color].edge
  context.stroke()
  context.font = fontOf(theme.fontFamily, px, BOLD)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = theme.ink
  const top = middle.y - ((shown.length - 1) * lineHeight) / 2
  for (const [index, line] of shown.entries()) context.fillText(line, middle.x, top + index * lineHeight)
}
