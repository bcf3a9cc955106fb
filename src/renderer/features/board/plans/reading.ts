import type { Box, Point } from '../../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { HeightOf } from '../../../lenses/lens.ts'

/** As one reads: by rows, each from left to right. */
export const inReadingOrder = (a: Point, b: Point): number => Math.round((a.y - b.y) / (NOTE_SIZE / 2)) || a.x - b.x

export const noteBoxOf = ({ id, x, y }: Expectation, heightOf: HeightOf): Box => ({
  ...{ x, y },
  w: NOTE_SIZE,
  h: heightOf(id)
})
