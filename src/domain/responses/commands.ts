import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { daySchema, idSchema, textSchema, z } from '../engine/schema.ts'
import { levelValueSchema } from '../levels/level.ts'
import { RESPONSE_KINDS, responseType, WAYS } from './response.ts'

const fields = z.strictObject({
  kind: z.enum(RESPONSE_KINDS),
  text: textSchema,
  measure: textSchema,
  way: z.enum(WAYS),
  ownerId: idSchema.nullable(),
  dueDate: daySchema.nullable(),
  promisedLevel: levelValueSchema.nullable()
})

/** An expectation has one answer; what changes later is edited, and the signed versions keep what it was. */
export const giveResponse = defineCommand({
  name: 'response.give',
  args: fields.extend({ id: idSchema, expectationId: idSchema }),
  apply(tx, { id, ...response }) {
    if (tx.list(responseType).some(({ expectationId }) => expectationId === response.expectationId)) {
      throw new DomainError('already-answered')
    }
    tx.insert(responseType, id, response)
  }
})

export const editResponse = defineCommand({
  name: 'response.edit',
  args: fields.partial().extend({ id: idSchema }),
  apply(tx, { id, ...changes }) {
    tx.update(responseType, id, changes)
  }
})

export const withdrawResponse = defineCommand({
  name: 'response.withdraw',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(responseType, [id])
  }
})
