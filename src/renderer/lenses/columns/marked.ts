import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import type { Step } from '../lens.ts'
import type { Moved } from './columnsLens.ts'

type Field = 'factors' | 'dimensions'

/**
 * The marks of a note that was moved between columns: the new one comes first, in the place of the one that it was
 * taken from; the others stay. Out of all columns, it has none.
 */
export const remarked = <Mark extends string>(marks: readonly Mark[], from: string | null, to: Mark | null): Mark[] =>
  to === null ? [] : [to, ...marks.filter((mark) => mark !== from && mark !== to)]

/** One command for all notes that then have the same marks. */
export function markSteps<F extends Field>(
  field: F,
  moved: readonly Moved[],
  to: Expectation[F][number] | null
): Step[] {
  const after = ({ note, from }: Moved): readonly string[] => remarked<string>(note[field], from, to)
  return [...groupBy(moved, (each) => after(each).join())].map(([, alike]) => ({
    name: 'expectation.edit',
    args: { ids: alike.map(({ id }) => id), [field]: alike[0] === undefined ? [] : after(alike[0]) }
  }))
}
