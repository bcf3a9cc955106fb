import type { DayOf } from '../../base/day.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import type { Level, LevelKind } from './level.ts'

export interface CurvePoint {
  /** YYYY-MM-DD: the day of the session in which it was said, or else of the entry. */
  readonly day: string
  readonly kind: LevelKind
  readonly value: number
  readonly level: Level
}

/**
 * The expectation curves (期望值曲线, DOMAIN 6.21) by expectation: how the level arose, was adjusted, and was met or not,
 * in order of time. What was said in an earlier session comes earlier, even when it was entered later.
 * Within a day, the order of entry. The sign of the adjustment is kept: an agreed level below the desired one is a lowered
 * expectation.
 */
export function curvesOf(map: WorkshopMap, dayOf: DayOf): ReadonlyMap<string, readonly CurvePoint[]> {
  const sessions = byId(map.sessions)
  const points = map.levels
    .map((level): CurvePoint => {
      const session = level.sessionId === null ? undefined : sessions.get(level.sessionId)
      return { day: session?.date ?? dayOf(level.at), kind: level.kind, value: level.value, level }
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.level.at, b.level.at))
  return groupBy(points, ({ level }) => level.expectationId)
}

export const curveOf = (map: WorkshopMap, expectationId: string, dayOf: DayOf): readonly CurvePoint[] =>
  curvesOf(map, dayOf).get(expectationId) ?? []

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
