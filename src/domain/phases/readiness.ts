import type { DayOf } from '../../base/day.ts'
import { briefOf } from '../brief/brief.ts'
import { compareBriefs } from '../brief/compare.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { isAnswered } from '../responses/answered.ts'

/** Suggested places, not a wizard: any can be entered, left and reopened at any time (DOMAIN 2). */
export const PHASES = ['prepare', 'capture', 'cluster', 'prioritise', 'respond', 'track', 'report'] as const
export type Phase = (typeof PHASES)[number]

export interface Readiness {
  readonly phase: Phase
  readonly done: number
  /** 0: there is nothing to do here yet. */
  readonly total: number
}

/** How far each phase has come, counted from what is there. */
export function readinessOf(map: WorkshopMap, dayOf: DayOf): Readiness[] {
  const notes = map.expectations
  const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
  const answered = notes.filter((note) => isAnswered(note, responses.get(note.id))).length
  const perceived = new Set(map.levels.filter(({ kind }) => kind === 'perceived').map((level) => level.expectationId))
  const promised = map.responses.filter(({ kind }) => kind === 'promise').map(({ expectationId }) => expectationId)
  const prepared = [map.workshop?.client, map.workshop?.brief, map.participants.length, map.sessions.length]
  const counts: Record<Phase, readonly [done: number, total: number]> = {
    prepare: [prepared.filter(Boolean).length, prepared.length],
    capture: [notes.length, notes.length],
    cluster: [notes.filter(({ clusterId }) => clusterId !== null).length, notes.length],
    prioritise: [notes.filter((n) => n.importance !== null && n.verdict !== 'open').length, notes.length],
    respond: [answered, notes.length],
    track: [promised.filter((id) => perceived.has(id)).length, promised.length],
    report: [isSignedAsItStands(map, dayOf) ? 1 : 0, answered > 0 ? 1 : 0]
  }
  return PHASES.map((phase) => ({ phase, done: counts[phase][0], total: counts[phase][1] }))
}

/** Nothing that was agreed has changed since the last signed version. */
export function isSignedAsItStands(map: WorkshopMap, dayOf: DayOf): boolean {
  const last = map.signings.at(-1)
  return last !== undefined && compareBriefs(last.brief, briefOf(map, dayOf)).length === 0
}
