import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, textSchema } from '../engine/schema.ts'

/** Somebody else said the same: a note that was merged in, with its own words, or a bare +1 (empty text). */
export const mentionType = defineRecord(
  'mention',
  {
    expectationId: idSchema,
    text: textSchema,
    quote: textSchema,
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable()
  },
  { ownedBy: { expectationId: 'expectation' }, refs: { participantId: 'participant', sessionId: 'session' } }
)
export type Mention = RecordOf<typeof mentionType>
