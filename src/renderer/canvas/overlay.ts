import Konva from 'konva'
import type { Box, Point } from '../../base/geometry.ts'
import type { Camera } from './camera.ts'
import type { Content } from './content.ts'
import { FRAME_RADIUS } from './paint/frame.ts'
import { NOTE_RADIUS } from './paint/note.ts'
import type { Selection } from './selection.ts'

const OUTLINE_PX = 2
const OUTLINE_GAP_PX = 2

/** What lies over the notes for the hand alone: selection, hover, marquee, lasso, lit frames. A few live Konva nodes. */
export class Overlay {
  readonly layer = new Konva.Layer({ listening: false })
  readonly #content: Content
  readonly #outlines: Konva.Shape
  readonly #marquee: Konva.Rect
  readonly #lasso: Konva.Line
  readonly #lit = new Konva.Group()
  #selection: Selection = { notes: new Set(), frames: new Set() }
  #hovered: string | null = null
  #resized: Box | null = null
  #camera: Camera = { x: 0, y: 0, zoom: 1 }

  constructor(content: Content) {
    this.#content = content
    this.#outlines = new Konva.Shape({ sceneFunc: (context) => this.#drawOutlines(context._context) })
    const thin = { strokeScaleEnabled: false, visible: false, perfectDrawEnabled: false }
    this.#marquee = new Konva.Rect({ ...thin, strokeWidth: 1 })
    this.#lasso = new Konva.Line({ ...thin, strokeWidth: 1.5, closed: true, lineJoin: 'round' })
    this.layer.add(this.#lit, this.#outlines, this.#marquee, this.#lasso)
  }

  follow(camera: Camera): void {
    this.#camera = camera
    this.layer.setAttrs({
      x: -camera.x * camera.zoom,
      y: -camera.y * camera.zoom,
      scaleX: camera.zoom,
      scaleY: camera.zoom
    })
    this.redraw()
  }

  /** A layer on which nothing is to be seen is not drawn with every frame of a pan. */
  redraw(): void {
    const { notes, frames } = this.#selection
    const isUsed =
      notes.size + frames.size + this.#content.written.length > 0 ||
      this.#hovered !== null ||
      this.#resized !== null ||
      this.#marquee.visible() ||
      this.#lasso.visible() ||
      this.#lit.hasChildren()
    if (isUsed || this.layer.visible()) {
      this.layer.visible(isUsed)
      this.layer.batchDraw()
    }
  }

  setSelection(selection: Selection): void {
    this.#selection = selection
    this.redraw()
  }

  setHovered(id: string | null): void {
    if (this.#hovered === id) return
    this.#hovered = id
    this.redraw()
  }

  showMarquee(box: Box | null): void {
    const { accent } = this.#content.theme
    this.#marquee.setAttrs({ visible: box !== null, stroke: accent, fill: `${accent}1a` })
    if (box !== null) this.#marquee.setAttrs({ x: box.x, y: box.y, width: box.w, height: box.h })
    this.redraw()
  }

  showLasso(path: readonly Point[] | null): void {
    const { accent } = this.#content.theme
    this.#lasso.setAttrs({ visible: path !== null, stroke: accent, fill: `${accent}1a` })
    if (path !== null) this.#lasso.points(path.flatMap(({ x, y }) => [x, y]))
    this.redraw()
  }

  /** Frames and areas that would take in what is dragged. */
  light(boxes: readonly Box[]): void {
    if (boxes.length === 0 && !this.#lit.hasChildren()) return
    const { accent } = this.#content.theme
    this.#lit.destroyChildren()
    for (const { x, y, w, h } of boxes) {
      const shape = { x, y, width: w, height: h, cornerRadius: FRAME_RADIUS }
      const look = { stroke: accent, strokeWidth: 3, strokeScaleEnabled: false, fill: `${accent}22` }
      this.#lit.add(new Konva.Rect({ ...shape, ...look }))
    }
    this.redraw()
  }

  showResized(box: Box | null): void {
    this.#resized = box
    this.redraw()
  }

  #drawOutlines(context: CanvasRenderingContext2D): void {
    const px = 1 / this.#camera.zoom
    const { accent, lineStrong } = this.#content.theme
    context.strokeStyle = lineStrong
    context.lineWidth = px
    if (this.#hovered !== null && !this.#selection.notes.has(this.#hovered))
      this.#outlineNote(context, this.#hovered, px)
    context.strokeStyle = accent
    context.lineWidth = OUTLINE_PX * px
    context.beginPath()
    for (const id of this.#selection.frames) {
      const box = this.#content.frameBoxOf(id, this.#camera.zoom)
      if (box !== null) context.roundRect(box.x, box.y, box.w, box.h, FRAME_RADIUS)
    }
    for (const note of this.#content.written) this.#trace(context, note, px)
    for (const id of this.#selection.notes) this.#trace(context, this.#content.boxOf(id), px)
    if (this.#resized !== null) {
      const { x, y, w, h } = this.#resized
      context.roundRect(x, y, w, h, FRAME_RADIUS)
    }
    context.stroke()
  }

  #outlineNote(context: CanvasRenderingContext2D, id: string, px: number): void {
    context.beginPath()
    this.#trace(context, this.#content.boxOf(id), px)
    context.stroke()
  }

  #trace(context: CanvasRenderingContext2D, box: Box | null, px: number): void {
    if (box === null) return
    const gap = OUTLINE_GAP_PX * px
    context.roundRect(box.x - gap, box.y - gap, box.w + 2 * gap, box.h + 2 * gap, NOTE_RADIUS + gap)
  }
}
