import { byId, type WorkshopMap } from '../map/workshopMap.ts'
import type { Level, LevelKind } from './level.ts'

export interface CurvePoint {
  /** YYYY-MM-DD: the day of the session in which it was said, or else of the entry. */
  readonly day: string
  readonly kind: LevelKind
  readonly value: number
  readonly level: Level
}

/**
 * The expectation curve (期望值曲线, DOMAIN 6.21): how the level arose, was adjusted, and was met or not, in order of time.
 * The sign of the adjustment is kept: an agreed level below the desired one is a lowered expectation.
 */
export function curveOf(map: WorkshopMap, expectationId: string): CurvePoint[] {
  const sessions = byId(map.sessions)
  return map.levels
    .filter((level) => level.expectationId === expectationId)
    .map((level) => {
      const session = level.sessionId === null ? undefined : sessions.get(level.sessionId)
      return { day: session?.date ?? level.at.slice(0, 10), kind: level.kind, value: level.value, level }
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.level.at.localeCompare(b.level.at))
}
