import { defineCommand } from '../engine/command.ts'
import { idSchema, z } from '../engine/schema.ts'
import { addParts, partsSchema } from './parts.ts'
import { templateType } from './template.ts'

const { title, about, trade, content } = templateType.schema.shape

export const saveTemplate = defineCommand({
  name: 'template.save',
  args: z.strictObject({ id: idSchema, title, about, trade, content }),
  apply(tx, { id, ...fields }) {
    tx.insert(templateType, id, fields)
  }
})

export const editTemplate = defineCommand({
  name: 'template.edit',
  args: z.strictObject({ title, about, trade, content }).partial().extend({ id: idSchema }),
  apply(tx, { id, ...fields }) {
    tx.update(templateType, id, fields)
  }
})

export const removeTemplate = defineCommand({
  name: 'template.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(templateType, [id])
  }
})

/** Runs in the scope of a workshop that is there already. */
export const applyTemplate = defineCommand({
  name: 'template.apply',
  args: partsSchema,
  apply: addParts
})
