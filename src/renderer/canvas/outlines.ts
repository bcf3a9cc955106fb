import type { Box } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { NOTE_RADIUS } from './paint/note.ts'
import { NO_SELECTION, type Selection } from './selection.ts'

const OUTLINE_PX = 2
const GAP_PX = 2

type Context = CanvasRenderingContext2D

/** The lines around what is selected, hovered, written or pulled: drawn in bulk with the notes. */
export class Outlines {
  readonly #content: Content
  selection: Selection = NO_SELECTION
  hovered: string | null = null
  resized: Box | null = null

  constructor(content: Content) {
    this.#content = content
  }

  /** @param context in board px @param zoom screen px for each of them */
  draw(context: Context, zoom: number, seen: Box): void {
    const { accent, lineStrong } = this.#content.theme
    const { notes, frames } = this.selection
    if (this.hovered !== null && !notes.has(this.hovered)) {
      context.beginPath()
      this.#trace(context, this.#content.boxOf(this.hovered), zoom, seen)
      this.#stroke(context, lineStrong, 1 / zoom)
    }
    context.beginPath()
    for (const id of frames) traceFrame(context, this.#content.frameBoxOf(id, zoom))
    for (const note of this.#content.written) this.#trace(context, note, zoom, seen)
    for (const id of notes) this.#trace(context, this.#content.boxOf(id), zoom, seen)
    traceFrame(context, this.resized)
    this.#stroke(context, accent, OUTLINE_PX / zoom)
  }

  #stroke(context: Context, color: string, width: number): void {
    context.strokeStyle = color
    context.lineWidth = width
    context.stroke()
  }

  #trace(context: Context, box: Box | null, zoom: number, seen: Box): void {
    if (box === null || box.x > seen.x + seen.w || box.y > seen.y + seen.h) return
    if (box.x + box.w < seen.x || box.y + box.h < seen.y) return
    const gap = GAP_PX / zoom
    context.roundRect(box.x - gap, box.y - gap, box.w + 2 * gap, box.h + 2 * gap, NOTE_RADIUS + gap)
  }
}

function traceFrame(context: Context, box: Box | null): void {
  if (box !== null) context.roundRect(box.x, box.y, box.w, box.h, FRAME_RADIUS)
}
