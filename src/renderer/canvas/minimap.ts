import { type Box, centreOf, contains, grow, type Point } from '../../base/geometry.ts'
import { fitBox, seenBox, toBoard, toScreenBox } from './camera.ts'
import type { CameraHolder } from './cameraHolder.ts'
import type { BoardTheme } from './paint/theme.ts'
import type { Scene } from './scene/scene.ts'

const MARGIN_PX = 6
/** A note is never smaller than this, in px of the minimap. */
const LEAST_PX = 1.5
const NO_INSETS = { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: MARGIN_PX }
const EMPTY_BOARD: Box = { x: -800, y: -500, w: 1600, h: 1000 }

interface Parts {
  readonly canvas: HTMLCanvasElement
  /** Lies over the canvas and shows what of the board is seen. */
  readonly view: HTMLElement
}

/** The whole board in small: painted when it changes, while only the frame around what is seen follows the camera. */
export class Minimap {
  readonly #parts: Parts
  readonly #scene: Scene
  readonly #camera: CameraHolder
  readonly #size: { readonly w: number; readonly h: number }
  #shown = { x: 0, y: 0, zoom: 1 }
  #isDue = false
  /** From the middle of the view to where it is held. */
  #hold: Point | null = null

  constructor(parts: Parts, scene: Scene, camera: CameraHolder) {
    this.#parts = parts
    this.#scene = scene
    this.#camera = camera
    this.#size = { w: parts.canvas.clientWidth, h: parts.canvas.clientHeight }
  }

  /** Soon, and once for all that has changed until then. */
  show(theme: () => BoardTheme): void {
    if (this.#isDue) return
    this.#isDue = true
    requestAnimationFrame(() => {
      this.#isDue = false
      this.#paint(theme())
      this.follow()
    })
  }

  follow = (): void => {
    const { x, y, w, h } = toScreenBox(this.#shown, this.#seen)
    const { style } = this.#parts.view
    style.transform = `translate(${x}px, ${y}px)`
    style.width = `${w}px`
    style.height = `${h}px`
  }

  /** By what is seen it is taken along; anywhere else, one looks there. */
  press(at: Point): void {
    const point = toBoard(this.#shown, at)
    const seen = this.#seen
    const middle = centreOf(seen)
    this.#hold = contains(seen, point) ? { x: point.x - middle.x, y: point.y - middle.y } : { x: 0, y: 0 }
    this.drag(at)
  }

  drag(at: Point): void {
    if (this.#hold === null) return
    const point = toBoard(this.#shown, at)
    this.#camera.lookAt({ x: point.x - this.#hold.x, y: point.y - this.#hold.y })
  }

  release(): void {
    this.#hold = null
  }

  get #seen(): Box {
    return seenBox(this.#camera.camera, this.#camera.size)
  }

  #paint(theme: BoardTheme): void {
    const { canvas } = this.#parts
    const density = window.devicePixelRatio || 1
    canvas.width = Math.round(this.#size.w * density)
    canvas.height = Math.round(this.#size.h * density)
    const context = canvas.getContext('2d')
    if (context === null) return
    this.#shown = fitBox(grow(this.#scene.bounds() ?? EMPTY_BOARD, 40), this.#size, NO_INSETS)
    const { x, y, zoom } = this.#shown
    const scale = zoom * density
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
    for (const item of this.#scene.layout.backdrop) {
      if (item.kind !== 'area') continue
      context.fillStyle = theme.sunken
      context.fillRect(item.box.x, item.box.y, item.box.w, item.box.h)
    }
    context.lineWidth = 1 / zoom
    for (const frame of this.#scene.frames) {
      context.strokeStyle = theme.notes[frame.color].edge
      context.strokeRect(frame.x, frame.y, frame.w, frame.h)
    }
    const least = LEAST_PX / zoom
    for (const note of this.#scene.notes.values()) {
      context.fillStyle = theme.notes[note.view.color].fill
      context.fillRect(note.x, note.y, Math.max(least, note.w), Math.max(least, note.h))
    }
  }
}
