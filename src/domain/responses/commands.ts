import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { daySchema, idSchema, textSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
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

/** A2: an expectation has one response, whether it was given here or came in a file. */
export function needOneResponseEach(tx: Tx): void {
  const responses = tx.list(responseType)
  if (new Set(responses.map(({ expectationId }) => expectationId)).size < responses.length) {
    throw new DomainError('already-answered')
  }
}

/** An expectation has one answer; what changes later is edited, and the signed versions keep what it was. */
export const giveResponse = defineCommand({
  name: 'response.give',
  args: fields.extend({ id: idSchema, expectationId: idSchema }),
  apply(tx, { id, ...response }) {
    tx.insert(responseType, id, response)
    needOneResponseEach(tx)
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
