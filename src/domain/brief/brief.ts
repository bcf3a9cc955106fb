import { daySchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import { rankExpectations } from '../priority/score.ts'
import { levelValueSchema } from '../levels/level.ts'
import type { ResponseKind } from '../responses/response.ts'

/** What we do, what we do not, what we do instead (DOMAIN 5.18); and what has no answer yet. */
export const BRIEF_PARTS = ['do', 'dont', 'instead', 'open'] as const
export type BriefPart = (typeof BRIEF_PARTS)[number]

const briefItemSchema = z.strictObject({
  expectationId: idSchema,
  text: textSchema,
  rank: z.int().nullable(),
  score: z.number().nullable(),
  voices: z.int(),
  saidBy: z.array(titleSchema),
  answer: textSchema,
  measure: textSchema,
  owner: titleSchema,
  dueDate: daySchema.nullable(),
  promisedLevel: levelValueSchema.nullable()
})
export type BriefItem = z.infer<typeof briefItemSchema>

export const briefSchema = z.strictObject({
  title: titleSchema,
  client: titleSchema,
  brief: textSchema,
  parts: z.array(
    z.strictObject({
      part: z.enum(BRIEF_PARTS),
      /** In the order of the board; the last, with an empty title, holds what is in no cluster. */
      sections: z.array(z.strictObject({ title: titleSchema, items: z.array(briefItemSchema) }))
    })
  )
})
export type Brief = z.infer<typeof briefSchema>

const PART_OF: Record<ResponseKind, BriefPart> = { promise: 'do', explanation: 'dont', alternative: 'instead' }

/** The alignment brief as data: by part, by cluster, by priority. A declined expectation without an answer gives its reason. */
export function briefOf(map: WorkshopMap): Brief {
  const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
  const people = byId(map.participants)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const items = rankExpectations(map).map(({ expectation, rank, score, voices }) => {
    const response = responses.get(expectation.id)
    const declined = response === undefined && expectation.verdict === 'decline' && expectation.verdictReason !== ''
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
      measure: response?.measure ?? '',
      owner: response?.ownerId ? (people.get(response.ownerId)?.name ?? '') : '',
      dueDate: response?.dueDate ?? null,
      promisedLevel: response?.promisedLevel ?? null
    }
    const part = response ? PART_OF[response.kind] : declined ? 'dont' : 'open'
    return { item, part, clusterId: expectation.clusterId }
  })
  const clusters = [...map.clusters.map(({ id, title }) => ({ id, title })), { id: null, title: '' }]
  return {
    title: map.workshop?.title ?? '',
    client: map.workshop?.client ?? '',
    brief: map.workshop?.brief ?? '',
    parts: BRIEF_PARTS.map((part) => ({
      part,
      sections: clusters
        .map(({ id, title }) => ({
          title,
          items: items.filter((entry) => entry.part === part && entry.clusterId === id).map(({ item }) => item)
        }))
        .filter((section) => section.items.length > 0)
    }))
  }
}
