import { type Box, clamp } from '../../../base/geometry.ts'
import type { Element, Picture } from '../../../domain/elements/element.ts'
import { type SceneElement, shaftOf } from '../scene/elements.ts'
import { middleOfSegment } from '../scene/segment.ts'
import { baselineIn, ellipsize } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { arrowHead } from './arrowHead.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

/** Gives what there is of a picture that is seen so many screen px wide. */
export type PictureSource = (picture: Picture, px: number) => CanvasImageSource | null

export interface ElementLook {
  /** Screen px for each board px. */
  readonly zoom: number
  readonly theme: BoardTheme
  readonly pictureOf: PictureSource
  /** Its words stand in a field just now. */
  readonly isBare?: boolean
}

export const ELEMENT_RADIUS = 4
const TITLE = 22
const TITLE_BAND = 44
const MIN_TITLE_PX = 11.5
const MIN_BAND_PX = 22
const TITLE_INSET = 14
/** Smaller letters are noise. */
const READABLE_PX = 4
const SHAFT = 3
const MIN_SHAFT_PX = 1.25
const HEAD = 18
const NAME = 16

export function paintElement(context: Context, shown: SceneElement, look: ElementLook): void {
  const { element } = shown
  if (element.kind === 'frame') paintLane(context, element, look)
  else if (element.kind === 'image') paintImage(context, shown, look)
  else if (element.kind === 'text') paintText(context, shown, look)
  else paintArrow(context, element, look)
}

export interface LaneTitle extends Box {
  readonly fontSize: number
}

/** The upper band of a frame, by which it is taken and in which its title stands: never too small to be hit. */
export function laneTitle({ x, y, w, h }: Box, zoom: number): LaneTitle {
  const fontSize = clamp(TITLE * zoom, MIN_TITLE_PX, 60) / zoom
  return { x, y, w, h: Math.min(h, Math.max(TITLE_BAND, MIN_BAND_PX / zoom)), fontSize }
}

function paintLane(context: Context, { x, y, w, h, text, color, isLocked }: Element, look: ElementLook): void {
  const { zoom, theme, isBare } = look
  const { fill, edge } = theme.notes[color]
  context.beginPath()
  context.roundRect(x, y, w, h, ELEMENT_RADIUS)
  context.globalAlpha = theme.scheme === 'projector' ? 0.08 : 0.16
  context.fillStyle = fill
  context.fill()
  context.globalAlpha = 1
  context.lineWidth = Math.max(2, 1.25 / zoom)
  context.strokeStyle = edge
  context.stroke()
  const title = laneTitle({ x, y, w, h }, zoom)
  if (isBare || text === '' || title.h * zoom < MIN_BAND_PX - 1) return
  const inset = Math.max(TITLE_INSET, 8 / zoom)
  const words = ellipsize(text, (w - 2 * inset) / title.fontSize, theme.measureBold)
  context.font = fontOf(theme.fontFamily, title.fontSize, BOLD)
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  context.fillStyle = isLocked ? theme.inkQuiet : theme.ink
  context.fillText(words, x + inset, y + title.h / 2)
}

function paintImage(context: Context, { box, picture }: SceneElement, { zoom, theme, pictureOf }: ElementLook): void {
  const { x, y, w, h } = box
  const bitmap = picture === null ? null : pictureOf(picture, w * zoom)
  if (bitmap !== null) {
    context.drawImage(bitmap, x, y, w, h)
    return
  }
  context.beginPath()
  context.roundRect(x, y, w, h, ELEMENT_RADIUS)
  context.fillStyle = theme.sunken
  context.fill()
  context.lineWidth = 1 / zoom
  context.strokeStyle = theme.line
  context.stroke()
}

/** Grey letters would be hard to read: what has no colour of its own is written in ink. */
export const inkOf = ({ color }: Pick<Element, 'color'>, theme: BoardTheme): string =>
  color === 'grey' ? theme.ink : theme.notes[color].edge

function paintText(context: Context, { element, box, body }: SceneElement, { zoom, theme, isBare }: ElementLook): void {
  if (body === null || isBare || body.fontSize * zoom < READABLE_PX) return
  context.font = fontOf(theme.fontFamily, body.fontSize)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.fillStyle = inkOf(element, theme)
  const baseline = box.y + baselineIn(body, theme.fontHeight)
  for (const [index, line] of body.lines.entries()) {
    if (line !== '') context.fillText(line, box.x, baseline + index * body.lineHeight)
  }
}

function paintArrow(context: Context, element: Element, { zoom, theme, isBare }: ElementLook): void {
  const line = shaftOf(element)
  const width = Math.max(SHAFT, MIN_SHAFT_PX / zoom)
  context.strokeStyle = element.color === 'grey' ? theme.inkQuiet : theme.notes[element.color].edge
  context.fillStyle = context.strokeStyle
  context.lineWidth = width
  context.lineCap = 'round'
  const tip = arrowHead(line, Math.max(HEAD, 7 / zoom))
  context.beginPath()
  context.moveTo(line.from.x, line.from.y)
  context.lineTo(tip.foot.x, tip.foot.y)
  context.stroke()
  context.fill(tip.path)
  if (element.text === '' || isBare || NAME * zoom < READABLE_PX) return
  const middle = middleOfSegment(line)
  const plate = theme.measure(element.text) * NAME + 16
  context.beginPath()
  context.roundRect(middle.x - plate / 2, middle.y - NAME, plate, 2 * NAME, NAME)
  context.fillStyle = theme.page
  context.fill()
  context.font = fontOf(theme.fontFamily, NAME)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = theme.ink
  context.fillText(element.text, middle.x, middle.y)
}
