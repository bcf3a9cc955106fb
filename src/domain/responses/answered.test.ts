import { describe, expect, it } from 'vitest'
import { answer, mapOf, note, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import { briefOf } from '../brief/brief.ts'
import { readinessOf } from '../phases/readiness.ts'
import { isAnswered, saysNothing } from './answered.ts'

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

describe('A3: a response says nothing', () => {
  const says = (fields: Parameters<typeof answer>[2]) => {
    const [response] = mapOf([...smallWorkshop, answer('a1', 'stays', fields)]).responses
    return response !== undefined && !saysNothing(response)
  }
  it('without words; but a measure, an owner, a day or a level make a promise', () => {
    expect(says({ text: ' \n' })).toBe(false)
    expect(says({ text: 'It stays' })).toBe(true)
    expect(says({ promisedLevel: 0 })).toBe(true)
    expect(says({ measure: 'nine of ten' })).toBe(true)
  })
  it('when all that it has is what only a promise says', () => {
    expect(says({ kind: 'explanation', promisedLevel: 7 })).toBe(false)
  })
})
