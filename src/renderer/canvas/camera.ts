import type { Box, Point } from '../../base/geometry.ts'
import { centreOf, clamp } from '../../base/geometry.ts'

/** What of the board is seen: the board point at the view's top left corner, and screen px for each board px. */
export interface Camera extends Point {
  readonly zoom: number
}

export interface Size {
  readonly w: number
  readonly h: number
}

/** Between these a user zooms; a board that needs a smaller zoom to be seen whole may be seen whole. */
export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 4

/** Screen px along each side of the view that something lies over, so that nothing is put there to be seen. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const NO_INSETS: Insets = { top: 24, right: 24, bottom: 24, left: 24 }

export const toScreen = (camera: Camera, point: Point): Point => ({
  x: (point.x - camera.x) * camera.zoom,
  y: (point.y - camera.y) * camera.zoom
})

export const toBoard = (camera: Camera, point: Point): Point => ({
  x: point.x / camera.zoom + camera.x,
  y: point.y / camera.zoom + camera.y
})

/** Where on the screen (from the view's top left corner) a box of the board is seen. */
export const toScreenBox = (camera: Camera, box: Box): Box => ({
  ...toScreen(camera, box),
  w: box.w * camera.zoom,
  h: box.h * camera.zoom
})

/** The part of the board that a view of this size shows. */
export const seenBox = (camera: Camera, view: Size): Box => ({
  x: camera.x,
  y: camera.y,
  w: view.w / camera.zoom,
  h: view.h / camera.zoom
})

export const panBy = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.zoom,
  y: camera.y - dy / camera.zoom
})

/** Zooms so that what is under the given point of the screen stays there. */
export function zoomAt(camera: Camera, anchor: Point, zoom: number, minZoom = MIN_ZOOM): Camera {
  const next = clamp(zoom, Math.min(minZoom, MIN_ZOOM), MAX_ZOOM)
  const held = toBoard(camera, anchor)
  return { x: held.x - anchor.x / next, y: held.y - anchor.y / next, zoom: next }
}

/** Shows a box whole and in the middle of what is free, not larger than `maxZoom`. */
export function fitBox(box: Box, view: Size, insets: Insets = NO_INSETS, maxZoom = 1): Camera {
  const { top, right, bottom, left } = insets
  const room = { w: Math.max(1, view.w - left - right), h: Math.max(1, view.h - top - bottom) }
  const zoom = Math.min(maxZoom, room.w / Math.max(1, box.w), room.h / Math.max(1, box.h))
  const { x, y } = centreOf(box)
  return { x: x - (left + room.w / 2) / zoom, y: y - (top + room.h / 2) / zoom, zoom }
}

/** Moves no further than it must to bring the box into what is free of the view; what is larger is shown from its start. */
export function reveal(camera: Camera, box: Box, view: Size, insets: Insets = NO_INSETS): Camera {
  const { zoom } = camera
  const shift = (from: number, length: number, seenFrom: number, seenLength: number, before: number, after: number) => {
    if (from < seenFrom + before || length > seenLength - before - after) return from - before - seenFrom
    return Math.max(0, from + length + after - seenFrom - seenLength)
  }
  const { top, right, bottom, left } = insets
  return {
    ...camera,
    x: camera.x + shift(box.x, box.w, camera.x, view.w / zoom, left / zoom, right / zoom),
    y: camera.y + shift(box.y, box.h, camera.y, view.h / zoom, top / zoom, bottom / zoom)
  }
}

/** The next step of zooming by keys: round numbers that people expect. */
const STEPS = [0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]
const STEP_SLACK = 1.005

export const nextZoomIn = (zoom: number): number => STEPS.find((step) => step > zoom * STEP_SLACK) ?? MAX_ZOOM
export const nextZoomOut = (zoom: number): number => STEPS.findLast((step) => step < zoom / STEP_SLACK) ?? MIN_ZOOM

/** The camera a share of the way (0 to 1) from one place to another. */
export function mixCameras(from: Camera, to: Camera, share: number): Camera {
  // Zoom is felt as a factor, so that it is mixed as one, and the place so that a point held on the screen stays there.
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  const isSameZoom = Math.abs(to.zoom / from.zoom - 1) < 1e-3
  const across = isSameZoom ? share : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom)
  return { x: from.x + (to.x - from.x) * across, y: from.y + (to.y - from.y) * across, zoom }
}

/** What the board writes on its root element for those who must find a note on the screen from outside (tests). */
export const cameraData = (camera: Camera): { readonly zoom: string; readonly camera: string } => ({
  zoom: camera.zoom.toFixed(4),
  camera: `${camera.x.toFixed(2)},${camera.y.toFixed(2)}`
})

export function parseCameraData(zoom: string, camera: string): Camera {
  const [x = 0, y = 0] = camera.split(',').map(Number)
  return { x, y, zoom: Number(zoom) }
}
