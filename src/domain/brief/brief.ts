import type { DayOf } from '../../base/day.ts'
import { curvesOf } from '../levels/curve.ts'
import { latestLevel } from '../levels/latest.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import { rankExpectations } from '../priority/score.ts'
import { isAnswered } from '../responses/answered.ts'
import type { ResponseKind } from '../responses/response.ts'
import { BRIEF_PARTS, type Brief, type BriefItem, type BriefPart } from './briefSchema.ts'

const PART_OF: Record<ResponseKind, BriefPart> = { promise: 'do', explanation: 'dont', alternative: 'instead' }

/**
 * The alignment brief as data: by part, by cluster, by priority. A declined expectation without an answer gives its reason.
 * Measure, owner, date and promised level are a promise's alone: an answer that has become an explanation keeps them in its
 * record, in case it is made a promise again, but says nothing of them.
 */
export function briefOf(map: WorkshopMap, dayOf: DayOf): Brief {
  const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
  const people = byId(map.participants)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const curves = curvesOf(map, dayOf)
  const entries = rankExpectations(map).map(({ expectation, rank, score, voices }) => {
    const response = responses.get(expectation.id)
    const promise = response?.kind === 'promise' ? response : undefined
    const curve = curves.get(expectation.id) ?? []
    const declined = response === undefined && isAnswered(expectation, response)
    const speakers = [expectation, ...(mentions.get(expectation.id) ?? [])].map(({ participantId }) =>
      participantId === null ? undefined : people.get(participantId)?.name
    )
    const item: BriefItem = {
      expectationId: expectation.id,
      text: expectation.text,
      rank,
      score,
      voices,
      saidBy: [...new Set(speakers.filter((name) => name !== undefined))],
      answer: response?.text ?? (declined ? expectation.verdictReason : ''),
      measure: promise?.measure ?? '',
      owner: promise?.ownerId ? (people.get(promise.ownerId)?.name ?? '') : '',
      dueDate: promise?.dueDate ?? null,
      promisedLevel: promise?.promisedLevel ?? null,
      desiredLevel: latestLevel(curve, 'desired'),
      agreedLevel: latestLevel(curve, 'agreed')
    }
    const part: BriefPart = response ? PART_OF[response.kind] : declined ? 'dont' : 'open'
    return { item, part, clusterId: expectation.clusterId }
  })
  const sections = groupBy(entries, ({ part, clusterId }) => sectionKey(part, clusterId))
  const clusters = [...map.clusters.map(({ id, title }) => ({ id, title })), { id: null, title: '' }]
  return {
    title: map.workshop?.title ?? '',
    client: map.workshop?.client ?? '',
    brief: map.workshop?.brief ?? '',
    parts: BRIEF_PARTS.map((part) => ({
      part,
      sections: clusters
        .map(({ id, title }) => ({
          clusterId: id,
          title,
          items: (sections.get(sectionKey(part, id)) ?? []).map(({ item }) => item)
        }))
        .filter(({ items }) => items.length > 0)
    }))
  }
}

const sectionKey = (part: BriefPart, clusterId: string | null): string => `${part} ${clusterId ?? ''}`
