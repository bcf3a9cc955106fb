import { type Box, boundsOf, contains, grow, type Point } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { LensLayout, PlaceName } from './lens.ts'

/** A part of the board with a meaning and a name. */
export interface Place extends PlaceName {
  readonly box: Box
}

/** The named parts of a layout, in the order in which they are offered. */
export const placesOf = ({ backdrop }: LensLayout): Place[] =>
  backdrop.flatMap((item) =>
    item.kind === 'area' && item.place !== undefined ? [{ ...item.place, box: item.box }] : []
  )

/** The place under a point, or within `reach` of it. */
export const placeAt = (places: readonly Place[], point: Point, reach: number): Place | undefined =>
  places.find(({ box }) => contains(grow(box, reach), point))

/** The next place in a direction along an axis, of several the first. */
export function placeBeside(places: readonly Place[], { box: here }: Place, { x, y }: Point): Place | undefined {
  const isBeside = ({ box }: Place): boolean =>
    x === 0 ? box.x < here.x + here.w && here.x < box.x + box.w : box.y < here.y + here.h && here.y < box.y + box.h
  const ahead = ({ box }: Place): number => {
    if (x !== 0) return x > 0 ? box.x - here.x - here.w : here.x - box.x - box.w
    return y > 0 ? box.y - here.y - here.h : here.y - box.y - box.h
  }
  return places
    .filter((place) => isBeside(place) && ahead(place) >= 0)
    .reduce<Place | undefined>((best, place) => (best && ahead(best) <= ahead(place) ? best : place), undefined)
}

const BELOW = 40

/** A note that is made through another lens needs a free place as well: below all that lies on the affinity board. */
export function freeSpot({ expectations, clusters }: WorkshopMap): Point {
  const bounds = boundsOf([...clusters, ...expectations.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))])
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y + bounds.h + BELOW }
}
