import type { Box } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { arrowHead } from './paint/arrowHead.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { paintGuides } from './paint/guides.ts'
import type { Segment } from './scene/segment.ts'
import type { Guides } from './snap/snap.ts'

const LINE_PX = 3
const SHAFT_PX = 2
const HEAD_PX = 11

/**
 * What is said while something is held: the frames and areas that would take it in, and why it rests where it does. It
 * changes with each frame of a drag, in which the board is drawn anyway: a canvas of its own would be one more to blend.
 */
export class Hints {
  readonly #content: Content
  lit: readonly Box[] = []
  guides: Guides | null = null
  /** An arrow or a connection that is being drawn. */
  arrow: Segment | null = null

  constructor(content: Content) {
    this.#content = content
  }

  /** @param context in board px @param zoom screen px for each of them */
  draw(context: CanvasRenderingContext2D, zoom: number): void {
    const { theme } = this.#content
    for (const { x, y, w, h } of this.lit) {
      context.beginPath()
      context.roundRect(x, y, w, h, FRAME_RADIUS)
      context.fillStyle = `${theme.accent}14`
      context.fill()
      context.lineWidth = LINE_PX / zoom
      context.strokeStyle = theme.accent
      context.stroke()
    }
    if (this.guides !== null) paintGuides(context, this.guides, zoom, theme)
    if (this.arrow !== null) this.#drawArrow(context, this.arrow, zoom)
  }

  #drawArrow(context: CanvasRenderingContext2D, line: Segment, zoom: number): void {
    const { path, foot } = arrowHead(line, HEAD_PX / zoom)
    context.strokeStyle = this.#content.theme.accent
    context.fillStyle = this.#content.theme.accent
    context.lineWidth = SHAFT_PX / zoom
    context.beginPath()
    context.moveTo(line.from.x, line.from.y)
    context.lineTo(foot.x, foot.y)
    context.stroke()
    context.fill(path)
  }
}
