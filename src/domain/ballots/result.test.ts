import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ballot, ballotType, type Tally, tallyType } from './ballot.ts'
import { ballotResult } from './result.ts'

const id = (n: number): string => String(n).padStart(20, '0')
const base = { id: id(1), scope: id(9), sessionId: null, at: '2026-03-01T10:00:00.000Z' }
const ballot = (fields: Partial<Ballot> = {}): Ballot =>
  ballotType.schema.parse({ ...base, type: 'ballot', title: '', votesEach: 3, mostOnOne: 2, returned: null, ...fields })
const tallies = (...votes: (number | null)[]): Tally[] =>
  votes.map((each, index) =>
    tallyType.schema.parse({
      ...{ id: id(10 + index), type: 'tally', scope: id(9), ballotId: id(1), expectationId: id(50 + index) },
      ...{ number: index + 1, votes: each }
    })
  )
const ranks = (...votes: (number | null)[]) =>
  ballotResult(ballot(), tallies(...votes)).places.map(({ tally, rank }) => [tally.number, rank])

describe('BL1: the result of a ballot', () => {
  it('puts the most votes first, equal votes on one rank, and what has none last', () => {
    expect(ranks(0, 4, 7, 4, null)).toEqual([
      [3, 1],
      [2, 2],
      [4, 2],
      [1, 4],
      [5, 4]
    ])
  })

  it('gives each its share of the votes cast, and says what is not counted yet', () => {
    const { places, votes, open } = ballotResult(ballot(), tallies(1, null, 3))
    expect([votes, open, places.map(({ share }) => share)]).toEqual([4, 1, [0.75, 0.25, 0]])
    expect(ballotResult(ballot(), tallies(null)).places[0]?.share).toBe(0)
  })

  it('counts only its own', () => {
    expect(ballotResult(ballot({ id: id(2) }), tallies(5)).places).toEqual([])
  })

  it('doubts more votes than the ballots that came back could carry', () => {
    const { doubts } = ballotResult(ballot({ returned: 2 }), tallies(5, 2))
    expect(doubts).toEqual([
      { kind: 'too-many-in-all', most: 6, tallyId: null },
      { kind: 'too-many-on-one', most: 4, tallyId: id(10) }
    ])
    expect(ballotResult(ballot({ returned: 2 }), tallies(4, 2)).doubts).toEqual([])
    expect(ballotResult(ballot(), tallies(99)).doubts).toEqual([])
  })

  it('leaves nothing out, and shares add up', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(50)), { maxLength: 30 }), (votes) => {
        const result = ballotResult(ballot(), tallies(...votes))
        expect(result.places).toHaveLength(votes.length)
        const sum = result.places.reduce((total, { share }) => total + share, 0)
        expect(sum).toBeCloseTo(result.votes === 0 ? 0 : 1)
      })
    )
  })
})
