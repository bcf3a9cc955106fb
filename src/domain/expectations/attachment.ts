import { imageDataSchema, imageSideSchema } from '../elements/element.ts'
import { defineCommand } from '../engine/command.ts'
import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, titleSchema, z } from '../engine/schema.ts'

/** An image that belongs to a note: a photo of the card it was written on, a sketch. */
export const attachmentType = defineRecord(
  'attachment',
  { expectationId: idSchema, name: titleSchema, data: imageDataSchema, w: imageSideSchema, h: imageSideSchema },
  { ownedBy: { expectationId: 'expectation' } }
)
export type Attachment = RecordOf<typeof attachmentType>

const { name, data, w, h } = attachmentType.schema.shape

export const addAttachment = defineCommand({
  name: 'attachment.add',
  args: z.strictObject({ id: idSchema, expectationId: idSchema, name, data, w, h }),
  apply(tx, { id, ...fields }) {
    tx.insert(attachmentType, id, fields)
  }
})

export const removeAttachment = defineCommand({
  name: 'attachment.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(attachmentType, [id])
  }
})
