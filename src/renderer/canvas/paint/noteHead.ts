import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { NOTE_PADDING, type NoteView } from '../scene/noteView.ts'
import { ellipsize } from '../text/layout.ts'
import { fontOf } from '../text/measure.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const PX = 10
const MIDDLE = 9
const DOT = 3
const GAP = 6

/** Where it comes from and how it ranks: small print along the upper edge of a note, above its words. */
export function paintHead(context: Context, view: NoteView, theme: BoardTheme): void {
  const { session, lane, laneColor, rank } = view.marks
  const { ink } = theme.notes[view.color]
  context.textBaseline = 'middle'
  context.fillStyle = ink
  let right = NOTE_SIZE - NOTE_PADDING
  if (rank !== null) {
    const text = `#${rank}`
    context.font = fontOf(theme.fontFamily, PX, BOLD)
    context.textAlign = 'right'
    context.fillText(text, right, MIDDLE)
    right -= theme.measureBold(text) * PX + GAP
  }
  let left = NOTE_PADDING
  context.textAlign = 'left'
  context.font = fontOf(theme.fontFamily, PX)
  if (session !== null) {
    const text = theme.words.session(session)
    context.globalAlpha = 0.78
    context.fillText(text, left, MIDDLE)
    context.globalAlpha = 1
    left += theme.measure(text) * PX + GAP
  }
  if (lane === null || laneColor === null) return
  context.beginPath()
  context.arc(left + DOT, MIDDLE, DOT, 0, 2 * Math.PI)
  context.fillStyle = theme.notes[laneColor].edge
  context.fill()
  left += 2 * DOT + GAP / 2
  context.fillStyle = ink
  context.globalAlpha = 0.78
  context.fillText(ellipsize(lane, (right - left) / PX, theme.measure), left, MIDDLE)
  context.globalAlpha = 1
}
