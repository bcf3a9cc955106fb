import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, textSchema, z } from '../engine/schema.ts'

/** Levels run from 0 (nothing of it) to 10 (all that could be wished for), in whole steps. */
export const MIN_LEVEL = 0
export const MAX_LEVEL = 10
export const levelValueSchema = z.int().min(MIN_LEVEL).max(MAX_LEVEL)

/** What was first wished for, what both sides agreed on, and what the client sees delivered (DOMAIN 5.16, 6.20). */
export const LEVEL_KINDS = ['desired', 'agreed', 'perceived'] as const
export type LevelKind = (typeof LEVEL_KINDS)[number]

/** One entry in the history of an expectation's level. Never overwritten: a new reading is a new record. */
export const levelType = defineRecord(
  'level',
  {
    expectationId: idSchema,
    kind: z.enum(LEVEL_KINDS),
    value: levelValueSchema,
    at: momentSchema,
    sessionId: idSchema.nullable(),
    note: textSchema
  },
  { ownedBy: { expectationId: 'expectation' }, refs: { sessionId: 'session' } }
)
export type Level = RecordOf<typeof levelType>
