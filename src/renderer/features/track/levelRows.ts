import { localDayOf } from '../../../base/day.ts'
import { curvesOf } from '../../../domain/levels/curve.ts'
import { type Gap, gapsOf } from '../../../domain/levels/gap.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Session } from '../../../domain/sessions/session.ts'

export type GapWord = 'below' | 'met' | 'above' | 'unknown'

export const wordOf = (gap: number | null): GapWord =>
  gap === null ? 'unknown' : gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'

export interface LevelRow extends Gap {
  /** The day on which it was perceived so, when that was before the session one looks back from; null: in it, or never. */
  readonly seenEarlierOn: string | null
}

/**
 * What can be looked back at: every expectation with a level, the worst gap first, then those that were promised and
 * have no level yet.
 * @param session the one that one looks back from; null: all that is known counts
 */
export function levelRows(map: WorkshopMap, session: Session | null): LevelRow[] {
  const gaps = session === null ? gapsOf(map, localDayOf) : gapsOf(map, localDayOf, session.date)
  const known = new Set(gaps.map(({ expectation }) => expectation.id))
  const promised = new Set(map.responses.filter(({ kind }) => kind === 'promise').map((each) => each.expectationId))
  const rest = map.expectations.filter(({ id }) => promised.has(id) && !known.has(id))
  const curves = curvesOf(map, localDayOf)
  const seenEarlierOn = (id: string): string | null => {
    const seen = curves
      .get(id)
      ?.findLast(({ kind, day }) => kind === 'perceived' && session !== null && day <= session.date)
    return seen === undefined || seen.level.sessionId === session?.id ? null : seen.day
  }
  return [
    ...gaps.map((gap) => ({ ...gap, seenEarlierOn: seenEarlierOn(gap.expectation.id) })),
    ...rest.map((expectation) => ({ ...NO_LEVELS, expectation }))
  ]
}

const NO_LEVELS = { expected: null, isAgreed: false, perceived: null, gap: null, seenEarlierOn: null }

export function countWords(rows: readonly LevelRow[]): Record<GapWord, number> {
  const counts = { below: 0, met: 0, above: 0, unknown: 0 }
  for (const { gap } of rows) counts[wordOf(gap)]++
  return counts
}

/** The rows in the order in which they were first seen: one that is being judged must not run away from under the hand. */
export function inOrder(rows: readonly LevelRow[], order: readonly string[]): LevelRow[] {
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ expectation }: LevelRow): number => places.get(expectation.id) ?? order.length
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

export const orderOf = (rows: readonly LevelRow[]): string[] => rows.map(({ expectation }) => expectation.id)

/** The rows with one that is being entered as it will be. */
export const withEntry = (rows: readonly LevelRow[], id: string, perceived: number): LevelRow[] =>
  rows.map((row) =>
    row.expectation.id === id
      ? { ...row, perceived, gap: row.expected === null ? null : perceived - row.expected, seenEarlierOn: null }
      : row
  )
