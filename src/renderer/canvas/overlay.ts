import Konva from 'konva'
import type { Box, Point } from '../../base/geometry.ts'
import type { Camera } from './camera.ts'
import type { Content } from './content.ts'

/** What is drawn around notes to select them, as long as it is drawn: live Konva nodes. */
export class Overlay {
  readonly layer = new Konva.Layer({ listening: false, visible: false })
  readonly #content: Content
  readonly #marquee: Konva.Rect
  readonly #lasso: Konva.Line
  #camera: Camera = { x: 0, y: 0, zoom: 1 }

  constructor(content: Content) {
    this.#content = content
    const thin = { strokeScaleEnabled: false, visible: false, perfectDrawEnabled: false }
    this.#marquee = new Konva.Rect({ ...thin, strokeWidth: 1 })
    this.#lasso = new Konva.Line({ ...thin, strokeWidth: 1.5, closed: true, lineJoin: 'round' })
    this.layer.add(this.#marquee, this.#lasso)
  }

  follow(camera: Camera): void {
    this.#camera = camera
    if (this.layer.visible()) this.#redraw()
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

  /** A layer on which nothing is to be seen costs nothing: it is not there. */
  #redraw(): void {
    const isUsed = this.#marquee.visible() || this.#lasso.visible()
    if (!isUsed && !this.layer.visible()) return
    const { x, y, zoom } = this.#camera
    this.layer.setAttrs({ visible: isUsed, x: -x * zoom, y: -y * zoom, scaleX: zoom, scaleY: zoom })
    this.layer.batchDraw()
  }
}
