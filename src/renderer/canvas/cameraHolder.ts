import type { Box, Point } from '../../base/geometry.ts'
import { type Camera, fitBox, type Insets, MIN_ZOOM, mixCameras, panBy, reveal, type Size, zoomAt } from './camera.ts'

const GLIDE_MS = 320
/** So long after the last step a zoom is over, and the board is drawn sharp. */
const ZOOM_REST_MS = 140

const easeOut = (t: number): number => 1 - (1 - t) ** 3

export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The camera of a board: outside React, since it changes with every frame. */
export class CameraHolder {
  readonly #insets: Insets
  #camera: Camera = { x: 0, y: 0, zoom: 1 }
  #size: Size = { w: 1, h: 1 }
  /** How far out one may zoom: the whole board can always be seen. */
  #minZoom = MIN_ZOOM
  #zoomedAt = -Infinity
  #rest: ReturnType<typeof setTimeout> | undefined
  /** What is shown was chosen by nobody: everything there is. */
  #isFitted = false
  #glide: { readonly from: Camera; readonly to: Camera; readonly startedAt: number } | null = null
  readonly #listeners = new Set<() => void>()

  /** @param insets where bars and panels lie over the board */
  constructor(insets: Insets) {
    this.#insets = insets
  }

  get camera(): Camera {
    return this.#camera
  }

  get size(): Size {
    return this.#size
  }

  /** The zoom is changing just now. */
  get isZooming(): boolean {
    return performance.now() - this.#zoomedAt < ZOOM_REST_MS
  }

  /** Where somebody has gone to look; null: nobody has, all of it is shown. */
  get chosen(): Camera | null {
    return this.#isFitted ? null : (this.#glide?.to ?? this.#camera)
  }

  get isGliding(): boolean {
    return this.#glide !== null
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  resize(size: Size): void {
    this.#size = size
    this.#tell()
  }

  /** Remembers how large the board is, which decides how far out one may zoom. */
  limit(bounds: Box | null): void {
    this.#minZoom = bounds === null ? MIN_ZOOM : Math.min(MIN_ZOOM, fitBox(bounds, this.#size, this.#insets).zoom)
  }

  set(camera: Camera): void {
    this.#glide = null
    this.#isFitted = false
    this.#show(camera)
  }

  pan(dx: number, dy: number): void {
    this.set(panBy(this.#camera, dx, dy))
  }

  zoomTo(zoom: number, anchor: Point = this.#middle()): void {
    this.set(zoomAt(this.#camera, anchor, zoom, this.#minZoom))
  }

  glideTo(camera: Camera): void {
    this.#isFitted = false
    if (prefersReducedMotion()) this.set(camera)
    else {
      this.#glide = { from: this.#camera, to: camera, startedAt: performance.now() }
      requestAnimationFrame(this.#step)
    }
  }

  glideToZoom(zoom: number, anchor: Point = this.#middle()): void {
    this.glideTo(zoomAt(this.#glide?.to ?? this.#camera, anchor, zoom, this.#minZoom))
  }

  /** By shares of what is seen. */
  glidePages(x: number, y: number): void {
    const from = this.#glide?.to ?? this.#camera
    this.glideTo(panBy(from, -x * this.#size.w, -y * this.#size.h))
  }

  /** Looks at a point of the board: it is in the middle then. */
  lookAt({ x, y }: Point): void {
    const { zoom } = this.#camera
    this.set({ x: x - this.#size.w / zoom / 2, y: y - this.#size.h / zoom / 2, zoom })
  }

  /** Shows everything. */
  fitAll(bounds: Box, glides: boolean): void {
    this.fit(bounds, glides)
    this.#isFitted = true
  }

  /** Shows a box whole. */
  fit(box: Box, glides = true, maxZoom = 1): void {
    const camera = fitBox(box, this.#size, this.#insets, maxZoom)
    if (glides) this.glideTo(camera)
    else this.set(camera)
  }

  /** Brings a box into view, if it is not. */
  reveal(box: Box): void {
    const from = this.#glide?.to ?? this.#camera
    const camera = reveal(from, box, this.#size, this.#insets)
    if (camera.x !== from.x || camera.y !== from.y) this.glideTo(camera)
  }

  /** The zoom at which a glide ends; null: there is none. */
  get restZoom(): number | null {
    return this.#glide?.to.zoom ?? null
  }

  /** The next zoom of a run of steps starts from where the last one leads. */
  get targetZoom(): number {
    return (this.#glide?.to ?? this.#camera).zoom
  }

  /** What of the board is seen and not under a bar. */
  get free(): Box {
    const { x, y, zoom } = this.#camera
    const { top, right, bottom, left } = this.#insets
    const { w, h } = this.#size
    return { x: x + left / zoom, y: y + top / zoom, w: (w - left - right) / zoom, h: (h - top - bottom) / zoom }
  }

  #middle(): Point {
    return { x: this.#size.w / 2, y: this.#size.h / 2 }
  }

  #step = (): void => {
    const glide = this.#glide
    if (glide === null) return
    const share = Math.min(1, (performance.now() - glide.startedAt) / GLIDE_MS)
    if (share < 1) {
      requestAnimationFrame(this.#step)
      this.#show(mixCameras(glide.from, glide.to, easeOut(share)))
      return
    }
    this.#glide = null
    this.#show(glide.to)
    // Nobody turns a wheel that might go on: it is at rest.
    clearTimeout(this.#rest)
    this.#zoomedAt = -Infinity
  }

  #show(camera: Camera): void {
    if (camera.zoom !== this.#camera.zoom) {
      this.#zoomedAt = performance.now()
      // The last step is drawn again when the zoom has come to rest.
      clearTimeout(this.#rest)
      this.#rest = setTimeout(this.#tell, ZOOM_REST_MS + 10)
    }
    this.#camera = camera
    this.#tell()
  }

  #tell = (): void => {
    for (const listener of this.#listeners) listener()
  }
}
