import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import { levelType } from '../levels/level.ts'
import { responseType } from '../responses/response.ts'
import { MAX_NOTES } from './commands.ts'
import { expectationType } from './expectation.ts'
import { mentionType } from './mention.ts'
import { topOf } from './order.ts'

/**
 * Notes that say the same become one: each merged note is kept word for word as a mention of the one that stays, and its
 * own mentions go along. A note that was already answered or measured is refused, since its thread would be cut:
 * merge the others into it instead.
 */
export const mergeExpectations = defineCommand({
  name: 'expectation.merge',
  args: z.strictObject({ intoId: idSchema, ids: z.array(idSchema).min(1).max(MAX_NOTES) }),
  apply(tx, { intoId, ids }) {
    tx.need(expectationType, intoId)
    const merged = new Set(ids)
    if (merged.has(intoId)) throw new DomainError('merge-itself')
    const answered = [...tx.list(responseType), ...tx.list(levelType)].find((r) => merged.has(r.expectationId))
    if (answered) {
      throw new DomainError('merge-answered', { text: tx.need(expectationType, answered.expectationId).text })
    }
    for (const mention of tx.list(mentionType)) {
      if (merged.has(mention.expectationId)) tx.update(mentionType, mention.id, { expectationId: intoId })
    }
    for (const id of merged) {
      const { text, quote, participantId, sessionId } = tx.need(expectationType, id)
      tx.insert(mentionType, tx.newId(), { expectationId: intoId, text, quote, participantId, sessionId })
    }
    tx.remove(expectationType, merged)
  }
})

/** Somebody says the same again: a bare +1, or with a name and words. */
export const addMention = defineCommand({
  name: 'mention.add',
  args: z.strictObject({
    id: idSchema,
    expectationId: idSchema,
    text: mentionType.schema.shape.text,
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable()
  }),
  apply(tx, { id, ...fields }) {
    tx.insert(mentionType, id, { ...fields, quote: '' })
  }
})

export const removeMention = defineCommand({
  name: 'mention.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(mentionType, [id])
  }
})

/** Takes a merged note out again, as a note of its own beside the one it was merged into. */
export const splitMention = defineCommand({
  name: 'mention.split',
  args: z.strictObject({ id: idSchema, noteId: idSchema, x: z.number(), y: z.number() }),
  apply(tx, { id, noteId, x, y }) {
    const mention = tx.need(mentionType, id)
    const { id: _id, type: _type, scope: _scope, ...host } = tx.need(expectationType, mention.expectationId)
    const { text, quote, participantId, sessionId } = mention
    tx.insert(expectationType, noteId, {
      ...host,
      z: topOf(tx) + 1,
      text: text || host.text,
      quote,
      participantId,
      sessionId,
      x,
      y,
      raw: null
    })
    tx.remove(mentionType, [id])
  }
})
