import { boundsOf, type Point } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import { bareBlock, noteBox } from '../../domain/interop/importLayout.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { freePlace } from '../lenses/grid.ts'

const STEP = NOTE_SIZE + 20
const PER_ROW = 6

/**
 * Free places on the board for notes that are made elsewhere than on it: below all that lies there, in rows.
 * @param trail the places given out before, which these follow
 */
export function spotsFor(map: WorkshopMap, count: number, trail: readonly Point[]): Point[] {
  const taken = [...map.clusters, ...map.expectations.map(noteBox), ...trail.map(noteBox)]
  const block = bareBlock(count)
  const corner = freePlace({ ...startOf(map, trail), w: block.w, h: block.h }, taken)
  return block.places.map(({ x, y }) => ({ x: corner.x + x, y: corner.y + y }))
}

function startOf(map: WorkshopMap, trail: readonly Point[]): Point {
  const [first, last] = [trail[0], trail.at(-1)]
  if (first !== undefined && last !== undefined) {
    const isRowFull = last.x - first.x >= (PER_ROW - 1) * STEP
    return isRowFull ? { x: first.x, y: last.y + STEP } : { x: last.x + STEP, y: last.y }
  }
  const bounds = boundsOf([...map.clusters, ...map.expectations.map(noteBox)])
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y + bounds.h + 40 }
}
