import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { type Gap, gapsOf } from '../../../domain/levels/gap.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Session } from '../../../domain/sessions/session.ts'

export type GapWord = 'below' | 'met' | 'above' | 'unknown'

export const wordOf = (gap: number | null): GapWord =>
  gap === null ? 'unknown' : gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'

/**
 * What can be looked back at: every expectation with a level, the worst gap first, then those that were promised and
 * have no level yet.
 * @param session the one that one looks back from; null: all that is known counts
 */
export function levelRows(map: WorkshopMap, session: Session | null): Gap[] {
  const gaps = session === null ? gapsOf(map) : gapsOf(map, session.date)
  const known = new Set(gaps.map(({ expectation }) => expectation.id))
  const promised = new Set(map.responses.filter(({ kind }) => kind === 'promise').map((each) => each.expectationId))
  const rest = map.expectations.filter(({ id }) => promised.has(id) && !known.has(id))
  return [...gaps, ...rest.map(withoutLevels)]
}

const withoutLevels = (expectation: Expectation): Gap => ({
  expectation,
  expected: null,
  isAgreed: false,
  perceived: null,
  gap: null
})

export function countWords(rows: readonly Gap[]): Record<GapWord, number> {
  const counts = { below: 0, met: 0, above: 0, unknown: 0 }
  for (const { gap } of rows) counts[wordOf(gap)]++
  return counts
}

/** The rows in the order in which they were first seen: one that is being judged must not run away from under the hand. */
export function inOrder(rows: readonly Gap[], order: readonly string[]): Gap[] {
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ expectation }: Gap): number => places.get(expectation.id) ?? order.length
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

export const orderOf = (rows: readonly Gap[]): string[] => rows.map(({ expectation }) => expectation.id)

/** The rows with one that is being entered as it will be. */
export const withEntry = (rows: readonly Gap[], id: string, perceived: number): Gap[] =>
  rows.map((row) =>
    row.expectation.id === id
      ? { ...row, perceived, gap: row.expected === null ? null : perceived - row.expected }
      : row
  )
