import Konva from 'konva'
import type { Box, Point } from '../../base/geometry.ts'
import type { Camera } from './camera.ts'
import type { Content } from './content.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { paintGuides } from './paint/guides.ts'
import type { Guides } from './snap/snap.ts'

/** What a gesture shows over the notes while it lasts: marquee, lasso, lit frames. A few live Konva nodes. */
export class Overlay {
  readonly layer = new Konva.Layer({ listening: false, visible: false })
  readonly #content: Content
  readonly #marquee: Konva.Rect
  readonly #lasso: Konva.Line
  readonly #lit = new Konva.Group()
  readonly #lines: Konva.Shape
  #guides: Guides | null = null

  constructor(content: Content) {
    this.#content = content
    const thin = { strokeScaleEnabled: false, visible: false, perfectDrawEnabled: false }
    this.#marquee = new Konva.Rect({ ...thin, strokeWidth: 1 })
    this.#lasso = new Konva.Line({ ...thin, strokeWidth: 1.5, closed: true, lineJoin: 'round' })
    this.#lines = new Konva.Shape({
      perfectDrawEnabled: false,
      sceneFunc: ({ _context }) => this.#drawGuides(_context)
    })
    this.layer.add(this.#lit, this.#lines, this.#marquee, this.#lasso)
  }

  follow({ x, y, zoom }: Camera): void {
    this.layer.setAttrs({ x: -x * zoom, y: -y * zoom, scaleX: zoom, scaleY: zoom })
    this.#redraw()
  }

  showMarquee(box: Box | null): void {
    const { accent } = this.#content.theme
    this.#marquee.setAttrs({ visible: box !== null, stroke: accent, fill: `${accent}1a` })
    if (box !== null) this.#marquee.setAttrs({ x: box.x, y: box.y, width: box.w, height: box.h })
    this.#redraw()
  }

  showLasso(path: readonly Point[] | null): void {
    const { accent } = this.#content.theme
    this.#lasso.setAttrs({ visible: path !== null, stroke: accent, fill: `${accent}1a` })
    if (path !== null) this.#lasso.points(path.flatMap(({ x, y }) => [x, y]))
    this.#redraw()
  }

  /** Frames and areas that would take in what is dragged. */
  light(boxes: readonly Box[]): void {
    if (boxes.length === 0 && !this.#lit.hasChildren()) return
    const { accent } = this.#content.theme
    this.#lit.destroyChildren()
    for (const { x, y, w, h } of boxes) {
      const shape = { x, y, width: w, height: h, cornerRadius: FRAME_RADIUS }
      const look = { stroke: accent, strokeWidth: 3, strokeScaleEnabled: false, fill: `${accent}14` }
      this.#lit.add(new Konva.Rect({ ...shape, ...look }))
    }
    this.#redraw()
  }

  /** Why what is held rests where it does. */
  showGuides(guides: Guides | null): void {
    if (guides === null && this.#guides === null) return
    this.#guides = guides
    this.#redraw()
  }

  #drawGuides(context: CanvasRenderingContext2D): void {
    if (this.#guides !== null) paintGuides(context, this.#guides, this.layer.scaleX(), this.#content.theme)
  }

  get #hasGuides(): boolean {
    return this.#guides !== null && this.#guides.lines.length + this.#guides.gaps.length > 0
  }

  /** A layer on which nothing is to be seen costs nothing: it is not there. */
  #redraw(): void {
    const isUsed = this.#marquee.visible() || this.#lasso.visible() || this.#lit.hasChildren() || this.#hasGuides
    if (!isUsed && !this.layer.visible()) return
    this.layer.visible(isUsed)
    this.layer.batchDraw()
  }
}
