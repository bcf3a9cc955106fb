import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, textSchema, titleSchema } from '../engine/schema.ts'

/** Somebody else said the same: a note that was merged in, with its own words, or a bare +1 (empty text). */
export const mentionType = defineRecord(
  'mention',
  {
    expectationId: idSchema,
    text: textSchema,
    quote: textSchema,
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable(),
    /** Of a note that was imported and merged in: the same file can be imported again. */
    origin: titleSchema
  },
  {
    ownedBy: { expectationId: 'expectation' },
    refs: { participantId: 'participant', sessionId: 'session' },
    upgrades: [(old) => ({ ...old, origin: '' })]
  }
)
export type Mention = RecordOf<typeof mentionType>
