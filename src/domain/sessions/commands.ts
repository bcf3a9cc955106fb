import { defineCommand } from '../engine/command.ts'
import { daySchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import { agendaSchema, RESEARCH_METHODS, sessionType } from './session.ts'

const sessionFields = z.strictObject({
  title: titleSchema,
  date: daySchema,
  place: titleSchema,
  method: z.enum(RESEARCH_METHODS)
})

export const addSession = defineCommand({
  name: 'session.add',
  args: sessionFields.extend({ id: idSchema, agenda: agendaSchema.default([]) }),
  apply(tx, { id, ...fields }) {
    tx.insert(sessionType, id, fields)
  }
})

export const editSession = defineCommand({
  name: 'session.edit',
  args: sessionFields.partial().extend({ id: idSchema, agenda: agendaSchema.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(sessionType, id, fields)
  }
})

export const removeSession = defineCommand({
  name: 'session.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(sessionType, [id])
  }
})
