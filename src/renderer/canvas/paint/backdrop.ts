import type { BackdropItem } from '../../lenses/lens.ts'
import { fontOf } from '../text/measure.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const RADIUS = 16
const MIN_WORDS_PX = 11
const ARROW = 18

/** The areas, axes and names of a lens, behind all notes. */
export function paintBackdrop(context: Context, items: readonly BackdropItem[], zoom: number, theme: BoardTheme): void {
  for (const item of items) {
    if (item.kind === 'area') paintArea(context, item, zoom, theme)
    else if (item.kind === 'line') paintLine(context, item, zoom, theme)
    else paintWords(context, item, zoom, theme)
  }
}

type Item<Kind extends BackdropItem['kind']> = Extract<BackdropItem, { kind: Kind }>

function paintArea(context: Context, { box, tone }: Item<'area'>, zoom: number, theme: BoardTheme): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.w, box.h, RADIUS)
  context.fillStyle = tone === 'plane' ? theme.surface : theme.sunken
  context.fill()
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

function paintWords(context: Context, item: Item<'words'>, zoom: number, theme: BoardTheme): void {
  const px = Math.max(item.size, MIN_WORDS_PX / zoom)
  context.save()
  context.translate(item.at.x, item.at.y)
  if (item.isTurned) context.rotate(-Math.PI / 2)
  context.font = fontOf(theme.fontFamily, px, item.weight === 'strong' ? BOLD : 400)
  context.textAlign = item.align
  context.textBaseline = 'middle'
  context.fillStyle = theme.inkQuiet
  context.fillText(theme.words.of(item.key, item.count), 0, 0)
  context.restore()
}
