import { defineCommand } from '../engine/command.ts'
import { idSchema, textSchema, z } from '../engine/schema.ts'
import { LEVEL_KINDS, levelType, levelValueSchema } from './level.ts'

export const recordLevel = defineCommand({
  name: 'level.record',
  args: z.strictObject({
    id: idSchema,
    expectationId: idSchema,
    kind: z.enum(LEVEL_KINDS),
    value: levelValueSchema,
    sessionId: idSchema.nullable(),
    note: textSchema
  }),
  apply(tx, { id, ...fields }) {
    tx.insert(levelType, id, { ...fields, at: tx.now() })
  }
})
