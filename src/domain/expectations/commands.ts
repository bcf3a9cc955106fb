import { placedBySchema } from '../clusters/placing.ts'
import { tracePlacings } from '../clusters/tracePlacings.ts'
import { defineCommand } from '../engine/command.ts'
import { coordinateSchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'
import { forgetTitles, goesBare, noteKept } from '../sessions/anonymity.ts'
import {
  cardNumberSchema,
  dimensionsSchema,
  expectationType,
  factorsSchema,
  ratingSchema,
  VERDICTS
} from './expectation.ts'
import { topOf } from './order.ts'

/** Most notes that one command may touch. */
export const MAX_NOTES = 20_000
const idsSchema = z.array(idSchema).min(1).max(MAX_NOTES)

/** A note that is not on the map yet. */
export const newNoteSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  quote: textSchema.default(''),
  participantId: idSchema.nullable().default(null),
  sessionId: idSchema.nullable().default(null),
  clusterId: idSchema.nullable().default(null),
  laneId: idSchema.nullable().default(null),
  factors: factorsSchema.default([]),
  dimensions: dimensionsSchema.default([]),
  color: colorSchema,
  x: coordinateSchema,
  y: coordinateSchema,
  importance: ratingSchema.default(null),
  feasibility: ratingSchema.default(null),
  verdict: z.enum(VERDICTS).default('open'),
  verdictReason: textSchema.default(''),
  isFaceDown: z.boolean().default(false),
  cardNumber: cardNumberSchema.nullable().default(null),
  origin: titleSchema.default(''),
  raw: z.record(titleSchema, textSchema).nullable().default(null)
})

/** One or many: lines that are pasted and rows that are imported are one step. */
export const captureExpectations = defineCommand({
  name: 'expectation.capture',
  args: z.strictObject({ notes: z.array(newNoteSchema).min(1).max(MAX_NOTES) }),
  apply(tx, { notes }) {
    let z = topOf(tx)
    for (const { id, ...fields } of notes) {
      const own = { z: ++z, isLocked: false, capturedAt: tx.now() }
      tx.insert(expectationType, id, { ...fields, ...own, ...noteKept(tx, fields) })
    }
  }
})

export const editExpectations = defineCommand({
  name: 'expectation.edit',
  args: z.strictObject({
    ids: idsSchema,
    text: textSchema.optional(),
    quote: textSchema.optional(),
    participantId: idSchema.nullable().optional(),
    sessionId: idSchema.nullable().optional(),
    factors: factorsSchema.optional(),
    dimensions: dimensionsSchema.optional(),
    laneId: idSchema.nullable().optional(),
    cardNumber: cardNumberSchema.nullable().optional(),
    color: colorSchema.optional()
  }),
  apply(tx, { ids, ...fields }) {
    const nameless: string[] = []
    for (const id of ids) {
      const before = tx.need(expectationType, id)
      const after = tx.update(expectationType, id, fields)
      if (after.participantId === before.participantId && after.sessionId === before.sessionId) continue
      tx.update(expectationType, id, noteKept(tx, after, before))
      if (goesBare(tx, after, before)) nameless.push(id)
    }
    forgetTitles(tx, nameless)
  }
})

/** Puts notes where they were dropped, on top of the others, and into or out of a cluster where the caller says so. */
export const moveExpectations = defineCommand({
  name: 'expectation.move',
  args: z.strictObject({
    moves: z
      .array(
        z.strictObject({
          id: idSchema,
          x: coordinateSchema,
          y: coordinateSchema,
          clusterId: idSchema.nullable().optional()
        })
      )
      .min(1)
      .max(MAX_NOTES),
    by: placedBySchema
  }),
  apply(tx, { moves, by }) {
    let z = topOf(tx)
    for (const { id, ...fields } of moves) tx.update(expectationType, id, { ...fields, z: ++z })
    tracePlacings(tx, by)
  }
})

/** Gives each the number that stands on its paper card. */
export const numberExpectations = defineCommand({
  name: 'expectation.number',
  args: z.strictObject({
    numbers: z
      .array(z.strictObject({ id: idSchema, cardNumber: cardNumberSchema }))
      .min(1)
      .max(MAX_NOTES)
  }),
  apply(tx, { numbers }) {
    for (const { id, cardNumber } of numbers) tx.update(expectationType, id, { cardNumber })
  }
})

export const removeExpectations = defineCommand({
  name: 'expectation.remove',
  args: z.strictObject({ ids: idsSchema }),
  apply(tx, { ids }) {
    tx.remove(expectationType, ids)
  }
})

/** The words and marks are copied; what was said, answered or promised of the original stays with the original. */
export const duplicateExpectations = defineCommand({
  name: 'expectation.duplicate',
  args: z.strictObject({
    copies: z
      .array(z.strictObject({ fromId: idSchema, id: idSchema, x: coordinateSchema, y: coordinateSchema }))
      .min(1)
      .max(MAX_NOTES)
  }),
  apply(tx, { copies }) {
    let top = topOf(tx)
    for (const { fromId, id, x, y } of copies) {
      const { id: _id, type: _type, scope: _scope, ...fields } = tx.need(expectationType, fromId)
      const own = { x, y, z: ++top, isLocked: false, capturedAt: tx.now(), cardNumber: null, origin: '' }
      tx.insert(expectationType, id, { ...fields, ...own })
    }
  }
})

/** Places expectations on the matrix: importance and feasibility, 0 to 1. */
export const judgeExpectations = defineCommand({
  name: 'expectation.judge',
  args: z.strictObject({
    ratings: z
      .array(
        z.strictObject({ id: idSchema, importance: ratingSchema.optional(), feasibility: ratingSchema.optional() })
      )
      .min(1)
      .max(MAX_NOTES)
  }),
  apply(tx, { ratings }) {
    for (const { id, ...fields } of ratings) tx.update(expectationType, id, fields)
  }
})

export const triageExpectations = defineCommand({
  name: 'expectation.triage',
  args: z.strictObject({ ids: idsSchema, verdict: z.enum(VERDICTS).optional(), verdictReason: textSchema.optional() }),
  apply(tx, { ids, ...fields }) {
    for (const id of ids) tx.update(expectationType, id, fields)
  }
})

/** Turns notes over: face down while people write in private, face up when the room may read them. */
export const turnExpectations = defineCommand({
  name: 'expectation.turn',
  args: z.strictObject({ ids: idsSchema, isFaceDown: z.boolean() }),
  apply(tx, { ids, isFaceDown }) {
    for (const id of ids) tx.update(expectationType, id, { isFaceDown })
  }
})
