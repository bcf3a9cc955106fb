import type { Point } from '../../../base/geometry.ts'
import { toScreen } from '../../canvas/camera.ts'
import type { CameraHolder } from '../../canvas/cameraHolder.ts'
import { lightOf, litTrail, type TrailPoint } from './trail.ts'

/** What the room sees of the pointer. */
export interface PointerSign {
  /** On the board; null: the pointer is elsewhere. */
  readonly at: Point | null
  readonly isLaser: boolean
  readonly hasHalo: boolean
}

export const NO_SIGN: PointerSign = { at: null, isLaser: false, hasHalo: false }

// Light, not paint: the same on every paper, dark or bright.
const LASER = '#ff2d20'
const HALO = '255 176 0'
const LASER_PX = 5
const HALO_PX = 44

/** Draws laser and halo over a board: a canvas of its own, which is drawn only while something is to be seen. */
export class PointerLayer {
  readonly #canvas = document.createElement('canvas')
  readonly #camera: CameraHolder
  readonly #stop: () => void
  #sign: PointerSign = NO_SIGN
  #trail: readonly TrailPoint[] = []
  #frame = 0

  constructor(host: HTMLElement, camera: CameraHolder) {
    this.#camera = camera
    this.#canvas.ariaHidden = 'true'
    this.#canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;z-index:2'
    host.append(this.#canvas)
    this.#stop = camera.subscribe(() => this.#isUsed && this.#ask())
  }

  destroy(): void {
    this.#stop()
    cancelAnimationFrame(this.#frame)
    this.#canvas.remove()
  }

  show(sign: PointerSign): void {
    const { at, isLaser } = sign
    this.#sign = sign
    this.#canvas.dataset['laser'] = String(isLaser && at !== null)
    this.#canvas.dataset['halo'] = String(sign.hasHalo && at !== null)
    const now = performance.now()
    if (isLaser && at !== null) this.#trail = [...litTrail(this.#trail, now), { ...at, at: now }]
    this.#ask()
  }

  get #isUsed(): boolean {
    return this.#trail.length > 0 || (this.#sign.at !== null && (this.#sign.hasHalo || this.#sign.isLaser))
  }

  #ask(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(this.#draw)
  }

  #draw = (): void => {
    const { w, h } = this.#camera.size
    const density = window.devicePixelRatio || 1
    const [width, height] = [Math.round(w * density), Math.round(h * density)]
    if (this.#canvas.width !== width) this.#canvas.width = width
    if (this.#canvas.height !== height) this.#canvas.height = height
    const context = this.#canvas.getContext('2d')
    if (context === null) return
    context.setTransform(density, 0, 0, density, 0, 0)
    context.clearRect(0, 0, w, h)
    const { at, isLaser, hasHalo } = this.#sign
    if (at !== null && hasHalo) drawHalo(context, this.#screen(at))
    const now = performance.now()
    this.#trail = litTrail(this.#trail, now)
    this.#drawTrail(context, now)
    if (at !== null && isLaser) drawDot(context, this.#screen(at))
    if (this.#trail.length > 0) this.#ask()
  }

  #screen(point: Point): Point {
    return toScreen(this.#camera.camera, point)
  }

  #drawTrail(context: CanvasRenderingContext2D, now: number): void {
    context.strokeStyle = LASER
    context.lineCap = 'round'
    for (const [index, point] of this.#trail.entries()) {
      const before = this.#trail[index - 1]
      if (before === undefined) continue
      const [from, to, light] = [this.#screen(before), this.#screen(point), lightOf(point, now)]
      context.globalAlpha = light
      context.lineWidth = LASER_PX * (0.3 + 0.7 * light)
      context.beginPath()
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
      context.stroke()
    }
    context.globalAlpha = 1
  }
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: Point): void {
  context.beginPath()
  context.arc(x, y, LASER_PX + 1, 0, 2 * Math.PI)
  context.fillStyle = LASER
  context.shadowColor = LASER
  context.shadowBlur = 14
  context.fill()
  context.shadowBlur = 0
}

function drawHalo(context: CanvasRenderingContext2D, { x, y }: Point): void {
  const light = context.createRadialGradient(x, y, 0, x, y, HALO_PX)
  light.addColorStop(0, `rgb(${HALO} / 10%)`)
  light.addColorStop(0.72, `rgb(${HALO} / 38%)`)
  light.addColorStop(0.86, `rgb(${HALO} / 62%)`)
  light.addColorStop(1, `rgb(${HALO} / 0%)`)
  context.beginPath()
  context.arc(x, y, HALO_PX, 0, 2 * Math.PI)
  context.fillStyle = light
  context.fill()
}
