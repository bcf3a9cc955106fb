import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { MAX_VOTES } from './ballot.ts'

const SCOPE = testId(1)
const [NOTE, BALLOT, TALLY] = [testId(10), testId(20), testId(30)]

function openBallot() {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [note(NOTE, 'cheap')] })
  const ballot = { id: BALLOT, title: '', sessionId: null, votesEach: 3, mostOnOne: 1 }
  library.run(SCOPE, 'ballot.prepare', { ...ballot, items: [{ id: TALLY, expectationId: NOTE, number: 1 }] })
  const votes = (): unknown => library.state(SCOPE).find(({ id }) => id === TALLY)?.['votes']
  return { library, votes }
}

describe('votes that are read out one by one', () => {
  it('add to what has been counted, each to the last, and begin at one', () => {
    const { library, votes } = openBallot()
    for (let call = 0; call < 3; call++) library.run(SCOPE, 'ballot.addVotes', { id: TALLY, votes: 1 })
    expect(votes()).toBe(3)
  })

  it('do not go over what can be counted', () => {
    const { library, votes } = openBallot()
    library.run(SCOPE, 'ballot.count', { tallies: [{ id: TALLY, votes: MAX_VOTES }] })
    library.run(SCOPE, 'ballot.addVotes', { id: TALLY, votes: 1 })
    expect(votes()).toBe(MAX_VOTES)
  })
})
