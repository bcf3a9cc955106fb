import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { NoteView } from '../scene/noteView.ts'
import { fontOf } from '../text/measure.ts'
import { paintLock } from './lock.ts'
import { BOLD, type BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const INSET = 14
const RADIUS = 8
const STRIPE = 14
const DISC = 32
const LOCK = { x: NOTE_SIZE - 15, y: 3, size: 9 } as const
/** Smaller than this, in screen px for each px of a note, stripes are noise. */
const STRIPES_FROM = 0.3

/** A note that lies face down: like the back of a card, with nothing on it but whose it is. */
export function paintBack(context: Context, view: NoteView, pxPerPx: number, theme: BoardTheme): void {
  const { edge, ink } = theme.notes[view.color]
  const { height, speaker } = view
  context.save()
  context.beginPath()
  context.roundRect(INSET, INSET, NOTE_SIZE - 2 * INSET, height - 2 * INSET, RADIUS)
  context.globalAlpha = 0.55
  context.strokeStyle = edge
  context.lineWidth = 1.5
  context.stroke()
  if (pxPerPx >= STRIPES_FROM) {
    context.clip()
    context.globalAlpha = 0.28
    context.lineWidth = 2
    context.beginPath()
    for (let x = INSET; x < NOTE_SIZE + height; x += STRIPE) {
      context.moveTo(x, 0)
      context.lineTo(x - height, height)
    }
    context.stroke()
  }
  context.restore()
  if (view.marks.isLocked) paintLock(context, { ...LOCK, color: ink })
  if (speaker === null) return
  context.beginPath()
  context.arc(NOTE_SIZE / 2, height / 2, DISC, 0, 2 * Math.PI)
  context.fillStyle = theme.notes[speaker.color].edge
  context.fill()
  context.fillStyle = theme.scheme === 'dark' ? theme.page : '#ffffff'
  context.font = fontOf(theme.fontFamily, 24, BOLD)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(speaker.initials, NOTE_SIZE / 2, height / 2 + 1)
}
