import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { daySchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import { dropSpeakersIn, namesKeptIn } from './anonymity.ts'
import { ANONYMITIES, agendaSchema, guideSchema, RESEARCH_METHODS, sessionType } from './session.ts'

const sessionFields = z.strictObject({
  title: titleSchema,
  date: daySchema,
  place: titleSchema,
  method: z.enum(RESEARCH_METHODS)
})

export const addSession = defineCommand({
  name: 'session.add',
  args: sessionFields.extend({
    id: idSchema,
    agenda: agendaSchema.default([]),
    guide: guideSchema.default([]),
    anonymity: z.enum(ANONYMITIES).default('named')
  }),
  apply(tx, { id, ...fields }) {
    tx.insert(sessionType, id, fields)
  }
})

export const editSession = defineCommand({
  name: 'session.edit',
  args: sessionFields.partial().extend({
    id: idSchema,
    agenda: agendaSchema.optional(),
    guide: guideSchema.optional(),
    anonymity: z.enum(ANONYMITIES).optional()
  }),
  apply(tx, { id, ...fields }) {
    const session = tx.update(sessionType, id, fields)
    const kept = session.anonymity === 'not-stored' ? namesKeptIn(tx, id) : 0
    if (kept > 0) throw new DomainError('names-stored', { count: kept })
  }
})

/** What was said in it stays. Where names were hidden they go, for nothing would hide them any more (AN2); undo brings them back. */
export const removeSession = defineCommand({
  name: 'session.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    if (tx.need(sessionType, id).anonymity === 'hidden') dropSpeakersIn(tx, id)
    tx.remove(sessionType, [id])
  }
})
