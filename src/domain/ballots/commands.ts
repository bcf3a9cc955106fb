import { defineCommand } from '../engine/command.ts'
import { idSchema, z } from '../engine/schema.ts'
import { ballotType, MAX_VOTES, tallyType } from './ballot.ts'

const { title, sessionId, votesEach, mostOnOne, returned } = ballotType.schema.shape
const { expectationId, number, votes } = tallyType.schema.shape

/** Draws up a ballot of these expectations, each under its number. */
export const prepareBallot = defineCommand({
  name: 'ballot.prepare',
  args: z.strictObject({
    id: idSchema,
    title,
    sessionId,
    votesEach,
    mostOnOne,
    items: z
      .array(z.strictObject({ id: idSchema, expectationId, number }))
      .min(1)
      .max(5_000)
  }),
  apply(tx, { id, items, ...fields }) {
    tx.insert(ballotType, id, { ...fields, at: tx.now(), returned: null })
    for (const { id: tallyId, ...item } of items) {
      tx.insert(tallyType, tallyId, { ...item, ballotId: id, votes: null })
    }
  }
})

export const editBallot = defineCommand({
  name: 'ballot.edit',
  args: z.strictObject({ id: idSchema, title: title.optional(), returned: returned.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(ballotType, id, fields)
  }
})

/** Enters what was counted. */
export const countBallot = defineCommand({
  name: 'ballot.count',
  args: z.strictObject({
    tallies: z
      .array(z.strictObject({ id: idSchema, votes }))
      .min(1)
      .max(5_000)
  }),
  apply(tx, { tallies }) {
    for (const { id, votes: counted } of tallies) tx.update(tallyType, id, { votes: counted })
  }
})

/** One more as it is read out, whatever has been counted meanwhile. */
export const addVotes = defineCommand({
  name: 'ballot.addVotes',
  args: z.strictObject({ id: idSchema, votes: z.int().min(1).max(100) }),
  apply(tx, { id, votes: more }) {
    const counted = tx.need(tallyType, id).votes ?? 0
    tx.update(tallyType, id, { votes: Math.min(MAX_VOTES, counted + more) })
  }
})

export const removeBallot = defineCommand({
  name: 'ballot.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(ballotType, [id])
  }
})
