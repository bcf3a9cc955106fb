import type { Box } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { NOTE_RADIUS } from './paint/note.ts'
import { shaftOf } from './scene/elements.ts'
import type { Segment } from './scene/segment.ts'
import { NO_SELECTION, type Selection } from './selection.ts'

const OUTLINE_PX = 2
const GAP_PX = 2
const CURRENT_PX = 4
/** Further out, round corners are not to be told from square ones. */
const ROUND_FROM = 0.4
const GLOW_PX = 9

type Context = CanvasRenderingContext2D

/** The lines around what is selected, hovered, written or pulled: drawn in bulk with the notes. */
export class Outlines {
  readonly #content: Content
  selection: Selection = NO_SELECTION
  hovered: string | null = null
  /** Of what was found, the one that one looks at: a note or a frame. */
  current: string | null = null
  resized: Box | null = null

  constructor(content: Content) {
    this.#content = content
  }

  /** @param context in board px @param zoom screen px for each of them */
  draw(context: Context, zoom: number, seen: Box): void {
    const { accent, lineStrong } = this.#content.theme
    const { notes, frames, elements, links } = this.selection
    if (this.hovered !== null && !notes.has(this.hovered)) {
      this.#around(context, this.#content.boxOf(this.hovered), zoom, seen, lineStrong, 1)
    }
    if (this.current !== null) {
      this.#around(context, this.#content.boxOf(this.current), zoom, seen, accent, CURRENT_PX)
      this.#frame(context, this.#content.frameBoxOf(this.current, zoom), zoom, CURRENT_PX)
    }
    for (const id of frames) this.#frame(context, this.#content.frameBoxOf(id, zoom), zoom)
    for (const note of this.#content.written) this.#around(context, note, zoom, seen, accent, OUTLINE_PX)
    for (const id of notes) this.#around(context, this.#content.boxOf(id), zoom, seen, accent, OUTLINE_PX)
    this.#frame(context, this.resized, zoom)
    for (const id of elements) this.#element(context, id, zoom, seen)
    this.#glow(
      context,
      [...links].map((id) => this.#content.linkSeen(id)),
      zoom
    )
    this.#glow(
      context,
      [...elements].map((id) => this.#shaftOf(id)),
      zoom
    )
  }

  #element(context: Context, id: string, zoom: number, seen: Box): void {
    const shown = this.#content.elementSeen(id)
    if (shown === null || shown.element.kind === 'arrow') return
    const { x, y } = this.#content.elementShift(id)
    const box = { ...shown.box, x: shown.box.x + x, y: shown.box.y + y }
    this.#around(context, box, zoom, seen, this.#content.theme.accent, OUTLINE_PX)
  }

  /** The line of an arrow as it is seen. */
  #shaftOf(id: string): Segment | null {
    const shown = this.#content.elementSeen(id)
    if (shown?.element.kind !== 'arrow') return null
    const { x, y } = this.#content.elementShift(id)
    const { x: left, y: top, w, h } = shown.element
    return shaftOf({ x: left + x, y: top + y, w, h })
  }

  /** Lines that are selected: no box lies around them, so that the way itself is lit. */
  #glow(context: Context, lines: readonly (Segment | null)[], zoom: number): void {
    context.beginPath()
    for (const line of lines) {
      if (line === null) continue
      context.moveTo(line.from.x, line.from.y)
      context.lineTo(line.to.x, line.to.y)
    }
    context.globalAlpha = 0.35
    context.lineCap = 'round'
    context.strokeStyle = this.#content.theme.accent
    context.lineWidth = GLOW_PX / zoom
    context.stroke()
    context.globalAlpha = 1
    context.lineCap = 'butt'
  }

  /** One by one: a hundred outlines as one path take far longer to fill in than one after the other. */
  #around(context: Context, box: Box | null, zoom: number, seen: Box, color: string, px: number): void {
    if (box === null || box.x > seen.x + seen.w || box.y > seen.y + seen.h) return
    if (box.x + box.w < seen.x || box.y + box.h < seen.y) return
    const gap = GAP_PX / zoom
    context.strokeStyle = color
    context.lineWidth = px / zoom
    if (zoom < ROUND_FROM) {
      context.strokeRect(box.x - gap, box.y - gap, box.w + 2 * gap, box.h + 2 * gap)
      return
    }
    context.beginPath()
    context.roundRect(box.x - gap, box.y - gap, box.w + 2 * gap, box.h + 2 * gap, NOTE_RADIUS + gap)
    context.stroke()
  }

  #frame(context: Context, box: Box | null, zoom: number, px = OUTLINE_PX): void {
    if (box === null) return
    context.beginPath()
    context.roundRect(box.x, box.y, box.w, box.h, FRAME_RADIUS)
    context.strokeStyle = this.#content.theme.accent
    context.lineWidth = px / zoom
    context.stroke()
  }
}
