import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'

/** Who sits on which side of the table. */
export const SIDES = ['client', 'us'] as const
export type Side = (typeof SIDES)[number]

export const participantType = defineRecord(
  'participant',
  {
    name: titleSchema,
    /** The name is an alias that the person chose. */
    isAlias: z.boolean(),
    organisation: titleSchema,
    role: titleSchema,
    side: z.enum(SIDES),
    segmentId: idSchema.nullable(),
    color: colorSchema
  },
  { refs: { segmentId: 'segment' } }
)
export type Participant = RecordOf<typeof participantType>
