import { defineRecord, type RecordOf } from '../engine/record.ts'
import { daySchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'

/**
 * What stands behind expectations without being one: an assumption that is "obvious" to whoever says it, a claim of ours
 * that raised an expectation (DOMAIN 3.5), an outside event that moved one (DOMAIN 3.6).
 */
export const PREMISE_KINDS = ['assumption', 'claim', 'event'] as const
export type PremiseKind = (typeof PREMISE_KINDS)[number]

export const premiseType = defineRecord(
  'premise',
  {
    kind: z.enum(PREMISE_KINDS),
    text: textSchema,
    /** Where a claim was made (a proposal, an advert, a talk), or who reports an event. */
    source: titleSchema,
    /** When a claim was made or an event happened; null: not known. */
    date: daySchema.nullable(),
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable()
  },
  { refs: { participantId: 'participant', sessionId: 'session' } }
)
export type Premise = RecordOf<typeof premiseType>

/** A premise shaped an expectation. */
export const premiseLinkType = defineRecord(
  'premiseLink',
  { premiseId: idSchema, expectationId: idSchema },
  { ownedBy: { premiseId: 'premise', expectationId: 'expectation' } }
)
export type PremiseLink = RecordOf<typeof premiseLinkType>
