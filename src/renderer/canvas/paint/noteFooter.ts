import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { FOOTER_BOTTOM, FOOTER_HEIGHT, NOTE_PADDING, type NoteView } from '../scene/noteView.ts'
import { ellipsize } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { paintState, paintVerdict } from './noteGlyphs.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const NAME_PX = 12
const GAP = 6
const CLIP = 9
const STACK = 11

/** Who said it, how many others said the same, what was decided or how far it has come: along the lower edge of a note. */
export function paintFooter(context: Context, view: NoteView, theme: BoardTheme): void {
  const middle = view.height - FOOTER_BOTTOM + FOOTER_HEIGHT / 2
  let right = NOTE_SIZE - NOTE_PADDING
  context.textBaseline = 'middle'
  const { verdict, state, mentions, images, behind } = view.marks
  const at = { x: right - 9, y: middle }
  if (state !== null) paintState(context, state, at, theme)
  else if (verdict !== 'open') paintVerdict(context, verdict, at, view, theme)
  if (state !== null || verdict !== 'open') right -= 18 + GAP
  if (mentions > 0) right -= paintMentions(context, view, right, middle, theme) + GAP
  if (images > 0) right -= paintClip(context, view, right, middle, theme) + GAP
  if (behind > 0) right -= paintBehind(context, view, right, middle, theme) + GAP
  if (view.speaker !== null) paintSpeaker(context, view, right, middle, theme)
}

/** `×3`: three people, the speaker among them. */
function paintMentions(context: Context, view: NoteView, right: number, middle: number, theme: BoardTheme): number {
  const text = `×${view.marks.mentions + 1}`
  const { ink, fill } = theme.notes[view.color]
  const width = theme.measureBold(text) * NAME_PX + 14
  context.beginPath()
  context.roundRect(right - width, middle - 10, width, 20, 10)
  context.fillStyle = ink
  context.fill()
  context.fillStyle = fill
  context.font = fontOf(theme.fontFamily, NAME_PX, BOLD)
  context.textAlign = 'center'
  context.fillText(text, right - width / 2, middle + 0.5)
  return width
}

/** A paper clip, with the count where it holds several images. */
function paintClip(context: Context, view: NoteView, right: number, middle: number, theme: BoardTheme): number {
  const { images } = view.marks
  const { ink } = theme.notes[view.color]
  const count = images > 1 ? String(images) : ''
  const width = CLIP + (count === '' ? 0 : theme.measureBold(count) * NAME_PX + 2)
  const left = right - width
  context.strokeStyle = ink
  context.lineWidth = 1.4
  context.lineCap = 'round'
  context.beginPath()
  context.moveTo(left + 7.5, middle - 3)
  context.lineTo(left + 7.5, middle + 3.5)
  context.arc(left + 4.5, middle + 3.5, 3, 0, Math.PI)
  context.lineTo(left + 1.5, middle - 4)
  context.arc(left + 3.5, middle - 4, 2, Math.PI, 0)
  context.lineTo(left + 5.5, middle + 2.5)
  context.stroke()
  if (count !== '') {
    context.fillStyle = ink
    context.font = fontOf(theme.fontFamily, NAME_PX, BOLD)
    context.textAlign = 'left'
    context.fillText(count, left + CLIP + 1, middle + 0.5)
  }
  return width
}

/** The edges of sheets that lie below this one: something stands behind it. */
function paintBehind(context: Context, view: NoteView, right: number, middle: number, theme: BoardTheme): number {
  const left = right - STACK
  context.strokeStyle = theme.notes[view.color].ink
  context.lineWidth = 1.4
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(left, middle - 2)
  context.lineTo(left + STACK / 2, middle - 5)
  context.lineTo(left + STACK, middle - 2)
  context.lineTo(left + STACK / 2, middle + 1)
  context.closePath()
  context.moveTo(left, middle + 2)
  context.lineTo(left + STACK / 2, middle + 5)
  context.lineTo(left + STACK, middle + 2)
  context.stroke()
  return STACK
}

function paintSpeaker(context: Context, view: NoteView, right: number, middle: number, theme: BoardTheme): void {
  const { speaker } = view
  if (speaker === null) return
  const color = theme.notes[speaker.color]
  const radius = FOOTER_HEIGHT / 2
  const { ink } = theme.notes[view.color]
  context.beginPath()
  context.arc(NOTE_PADDING + radius, middle, radius, 0, 2 * Math.PI)
  context.fillStyle = color.edge
  context.fill()
  context.fillStyle = theme.scheme === 'dark' ? theme.page : '#ffffff'
  context.font = fontOf(theme.fontFamily, 10, BOLD)
  context.textAlign = 'center'
  context.fillText(speaker.initials, NOTE_PADDING + radius, middle + 0.5)
  const left = NOTE_PADDING + FOOTER_HEIGHT + GAP
  context.fillStyle = ink
  context.font = fontOf(theme.fontFamily, NAME_PX)
  context.textAlign = 'left'
  const { globalAlpha } = context
  context.globalAlpha = globalAlpha * 0.78
  context.fillText(ellipsize(speaker.name, (right - left) / NAME_PX, theme.measure), left, middle + 0.5)
  context.globalAlpha = globalAlpha
}
