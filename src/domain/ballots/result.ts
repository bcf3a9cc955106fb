import type { Ballot, Tally } from './ballot.ts'

/** An expectation in the result of a ballot. */
export interface Placed {
  readonly tally: Tally
  /** Not counted yet is no vote. */
  readonly votes: number
  /** Of all votes that were cast, 0 to 1; 0 when there were none. */
  readonly share: number
  /** 1 for the most votes; equal votes share a rank (1, 2, 2, 4). */
  readonly rank: number
}

/** What cannot be: more votes than the ballots that came back could carry. A hint, since it is people who count. */
export type Doubt = {
  readonly kind: 'too-many-in-all' | 'too-many-on-one'
  readonly most: number
  readonly tallyId: string | null
}

export interface BallotResult {
  /** The most votes first, equal ones by their number; those without votes last, never left out. */
  readonly places: readonly Placed[]
  readonly votes: number
  /** Items that have not been counted yet. */
  readonly open: number
  readonly doubts: readonly Doubt[]
}

/**
 * BL1: what a ballot says. Votes are cumulative (each person spreads `votesEach` over the items, at most `mostOnOne` on
 * one), the order is by their sum.
 */
export function ballotResult(ballot: Ballot, tallies: readonly Tally[]): BallotResult {
  const own = tallies.filter(({ ballotId }) => ballotId === ballot.id)
  const votes = own.reduce((sum, tally) => sum + (tally.votes ?? 0), 0)
  const sorted = [...own].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || a.number - b.number)
  const ranks = new Map<number, number>()
  const places = sorted.map((tally, index): Placed => {
    const got = tally.votes ?? 0
    const rank = ranks.get(got) ?? index + 1
    ranks.set(got, rank)
    return { tally, votes: got, share: votes === 0 ? 0 : got / votes, rank }
  })
  return {
    places,
    votes,
    open: own.filter((tally) => tally.votes === null).length,
    doubts: doubtsOf(ballot, own, votes)
  }
}

function doubtsOf({ returned, votesEach, mostOnOne }: Ballot, tallies: readonly Tally[], votes: number): Doubt[] {
  if (returned === null) return []
  const [mostInAll, mostOfOne] = [returned * votesEach, returned * Math.min(mostOnOne, votesEach)]
  const inAll: Doubt[] = votes > mostInAll ? [{ kind: 'too-many-in-all', most: mostInAll, tallyId: null }] : []
  const onOne = tallies
    .filter((tally) => (tally.votes ?? 0) > mostOfOne)
    .map(({ id }): Doubt => ({ kind: 'too-many-on-one', most: mostOfOne, tallyId: id }))
  return [...inAll, ...onOne]
}
