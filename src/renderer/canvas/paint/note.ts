import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { gistOf, NOTE_PADDING, type NoteView } from '../scene/noteView.ts'
import type { SceneNote } from '../scene/scene.ts'
import { baselineIn, type TextBlock } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { detailOf } from './detail.ts'
import { paintMarks } from './foundWords.ts'
import { paintLock } from './lock.ts'
import { paintBack } from './noteBack.ts'
import { paintFooter } from './noteFooter.ts'
import { paintHead } from './noteHead.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

export const NOTE_RADIUS = 6
/** How far a note's shadow reaches over its box. */
export const NOTE_BLEED = 6
const RING_PX = 3
/** On the screen. */
const LEAST_RING_PX = 2

/** In the upper right corner, clear of the text. */
const LOCK = { x: NOTE_SIZE - 12, y: 3, size: 8 } as const

/** Gists are laid out once for each font; a view that changes is a new object. */
const gists = new WeakMap<NoteView, Map<number, TextBlock>>()

interface NoteOptions {
  /** Default true. */
  readonly withText?: boolean
  /** The folded words that were found in it, to be marked; null: it is not looked for. */
  readonly wanted?: string | null
  /** It is proposed where it lies, and that is not sure. */
  readonly isUnsure?: boolean
}

/** @param zoom screen px for each board px; decides how much detail there is. The context is in board px. */
export function paintNote(
  context: Context,
  note: SceneNote,
  zoom: number,
  theme: BoardTheme,
  options: NoteOptions = {}
): void {
  const { withText = true, wanted = null, isUnsure = false } = options
  const { view, scale } = note
  const detail = detailOf(view, zoom * scale)
  const color = theme.notes[view.color]
  if (!detail.hasEdge) {
    const ring = wanted === null ? 0 : Math.min(LEAST_RING_PX / zoom, note.w / 4)
    if (ring > 0) {
      context.fillStyle = theme.warning
      context.fillRect(note.x, note.y, note.w, note.h)
    }
    context.fillStyle = color.fill
    context.fillRect(note.x + ring, note.y + ring, note.w - 2 * ring, note.h - 2 * ring)
    return
  }
  context.save()
  context.translate(note.x, note.y)
  if (scale !== 1) context.scale(scale, scale)
  paintSheet(context, view, theme)
  if (view.isFaceDown) {
    paintBack(context, view, zoom * scale, theme)
    context.restore()
    return
  }
  if (detail.hasFooter) {
    paintHead(context, view, theme)
    paintFooter(context, view, theme)
    if (view.marks.isLocked) paintLock(context, { ...LOCK, color: color.ink })
  }
  if (withText && detail.text !== 'none') {
    const block = detail.text === 'whole' ? view.body : knownGist(view, detail.fontSize, theme)
    context.fillStyle = color.ink
    const baseline = paintText(context, block, theme)
    if (wanted !== null) paintMarks(context, view, block, baseline, wanted, theme)
  }
  if (wanted !== null) paintRing(context, view.height, zoom * scale, theme)
  if (isUnsure && detail.hasFooter) paintDashes(context, view, zoom * scale, theme)
  context.restore()
}

function paintSheet(context: Context, view: NoteView, theme: BoardTheme): void {
  const { fill, edge } = theme.notes[view.color]
  if (theme.shadow !== null) {
    context.fillStyle = theme.shadow
    context.beginPath()
    context.roundRect(1, 3, NOTE_SIZE - 2, view.height, NOTE_RADIUS)
    context.fill()
  }
  context.beginPath()
  context.roundRect(0, 0, NOTE_SIZE, view.height, NOTE_RADIUS)
  context.fillStyle = fill
  context.fill()
  if (theme.scheme === 'light') return
  context.lineWidth = 1
  context.strokeStyle = edge
  context.stroke()
}

/** Around a note in which something was found; inside its edge, so that no tile cuts it. The context is the note's own. */
function paintRing(context: Context, height: number, pxPerPx: number, theme: BoardTheme): void {
  const width = Math.max(RING_PX, LEAST_RING_PX / pxPerPx)
  context.beginPath()
  context.roundRect(width / 2, width / 2, NOTE_SIZE - width, height - width, NOTE_RADIUS)
  context.lineWidth = width
  context.strokeStyle = theme.warning
  context.stroke()
}

/** Along its edge. The context is the note's own. */
function paintDashes(context: Context, view: NoteView, pxPerPx: number, theme: BoardTheme): void {
  const width = Math.max(2, 1 / pxPerPx)
  context.beginPath()
  context.roundRect(width / 2, width / 2, NOTE_SIZE - width, view.height - width, NOTE_RADIUS)
  context.setLineDash([4 * width, 3 * width])
  context.lineWidth = width
  context.strokeStyle = theme.ink
  context.stroke()
  context.setLineDash([])
}

function knownGist(view: NoteView, fontSize: number, { measure }: BoardTheme): TextBlock {
  let known = gists.get(view)
  if (known === undefined) {
    known = new Map()
    gists.set(view, known)
  }
  let block = known.get(fontSize)
  if (block === undefined) {
    block = gistOf(view, fontSize, measure)
    known.set(fontSize, block)
  }
  return block
}

/** @returns where the first line stands */
function paintText(context: Context, block: TextBlock, theme: BoardTheme): number {
  context.font = fontOf(theme.fontFamily, block.fontSize)
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  const baseline = NOTE_PADDING + baselineIn(block, theme.fontHeight)
  for (const [index, line] of block.lines.entries()) {
    if (line !== '') context.fillText(line, NOTE_PADDING, baseline + index * block.lineHeight)
  }
  return baseline
}
