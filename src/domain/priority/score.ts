import type { Expectation } from '../expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'

/** What each part contributes to a score of at most 100. */
export const PRIORITY_WEIGHTS = { importance: 50, reach: 30, feasibility: 20 } as const
export type PriorityPartName = keyof typeof PRIORITY_WEIGHTS

export interface PriorityPart {
  readonly name: PriorityPartName
  /** 0 to 1; null: not judged, or nobody to compare with. Counts nothing. */
  readonly value: number | null
  readonly points: number
}

export interface Priority {
  readonly expectation: Expectation
  /** 0 to 100; null until its importance is judged. */
  readonly score: number | null
  readonly parts: readonly PriorityPart[]
  /** How many of the client's people said it, mentions included; without a name, each counts as one more. */
  readonly voices: number
  /** 1 is first; equal scores share a rank (1, 2, 2, 4). Null without a score. */
  readonly rank: number | null
}

/**
 * The order of importance: score = 50·importance + 30·reach + 20·feasibility, each part 0 to 1.
 * Reach = Σ weights of the client's people who said it / Σ weights of all of them, at most 1; a person weighs what their
 * segment weighs (1 without one), what is said without a name weighs 1. Our own people may speak for the client, but are
 * not the client: they weigh nothing and are no voice. Source: DOMAIN 4.9, "the more clients say it and the more basic the
 * need, the more important"; feasibility breaks ties in favour of what can be done.
 */
export function rankExpectations(map: WorkshopMap): Priority[] {
  const segments = byId(map.segments)
  const weights = new Map<string, number>()
  for (const { id, side, segmentId } of map.participants) {
    if (side === 'client') weights.set(id, segmentId === null ? 1 : (segments.get(segmentId)?.weight ?? 1))
  }
  const room = sumOf(weights.values())
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)

  const scored = map.expectations.map((expectation) => {
    const saidBy = [expectation, ...(mentions.get(expectation.id) ?? [])].map(({ participantId }) => participantId)
    const named = new Set(saidBy.filter((id) => id !== null && weights.has(id)))
    const voices = [...named, ...saidBy.filter((id) => id === null)]
    const reach = room === 0 ? null : Math.min(1, sumOf(voices.map((id) => weights.get(id ?? '') ?? 1)) / room)
    const parts = [
      partOf('importance', expectation.importance),
      partOf('reach', reach),
      partOf('feasibility', expectation.feasibility)
    ]
    const score = expectation.importance === null ? null : parts.reduce((sum, { points }) => sum + points, 0)
    return { expectation, parts, score, voices: voices.length }
  })
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || b.voices - a.voices)
  let rank = 0
  return scored.map((item, index) => {
    if (item.score !== scored[index - 1]?.score) rank = index + 1
    return { ...item, rank: item.score === null ? null : rank }
  })
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0)

const partOf = (name: PriorityPartName, value: number | null): PriorityPart => ({
  name,
  value,
  points: (value ?? 0) * PRIORITY_WEIGHTS[name]
})
