import type { Box } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { paintGuides } from './paint/guides.ts'
import type { Guides } from './snap/snap.ts'

const LINE_PX = 3

/**
 * What is said while something is held: the frames and areas that would take it in, and why it rests where it does. It
 * changes with each frame of a drag, in which the board is drawn anyway: a canvas of its own would be one more to blend.
 */
export class Hints {
  readonly #content: Content
  lit: readonly Box[] = []
  guides: Guides | null = null

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
  }
}
