import type { Box } from '../../../base/geometry.ts'
import { clamp } from '../../../base/geometry.ts'
import { FRAME_HEADER, THEME_HEADER } from '../../lenses/affinity/frames.ts'
import { type Frame, isTheme } from '../../lenses/lens.ts'
import { ellipsize, layoutText } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { paintLock } from './lock.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

export const FRAME_RADIUS = 12
/** Of a title at full size, in board px. */
const TITLE = { cluster: 24, theme: 36 } as const
/** A title and the band that it stands in are never smaller than this on the screen. */
const MIN_TITLE_PX = { cluster: 12, theme: 14 } as const
const MIN_BAND_PX = { cluster: 20, theme: 24 } as const
/** Below this zoom the names of clusters take over from their notes, and further out those of themes from theirs. */
export const CARD_BELOW = 0.2
const THEME_CARD_BELOW = 0.12
/** As long as notes can be read in outline (detail.ts), the name of a frame that is as low as this keeps beside them. */
const NOTES_TELL_FROM = 0.15
const LOW_PX = 64
/** Until then a name takes no more of the height of its frame: the notes below it are there to be seen. */
const PLATE_SHARE = 0.5
const CARD_TITLE_PX = { cluster: 13, theme: 16 } as const
const INSET = 24
const GIST = { fontSize: 16, line: 42, readablePx: 6.5 } as const

export const isCard = (zoom: number): boolean => zoom < CARD_BELOW

const kindOf = (frame: Frame): 'cluster' | 'theme' => (isTheme(frame) && !frame.isCollapsed ? 'theme' : 'cluster')
const headerOf = (frame: Frame): number => (kindOf(frame) === 'theme' ? THEME_HEADER : FRAME_HEADER)

/** Its name stands over all that lies in it. */
export function isNamePlate(frame: Frame, zoom: number): boolean {
  if (frame.isCollapsed) return GIST.fontSize * zoom < GIST.readablePx
  return kindOf(frame) === 'theme' ? zoom < THEME_CARD_BELOW : isCard(zoom) && !isLow(frame, zoom)
}

/** A name over a single row of notes would hide them all. */
const isLow = ({ h }: Frame, zoom: number): boolean => zoom >= NOTES_TELL_FROM && h * zoom < LOW_PX

/** The name of its theme stands over it. */
export const isUnderPlate = ({ parentId = null }: Frame, zoom: number): boolean =>
  parentId !== null && zoom < THEME_CARD_BELOW

/** A frame as it is seen: further out it reaches up, so that its title has room above its notes. */
export function frameFace(frame: Frame, zoom: number): Box {
  const { x, y, w, h } = frame
  const isWhole = frame.isCollapsed === true || isNamePlate(frame, zoom)
  const more = isWhole ? 0 : Math.max(0, MIN_BAND_PX[kindOf(frame)] / zoom - headerOf(frame) + insideReach(frame, zoom))
  return { x, y: y - more, w, h: h + more }
}

/** Frames as they are seen; other boxes as they are. */
export function facesOf(boxes: readonly Box[], frames: readonly Frame[], zoom: number): Box[] {
  const known: ReadonlyMap<Box, Frame> = new Map(frames.map((frame) => [frame, frame]))
  return boxes.map((box) => {
    const frame = known.get(box)
    return frame === undefined ? box : frameFace(frame, zoom)
  })
}

/** So far the clusters of a theme reach up into its title. */
const insideReach = (frame: Frame, zoom: number): number =>
  kindOf(frame) === 'cluster' || isCard(zoom) ? 0 : Math.max(0, MIN_BAND_PX.cluster / zoom - FRAME_HEADER)

/** The upper band of a frame as it is seen, by which it is dragged; of a card, and far out, it is all of it. */
export function titleBand(frame: Frame, zoom: number): Box {
  const face = frameFace(frame, zoom)
  if (frame.isCollapsed || isNamePlate(frame, zoom)) return face
  return { ...face, h: Math.min(face.h, frame.y + headerOf(frame) - insideReach(frame, zoom) - face.y) }
}

export interface TitleArea extends Box {
  readonly fontSize: number
}

/** Where the title of a frame stands, for the field that it is edited in. */
export function titleArea(frame: Frame, zoom: number): TitleArea {
  const band = titleBand(frame, zoom)
  const h = frame.isCollapsed || isNamePlate(frame, zoom) ? FRAME_HEADER : band.h
  const kind = kindOf(frame)
  const fontSize = clamp(TITLE[kind] * zoom, MIN_TITLE_PX[kind], 80) / zoom
  const left = canFold(frame) ? Math.max(INSET, foldWidth(fontSize)) : INSET
  return { x: band.x + left, y: band.y, w: band.w - left - INSET, h, fontSize }
}

const canFold = ({ isCollapsed, isFixed }: Frame): boolean => isCollapsed !== undefined && isFixed !== true

const foldWidth = (fontSize: number): number => fontSize * 1.4

/** The mark before the title by which a frame is shown as a card, and opened; null: there is none. */
export function foldBox(frame: Frame, zoom: number): Box | null {
  if (!canFold(frame) || isNamePlate(frame, zoom)) return null
  const { y, h, fontSize } = titleArea(frame, zoom)
  return { x: frame.x, y, w: foldWidth(fontSize), h }
}

export function paintFrame(context: Context, frame: Frame, zoom: number, theme: BoardTheme, withTitle = true): void {
  const isCalm = kindOf(frame) === 'theme'
  if (frame.isCollapsed) paintPile(context, frame, zoom, theme)
  paintSheet(context, frameFace(frame, zoom), frame, zoom, theme, isCalm ? 0.5 : 1)
  if (isNamePlate(frame, zoom)) return
  if (withTitle) paintTitle(context, frame, zoom, theme)
  paintFold(context, frame, zoom, theme)
}

function paintSheet(context: Context, box: Box, { color }: Frame, zoom: number, theme: BoardTheme, tint: number): void {
  const { fill, edge } = theme.notes[color]
  context.beginPath()
  context.roundRect(box.x, box.y, box.w, box.h, FRAME_RADIUS)
  context.fillStyle = theme.surface
  context.fill()
  const { globalAlpha } = context
  context.globalAlpha = globalAlpha * (theme.scheme === 'projector' ? 0.12 : 0.22) * tint
  context.fillStyle = fill
  context.fill()
  context.globalAlpha = globalAlpha
  context.lineWidth = Math.max(1.5, 1 / zoom)
  context.strokeStyle = edge
  context.stroke()
}

/** Below a card, the edges of what is put away in it. */
function paintPile(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
  for (const by of [10, 5]) {
    const box = { x: frame.x + by, y: frame.y + by, w: frame.w - 2 * by, h: frame.h }
    paintSheet(context, box, frame, zoom, theme, 1)
  }
}

/** Points down where a frame is open, and to the right where it is a card. */
function paintFold(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
  const box = foldBox(frame, zoom)
  if (box === null) return
  const size = titleArea(frame, zoom).fontSize * 0.2
  const [x, y] = [box.x + box.w * 0.55, box.y + box.h / 2]
  context.beginPath()
  if (frame.isCollapsed) {
    context.moveTo(x - size / 2, y - size)
    context.lineTo(x + size / 2, y)
    context.lineTo(x - size / 2, y + size)
  } else {
    context.moveTo(x - size, y - size / 2)
    context.lineTo(x, y + size / 2)
    context.lineTo(x + size, y - size / 2)
  }
  context.lineWidth = size * 0.4
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = theme.inkQuiet
  context.stroke()
  context.lineCap = 'butt'
  context.lineJoin = 'miter'
}

export function paintTitle(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
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
  if (frame.isCollapsed) paintGists(context, frame, theme)
}

/** What matters most of what is put away, a line each. */
function paintGists(context: Context, frame: Frame, theme: BoardTheme): void {
  context.font = fontOf(theme.fontFamily, GIST.fontSize)
  context.fillStyle = theme.ink
  for (const [index, text] of (frame.gists ?? []).entries()) {
    const line = ellipsize(text.replace(/\s+/g, ' '), (frame.w - 2 * INSET) / GIST.fontSize, theme.measure)
    context.fillText(line, frame.x + INSET, frame.y + FRAME_HEADER + (index + 0.6) * GIST.line)
  }
}

/** Far out: the name of the cluster over its notes, as large as it must be to be read. */
export function paintCard(context: Context, frame: Frame, zoom: number, theme: BoardTheme): void {
  const px = CARD_TITLE_PX[kindOf(frame)] / zoom
  const width = frame.w - px
  if (width < px * 2) return
  const box = { width, height: frame.h, fontSizes: [px], lineHeight: 1.25 }
  const { lines, lineHeight } = layoutText(frame.title || theme.words.untitled, box, theme.measureBold)
  const share = frame.isCollapsed || zoom < NOTES_TELL_FROM ? 1 : PLATE_SHARE
  const room = Math.max(1, Math.floor((frame.h * share - px) / lineHeight))
  const shown = lines.slice(0, room)
  if (lines.length > room) shown.push(ellipsize(`${shown.pop() ?? ''}…`, width / px, theme.measureBold))
  const widest = Math.max(...shown.map((line) => theme.measureBold(line))) * px
  const middle = { x: frame.x + frame.w / 2, y: frame.y + frame.h / 2 }
  const plate = { w: Math.min(frame.w, widest + px), h: shown.length * lineHeight + px * 0.6 }
  // A card is a plate already.
  if (!frame.isCollapsed) {
    context.beginPath()
    context.roundRect(middle.x - plate.w / 2, middle.y - plate.h / 2, plate.w, plate.h, px * 0.45)
    context.fillStyle = theme.surface
    context.fill()
    context.lineWidth = 1.5 / zoom
    context.strokeStyle = theme.notes[frame.color].edge
    context.stroke()
  }
  context.font = fontOf(theme.fontFamily, px, BOLD)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = theme.ink
  const top = middle.y - ((shown.length - 1) * lineHeight) / 2
  for (const [index, line] of shown.entries()) context.fillText(line, middle.x, top + index * lineHeight)
}
