import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { listerOf, workshopMap } from '../map/workshopMap.ts'
import { type Priority, rankExpectations } from './score.ts'

const SCOPE = testId(1)
const [LEADERS, ANNA, BEN, CARO, US, ALSO_US] = [testId(10), testId(11), testId(12), testId(13), testId(14), testId(15)]

const person = (id: string, segmentId: string | null, side: 'client' | 'us' = 'client') =>
  ({ id, name: id, isAlias: false, organisation: '', role: '', side, segmentId, color: 'blue' }) as const

/** Three clients, one of them in a segment that weighs 3; and two of us, who do not count as room. */
function rankingOf(notes: readonly object[], mentions: readonly { of: string; by: string | null }[] = []): Priority[] {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'segment.add', { id: LEADERS, name: 'Leaders', weight: 3 })
  library.run(SCOPE, 'participant.add', {
    participants: [
      person(ANNA, LEADERS),
      person(BEN, null),
      person(CARO, null),
      person(US, null, 'us'),
      person(ALSO_US, null, 'us')
    ]
  })
  library.run(SCOPE, 'expectation.capture', { notes: notes.map((more, n) => note(testId(100 + n), `note ${n}`, more)) })
  for (const [n, { of, by }] of mentions.entries()) {
    library.run(SCOPE, 'mention.add', {
      id: testId(200 + n),
      expectationId: of,
      text: '',
      participantId: by,
      sessionId: null
    })
  }
  const map = workshopMap(listerOf(library.state(SCOPE)))
  library.close()
  return rankExpectations(map)
}

describe('priority', () => {
  it('P1: adds up its parts', () => {
    const [only] = rankingOf([{ importance: 0.8, feasibility: 0.5, participantId: BEN }])
    // Ben is 1 of a room that weighs 3 + 1 + 1.
    expect(only?.parts.map(({ name, points }) => [name, points])).toEqual([
      ['importance', 40],
      ['reach', 6],
      ['feasibility', 10]
    ])
    expect(only?.score).toBe(56)
  })

  it('P1: is unknown until importance is judged; an unknown feasibility counts nothing', () => {
    const [judged, open] = rankingOf([{ feasibility: 1 }, { importance: 0.1 }])
    expect(judged).toMatchObject({ expectation: { text: 'note 1' }, rank: 1 })
    expect(judged?.parts[2]).toMatchObject({ value: null, points: 0 })
    expect(open).toMatchObject({ score: null, rank: null })
  })

  it('P2: shares a rank between equals', () => {
    const importance = [0.2, 0.9, 0.9, 0.5, 0.9]
    const ranks = rankingOf(importance.map((value) => ({ importance: value }))).map(({ rank }) => rank)
    expect(ranks).toEqual([1, 1, 1, 4, 5])
  })

  it('P3: counts a person once, by their weight, and a nameless mention as one', () => {
    const [said] = rankingOf(
      [{ importance: 0, participantId: ANNA }],
      [
        { of: testId(100), by: ANNA },
        { of: testId(100), by: null }
      ]
    )
    expect(said).toMatchObject({ voices: 2 })
    expect(said?.parts[1]?.value).toBeCloseTo((3 + 1) / 5)
  })

  it('P3: counts the client alone: what only we say reaches nobody', () => {
    const [both, ours] = rankingOf(
      [
        { importance: 0.5, participantId: US },
        { importance: 0.9, participantId: BEN }
      ],
      [
        { of: testId(100), by: ALSO_US },
        { of: testId(101), by: US }
      ]
    )
    expect(ours).toMatchObject({ expectation: { text: 'note 0' }, voices: 0, score: 25 })
    expect(ours?.parts[1]).toMatchObject({ value: 0, points: 0 })
    expect(both).toMatchObject({ voices: 1, parts: [{}, { points: 6 }, {}] })
  })

  it('P3: never reaches more than everybody', () => {
    const everybody = [ANNA, BEN, CARO, US, null].map((by) => ({ of: testId(100), by }))
    expect(rankingOf([{ importance: 1, feasibility: 1 }], everybody)[0]?.score).toBe(100)
  })
})
