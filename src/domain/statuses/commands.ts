import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, textSchema, z } from '../engine/schema.ts'
import { responseType } from '../responses/response.ts'
import { DELIVERY_STATES, statusType } from './status.ts'

export const recordStatus = defineCommand({
  name: 'status.record',
  args: z.strictObject({
    id: idSchema,
    responseId: idSchema,
    state: z.enum(DELIVERY_STATES),
    sessionId: idSchema.nullable(),
    evidence: textSchema
  }),
  apply(tx, { id, ...fields }) {
    if (tx.need(responseType, fields.responseId).kind !== 'promise') throw new DomainError('not-a-promise')
    tx.insert(statusType, id, { ...fields, at: tx.now() })
  }
})
