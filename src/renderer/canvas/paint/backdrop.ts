import { type Box, contains, type Point } from '../../../base/geometry.ts'
import type { MatrixPart } from '../../../domain/workshops/workshop.ts'
import type { BackdropItem, BackdropWords } from '../../lenses/lens.ts'
import { ellipsize, type Measure } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const RADIUS = 16
const MIN_WORDS_PX = 11
const ARROW = 18
const ACCENT = 8
/** So many times their size do words in a narrow place grow when one zooms out: what is below them stays free. */
const MOST_GROWTH = { strong: 1.6, plain: 1.6, quiet: 1.25 } as const
/** On the screen; quiet words that would be smaller are left out. */
const MIN_QUIET_PX = 6.5

/** The areas, axes and names of a lens, behind all notes. */
export function paintBackdrop(context: Context, items: readonly BackdropItem[], zoom: number, theme: BoardTheme): void {
  for (const item of items) {
    if (item.kind === 'area') paintArea(context, item, zoom, theme)
    else if (item.kind === 'line') paintLine(context, item, zoom, theme)
    else paintWords(context, item, zoom, theme)
  }
}

type Item<Kind extends BackdropItem['kind']> = Extract<BackdropItem, { kind: Kind }>

function paintArea(context: Context, item: Item<'area'>, zoom: number, theme: BoardTheme): void {
  const { box, tone, accent } = item
  context.beginPath()
  context.roundRect(box.x, box.y, box.w, box.h, RADIUS)
  context.fillStyle = tone === 'plane' ? theme.surface : theme.sunken
  context.fill()
  if (accent !== undefined) {
    context.save()
    context.clip()
    context.fillStyle = theme.notes[accent].edge
    context.fillRect(box.x, box.y, box.w, ACCENT)
    context.restore()
    context.beginPath()
    context.roundRect(box.x, box.y, box.w, box.h, RADIUS)
  }
  context.lineWidth = Math.max(1.5, 1 / zoom)
  context.strokeStyle = theme.line
  context.stroke()
}

function paintLine(context: Context, { from, to, isArrow }: Item<'line'>, zoom: number, theme: BoardTheme): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  if (isArrow) {
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    for (const turn of [-0.45, 0.45]) {
      context.moveTo(to.x, to.y)
      context.lineTo(to.x - ARROW * Math.cos(angle + turn), to.y - ARROW * Math.sin(angle + turn))
    }
  }
  context.lineCap = 'round'
  context.lineWidth = Math.max(2, 1 / zoom)
  context.strokeStyle = isArrow ? theme.inkQuiet : theme.line
  context.stroke()
}

function paintWords(context: Context, item: BackdropWords, zoom: number, theme: BoardTheme): void {
  const { px, text } = writtenAs(item, zoom, theme)
  if (item.weight === 'quiet' && px * zoom < MIN_QUIET_PX) return
  context.save()
  context.translate(item.at.x, item.at.y)
  if (item.isTurned) context.rotate(-Math.PI / 2)
  context.font = fontOf(theme.fontFamily, px, item.weight === 'strong' ? BOLD : 400)
  context.textAlign = item.align
  context.textBaseline = 'middle'
  context.fillStyle = theme.inkQuiet
  context.fillText(text, 0, 0)
  context.restore()
}

const measureFor = ({ weight }: BackdropWords, theme: BoardTheme): Measure =>
  weight === 'strong' ? theme.measureBold : theme.measure

/** How words are written at a zoom: large enough to be read, and no longer than their place. */
function writtenAs(
  item: BackdropWords,
  zoom: number,
  theme: BoardTheme
): { readonly px: number; readonly text: string } {
  const { size, maxWidth } = item
  const text = theme.words.of(item.words)
  const grown = Math.max(size, MIN_WORDS_PX / zoom)
  if (maxWidth === undefined) return { px: grown, text }
  const measure = measureFor(item, theme)
  const fitting = maxWidth / Math.max(Number.EPSILON, measure(text))
  // What is quiet is written in all places or in none: there it is cut rather than too small.
  const least = item.weight === 'quiet' ? Math.max(size, MIN_QUIET_PX / zoom) : size
  const px = Math.min(grown, Math.max(least, fitting), size * MOST_GROWTH[item.weight])
  return { px, text: ellipsize(text, maxWidth / px, measure) }
}

/** The words under a point that the user can call otherwise; null: none. */
export function partAt(
  items: readonly BackdropItem[],
  point: Point,
  zoom: number,
  theme: BoardTheme
): MatrixPart | null {
  for (const item of items) {
    if (item.kind !== 'words' || item.part === undefined) continue
    if (contains(boxOfWords(item, zoom, theme), point)) return item.part
  }
  return null
}

function boxOfWords(item: BackdropWords, zoom: number, theme: BoardTheme): Box {
  const { px, text } = writtenAs(item, zoom, theme)
  const length = measureFor(item, theme)(text) * px
  const before = { left: 0, center: length / 2, right: length }[item.align]
  const along = { start: -before, length, across: -px / 2 }
  const { x, y } = item.at
  return item.isTurned
    ? { x: x + along.across, y: y - along.start - length, w: px, h: length }
    : { x: x + along.start, y: y + along.across, w: length, h: px }
}
