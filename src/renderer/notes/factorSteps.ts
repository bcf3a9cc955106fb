import { type Expectation, FACTORS, type Factor } from '../../domain/expectations/expectation.ts'
import { groupBy } from '../../domain/map/workshopMap.ts'
import type { Step } from '../lenses/lens.ts'

/** One command for all notes that then have the same factors. */
export function factorSteps(notes: readonly Expectation[], factor: Factor, isOn: boolean): Step[] {
  const changed = notes.filter(({ factors }) => factors.includes(factor) !== isOn)
  const after = ({ factors }: Expectation): Factor[] =>
    FACTORS.filter((each) => (each === factor ? isOn : factors.includes(each)))
  return [...groupBy(changed, (note) => after(note).join()).values()].flatMap((alike) =>
    alike[0] === undefined
      ? []
      : [{ name: 'expectation.edit', args: { ids: alike.map(({ id }) => id), factors: after(alike[0]) } } as const]
  )
}
