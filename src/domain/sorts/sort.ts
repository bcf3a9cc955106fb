import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, titleSchema, z } from '../engine/schema.ts'

/** A card sort: how one person put the notes into piles. Whoever has no name in the workshop has a name here, or none. */
export const sortType = defineRecord(
  'sort',
  {
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable(),
    /** What a sorter is called who is no participant: a guest, or as a file calls them. */
    guest: titleSchema,
    at: momentSchema,
    /** The sorter has said so; cards may be left over. */
    isDone: z.boolean(),
    /** Whether it counts in the result; null: unless it says nothing (SO3). */
    isCounted: z.boolean().nullable(),
    /** What it is in the file that it was imported from, so that the same file can be imported again; empty: from no file. */
    origin: titleSchema
  },
  { refs: { participantId: 'participant', sessionId: 'session' } }
)
export type Sort = RecordOf<typeof sortType>

/** A pile of a sort, under the name that its sorter gave it, if any. */
export const pileType = defineRecord(
  'pile',
  { sortId: idSchema, title: titleSchema, position: z.int().min(0).max(100_000) },
  { ownedBy: { sortId: 'sort' } }
)
export type Pile = RecordOf<typeof pileType>

/** A note in a pile; once in each sort (SO1). */
export const placementType = defineRecord(
  'placement',
  { sortId: idSchema, pileId: idSchema, expectationId: idSchema },
  { ownedBy: { sortId: 'sort', pileId: 'pile', expectationId: 'expectation' } }
)
export type Placement = RecordOf<typeof placementType>
