import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'
import { ENGAGEMENT_STAGES } from '../workshops/workshop.ts'

/** Who sits on which side of the table. */
export const SIDES = ['client', 'us'] as const
export type Side = (typeof SIDES)[number]

export const STAKES = [1, 2, 3, 4, 5] as const
/** How much the relationship is worth to us, and how likely it is to be lost: 1 (little) to 5 (much); null: not judged (DOMAIN 4.13). */
export const stakeSchema = z.int().min(1).max(5).nullable()

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
    /** How far this person's own use of us has come; null: as the workshop's. */
    stage: z.enum(ENGAGEMENT_STAGES).nullable(),
    value: stakeSchema,
    risk: stakeSchema,
    color: colorSchema
  },
  {
    refs: { segmentId: 'segment' },
    upgrades: [(old) => ({ ...old, stage: null, value: null, risk: null })]
  }
)
export type Participant = RecordOf<typeof participantType>
