import type { Point } from '../../../base/geometry.ts'

/** A place where the laser was, and when. */
export interface TrailPoint extends Point {
  readonly at: number
}

/** So long the light of the laser stays. */
export const TRAIL_MS = 700

/** What of the trail is still to be seen, the newest last. */
export const litTrail = (trail: readonly TrailPoint[], now: number): readonly TrailPoint[] =>
  trail.filter(({ at }) => now - at < TRAIL_MS)

/** How bright a point of the trail is: 1 now, 0 when it is gone. */
export const lightOf = ({ at }: TrailPoint, now: number): number => Math.max(0, 1 - (now - at) / TRAIL_MS)
