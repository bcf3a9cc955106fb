import { byId, type WorkshopMap } from '../map/workshopMap.ts'
import type { CurvePoint } from './curve.ts'
import type { LevelKind } from './level.ts'

/**
 * G1: the reading of the latest day, and within a day the one entered last. It takes the points of a curve, in their order,
 * so that nobody can ask by another order of time.
 */
export const latestReading = (curve: readonly CurvePoint[], kind: LevelKind): CurvePoint | undefined =>
  curve.findLast((point) => point.kind === kind)

export const latestLevel = (curve: readonly CurvePoint[], kind: LevelKind): number | null =>
  latestReading(curve, kind)?.value ?? null

/**
 * The session under which a reading entered now is the latest of its kind: the one that it belongs to, if that is not before
 * the latest reading; or else none, which dates it today; or, where a reading is of a day to come, that reading's own.
 * Entered under an earlier session it would change nothing that one sees.
 * @param today YYYY-MM-DD
 */
export function sessionToBeLatest(
  map: WorkshopMap,
  latest: CurvePoint | undefined,
  sessionId: string | null,
  today: string
): string | null {
  if (latest === undefined) return sessionId
  const sessions = byId(map.sessions)
  const dayUnder = (id: string | null): string => (id === null ? undefined : sessions.get(id)?.date) ?? today
  const fitting = [sessionId, null].find((id) => dayUnder(id) >= latest.day)
  return fitting === undefined ? latest.level.sessionId : fitting
}
