import { defineRecord, type RecordOf } from '../engine/record.ts'
import { coordinateSchema, idSchema, momentSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'
import { frameShape } from './cluster.ts'

/**
 * How a note came to be where it is: by somebody's hand, by a suggestion that was accepted, by the result of a card sort, by
 * going back to an earlier arrangement, or by what a colleague's file said.
 */
export const PLACED_BY = ['hand', 'suggestion', 'sort', 'restore', 'handover'] as const
export type PlacedBy = (typeof PLACED_BY)[number]
/** The argument of commands that put notes into clusters. */
export const placedBySchema = z.enum(PLACED_BY).default('hand')

/** A cluster as it was at some moment. It may be gone by now, so that its ids are no references. */
const formerClusterSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  color: colorSchema,
  ...frameShape,
  parentId: idSchema.nullable()
})
export type FormerCluster = z.infer<typeof formerClusterSchema>

/**
 * CH1: one entry in the history of where a note was: it was taken out of one cluster (null: it was in none) and put into
 * another. Never overwritten, and gone with its note. Nobody is named: who held the mouse is not known to the app, and who
 * spoke is nobody's business here (AN1).
 */
export const placingType = defineRecord(
  'placing',
  {
    expectationId: idSchema,
    at: momentSchema,
    by: z.enum(PLACED_BY),
    from: formerClusterSchema.nullable(),
    to: formerClusterSchema.nullable(),
    /** Top left corner of the note before. */
    x: coordinateSchema,
    y: coordinateSchema
  },
  { ownedBy: { expectationId: 'expectation' } }
)
export type Placing = RecordOf<typeof placingType>
