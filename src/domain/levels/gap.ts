import type { DayOf } from '../../base/day.ts'
import type { Expectation } from '../expectations/expectation.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { curvesOf } from './curve.ts'
import { latestLevel } from './latest.ts'

export interface Gap {
  readonly expectation: Expectation
  /** The level last agreed, or else last wished for. */
  readonly expected: number | null
  /** What is expected comes from an agreement rather than a wish. */
  readonly isAgreed: boolean
  readonly perceived: number | null
  /** perceived − expected, −10 to 10: below 0 disappoints, above 0 delights. Null while either is unknown. */
  readonly gap: number | null
}

/**
 * Satisfaction = perceived − expected (DOMAIN 1; Oliver 1980), by expectation, the worst first; what cannot be compared yet
 * comes last. Expectations without any level are left out.
 * @param seenUntil YYYY-MM-DD: what was perceived later than that day does not count yet
 */
export function gapsOf(map: WorkshopMap, dayOf: DayOf, seenUntil = '9999-12-31'): Gap[] {
  const curves = curvesOf(map, dayOf)
  return map.expectations
    .filter(({ id }) => curves.has(id))
    .map((expectation) => {
      const own = curves.get(expectation.id) ?? []
      const agreed = latestLevel(own, 'agreed')
      const expected = agreed ?? latestLevel(own, 'desired')
      const perceived = latestLevel(
        own.filter(({ day }) => day <= seenUntil),
        'perceived'
      )
      const gap = expected === null || perceived === null ? null : perceived - expected
      return { expectation, expected, isAgreed: agreed !== null, perceived, gap }
    })
    .sort((a, b) => (a.gap ?? Infinity) - (b.gap ?? Infinity) || a.expectation.z - b.expectation.z)
}
