import RBush from 'rbush'
import type { Box, Point } from '../../../../base/geometry.ts'
import { extentOf } from '../../../canvas/scene/placeIndex.ts'
import { NOTE_GAP } from '../../../lenses/grid.ts'

interface Size {
  readonly w: number
  readonly h: number
}

/** The first free place in an area, by columns from its upper left corner, as fast entry fills a view; null: it is full. */
export const freeSpot = (area: Box, size: Size, taken: readonly Box[]): Point | null =>
  freeSpots(area, [size], taken)?.[0] ?? null

/** The first free places for things of about one width, in the same way; null: not all of them fit. */
export function freeSpots(area: Box, sizes: readonly Size[], taken: readonly Box[]): Point[] | null {
  const index = new RBush<ReturnType<typeof extentOf>>().load(taken.map(extentOf))
  const spots: Point[] = []
  let { x, y } = area
  for (const { w, h } of sizes) {
    for (;;) {
      if (x + w > area.x + area.w || h > area.h) return null
      if (y + h > area.y + area.h) {
        x += w + NOTE_GAP
        y = area.y
        continue
      }
      const hits = index.search({
        ...{ minX: x - NOTE_GAP / 2, minY: y - NOTE_GAP / 2 },
        ...{ maxX: x + w + NOTE_GAP / 2, maxY: y + h + NOTE_GAP / 2 }
      })
      if (hits.length === 0) break
      y = Math.max(...hits.map(({ maxY }) => maxY)) + NOTE_GAP
    }
    spots.push({ x: Math.round(x), y: Math.round(y) })
    y += h + NOTE_GAP
  }
  return spots
}
