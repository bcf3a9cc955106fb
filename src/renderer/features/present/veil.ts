import type { Box } from '../../../base/geometry.ts'
import { type Camera, toScreenBox } from '../../canvas/camera.ts'

/** Board px around a cluster that are not dimmed. */
export const VEIL_MARGIN = 16

/** Lays the veil's hole over a box of the board. */
export function placeVeil(veil: HTMLElement, camera: Camera, hole: Box): void {
  const { x, y, w, h } = toScreenBox(camera, hole)
  veil.style.translate = `${x}px ${y}px`
  veil.style.width = `${w}px`
  veil.style.height = `${h}px`
  veil.style.borderRadius = `${VEIL_MARGIN * camera.zoom}px`
}
