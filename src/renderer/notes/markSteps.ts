import type { Dimension, Expectation, Factor } from '../../domain/expectations/expectation.ts'
import { groupBy } from '../../domain/map/workshopMap.ts'
import type { Step } from '../lenses/lens.ts'

/** What a note is marked with: what shaped the expectation, and which side of the service it is about. */
export interface Marks {
  readonly factors: Factor
  readonly dimensions: Dimension
}
export type MarkField = keyof Marks

/**
 * One command for all notes that then have the same marks. A mark that is added comes last: the first one is the one
 * that counts most.
 */
export function markSteps<Field extends MarkField>(
  notes: readonly Expectation[],
  field: Field,
  mark: Marks[Field],
  isOn: boolean
): Step[] {
  const marksOf = (note: Expectation): readonly string[] => note[field]
  const changed = notes.filter((note) => marksOf(note).includes(mark) !== isOn)
  const after = (note: Expectation): readonly string[] =>
    isOn ? [...marksOf(note), mark] : marksOf(note).filter((each) => each !== mark)
  return [...groupBy(changed, (note) => after(note).join())].map(([, alike]) => ({
    name: 'expectation.edit',
    args: { ids: alike.map(({ id }) => id), [field]: alike[0] === undefined ? [] : after(alike[0]) }
  }))
}
