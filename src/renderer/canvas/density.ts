import type { Camera } from './camera.ts'

/** Device px for each screen px. */
export const density = (): number => window.devicePixelRatio || 1

/** Moved by a part of a px, so that all that is drawn meets whole device px. */
export function snapped({ x, y, zoom }: Camera, perPx: number): Camera {
  const device = zoom * perPx
  return { x: Math.round(x * device) / device, y: Math.round(y * device) / device, zoom }
}
