import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, titleSchema, z } from '../engine/schema.ts'

/** Of paper, that came back. */
export const MAX_RETURNED = 100_000

/** A vote on paper: the ballots list the expectations under numbers, and what is counted is entered as tallies. */
export const ballotType = defineRecord(
  'ballot',
  {
    title: titleSchema,
    sessionId: idSchema.nullable(),
    at: momentSchema,
    /** Votes that each person has. */
    votesEach: z.int().min(1).max(100),
    /** Most that one person may give to one expectation. */
    mostOnOne: z.int().min(1).max(100),
    /** Ballots that came back; null: not counted yet. */
    returned: z.int().min(0).max(MAX_RETURNED).nullable()
  },
  { refs: { sessionId: 'session' } }
)
export type Ballot = RecordOf<typeof ballotType>

/** For one expectation. */
export const MAX_VOTES = 1_000_000

/** An expectation on a ballot: its number there and the votes that it got; null: not counted yet. No votes is a result too. */
export const tallyType = defineRecord(
  'tally',
  {
    ballotId: idSchema,
    expectationId: idSchema,
    number: z.int().min(1).max(9999),
    votes: z.int().min(0).max(MAX_VOTES).nullable()
  },
  { ownedBy: { ballotId: 'ballot', expectationId: 'expectation' } }
)
export type Tally = RecordOf<typeof tallyType>
