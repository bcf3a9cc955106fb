import { describe, expect, it } from 'vitest'
import { answer, mapOf, note, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import { briefOf } from '../brief/brief.ts'
import { readinessOf } from '../phases/readiness.ts'
import { isAnswered } from './answered.ts'

describe('A1: an expectation is answered', () => {
  const map = mapOf([
    ...smallWorkshop,
    answer('a1', 'stays', { text: 'It stays' }),
    note('reasoned', { verdict: 'decline', verdictReason: 'not our trade' }),
    note('bare', { verdict: 'decline', verdictReason: ' ' }),
    note('later', { verdict: 'later', verdictReason: 'next year' })
  ])
  const answered = map.expectations.filter((each) =>
    isAnswered(
      each,
      map.responses.find(({ expectationId }) => expectationId === each.id)
    )
  )

  it('by a response, or by a decline that says why', () => {
    expect(answered.map(({ text }) => text).sort()).toEqual(['reasoned', 'stays'])
  })

  it('for the brief and for the phases alike', () => {
    const inBrief = briefOf(map, utcDay)
      .parts.filter(({ part }) => part !== 'open')
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    expect(inBrief.map(({ text }) => text).sort()).toEqual(['reasoned', 'stays'])
    expect(readinessOf(map, utcDay).find(({ phase }) => phase === 'respond')).toMatchObject({ done: 2, total: 7 })
  })
})
