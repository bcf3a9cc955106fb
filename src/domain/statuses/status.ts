import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, textSchema, z } from '../engine/schema.ts'

/** How far a promise has come (DOMAIN 6.19). */
export const DELIVERY_STATES = ['open', 'in-progress', 'delivered', 'exceeded', 'missed', 'withdrawn'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One entry in the history of a promise's delivery. Never overwritten. */
export const statusType = defineRecord(
  'status',
  {
    responseId: idSchema,
    state: z.enum(DELIVERY_STATES),
    at: momentSchema,
    sessionId: idSchema.nullable(),
    /** What shows it: a link, a document, what was seen. */
    evidence: textSchema
  },
  { ownedBy: { responseId: 'response' }, refs: { sessionId: 'session' } }
)
export type Status = RecordOf<typeof statusType>
