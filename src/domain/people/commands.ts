import { defineCommand } from '../engine/command.ts'
import { idSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'
import { ENGAGEMENT_STAGES } from '../workshops/workshop.ts'
import { participantType, SIDES, stakeSchema } from './participant.ts'
import { segmentType } from './segment.ts'

const participantFields = z.strictObject({
  name: titleSchema,
  isAlias: z.boolean(),
  organisation: titleSchema,
  role: titleSchema,
  side: z.enum(SIDES),
  segmentId: idSchema.nullable(),
  stage: z.enum(ENGAGEMENT_STAGES).nullable(),
  value: stakeSchema,
  risk: stakeSchema,
  color: colorSchema
})

/** One or many: a list that is pasted or imported is one step. */
export const addParticipants = defineCommand({
  name: 'participant.add',
  args: z.strictObject({
    participants: z
      .array(
        participantFields.extend({
          id: idSchema,
          stage: participantFields.shape.stage.default(null),
          value: stakeSchema.default(null),
          risk: stakeSchema.default(null)
        })
      )
      .min(1)
      .max(10_000)
  }),
  apply(tx, { participants }) {
    for (const { id, ...fields } of participants) tx.insert(participantType, id, fields)
  }
})

export const editParticipant = defineCommand({
  name: 'participant.edit',
  args: participantFields.partial().extend({ id: idSchema }),
  apply(tx, { id, ...fields }) {
    tx.update(participantType, id, fields)
  }
})

export const removeParticipant = defineCommand({
  name: 'participant.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(participantType, [id])
  }
})

const weightSchema = z.number().min(0).max(10)

export const addSegment = defineCommand({
  name: 'segment.add',
  args: z.strictObject({ id: idSchema, name: titleSchema, weight: weightSchema }),
  apply(tx, { id, ...fields }) {
    tx.insert(segmentType, id, fields)
  }
})

export const editSegment = defineCommand({
  name: 'segment.edit',
  args: z.strictObject({ id: idSchema, name: titleSchema.optional(), weight: weightSchema.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(segmentType, id, fields)
  }
})

export const removeSegment = defineCommand({
  name: 'segment.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(segmentType, [id])
  }
})
