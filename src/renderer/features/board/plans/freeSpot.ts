import RBush from 'rbush'
import type { Box, Point } from '../../../../base/geometry.ts'
import { extentOf } from '../../../canvas/scene/placeIndex.ts'
import { NOTE_GAP } from '../../../lenses/grid.ts'

interface Size {
  readonly w: number
  readonly h: number
}

/** The first free place in an area, by columns from its upper left corner, as fast entry fills a view; null: it is full. */
export function freeSpot(area: Box, { w, h }: Size, taken: readonly Box[]): Point | null {
  const index = new RBush<ReturnType<typeof extentOf>>().load(taken.map(extentOf))
  for (let x = area.x; x + w <= area.x + area.w; x += w + NOTE_GAP) {
    let { y } = area
    while (y + h <= area.y + area.h) {
      const hits = index.search({
        ...{ minX: x - NOTE_GAP / 2, minY: y - NOTE_GAP / 2 },
        ...{ maxX: x + w + NOTE_GAP / 2, maxY: y + h + NOTE_GAP / 2 }
      })
      if (hits.length === 0) return { x: Math.round(x), y: Math.round(y) }
      y = Math.max(...hits.map(({ maxY }) => maxY)) + NOTE_GAP
    }
  }
  return null
}
