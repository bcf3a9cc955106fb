import type { Box, Point } from '../../../../base/geometry.ts'
import type { Element } from '../../../../domain/elements/element.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { withoutListMark } from '../../../../domain/interop/listMark.ts'
import { insideLane, lanesOf, laneUnder } from '../../../lenses/affinity/frames.ts'
import { columnsFor, freePlace, gridOf, NOTE_GAP } from '../../../lenses/grid.ts'
import { freeSpots } from './freeSpot.ts'

/** One text for each line, without bullets; blank lines make nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map(withoutListMark)
    .filter((line) => line !== '')

interface NewItem {
  readonly id: string
  readonly height: number
}

/** Around a point of the free board: all of them in the lane that it is in, or, where they do not fit, beside the lanes. */
export function placesAround(
  items: readonly NewItem[],
  at: Point,
  taken: readonly Box[],
  elements: readonly Element[]
): ReadonlyMap<string, Point> {
  const lane = laneUnder({ ...at, w: 0, h: 0 }, elements)
  const sizes = items.map(({ height }) => ({ w: NOTE_SIZE, h: height }))
  const spots = lane === null ? null : freeSpots(insideLane(lane), sizes, taken)
  if (spots === null) return gridAround(items, at, [...taken, ...lanesOf(elements)])
  return new Map(items.map(({ id }, index) => [id, spots[index] ?? at]))
}

/** A tidy grid for new notes of these heights around a point, where nothing lies yet. */
export function gridAround(
  items: readonly NewItem[],
  middle: Point,
  taken: readonly Box[]
): ReadonlyMap<string, Point> {
  const sized = items.map(({ id, height }) => ({ id, w: NOTE_SIZE, h: height }))
  const columns = columnsFor(items.length)
  const { w, h } = gridOf(sized, { x: 0, y: 0 }, columns, NOTE_GAP)
  const wanted = { x: Math.round(middle.x - w / 2), y: Math.round(middle.y - h / 2), w, h }
  const { places } = gridOf(sized, freePlace(wanted, taken), columns, NOTE_GAP)
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]))
}
