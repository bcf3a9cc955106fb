import type { Box, Point } from '../../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { withoutListMark } from '../../../../domain/interop/listMark.ts'
import { columnsFor, freePlace, gridOf, NOTE_GAP } from '../../../lenses/grid.ts'

/** One text for each line, without bullets; blank lines make nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map(withoutListMark)
    .filter((line) => line !== '')

/** A tidy grid for new notes of these heights around a point, where nothing lies yet. */
export function gridAround(
  items: readonly { readonly id: string; readonly height: number }[],
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
