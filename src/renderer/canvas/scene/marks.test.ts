import { describe, expect, it, vi } from 'vitest'
import type { AnyRecord } from '../../../domain/engine/record.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import * as score from '../../../domain/priority/score.ts'
import { idFor, mapOf, note } from '../../lenses/lenses.testdata.ts'
import { MarkReader } from './marks.ts'

const scope = idFor('workshop')
const session = (name: string, date: string): AnyRecord => ({
  ...{
    id: idFor(name),
    type: 'session',
    scope,
    title: name,
    date,
    place: '',
    method: 'survey',
    agenda: [],
    guide: [],
    anonymity: 'named'
  }
})
const promise: AnyRecord = {
  ...{ id: idFor('p'), type: 'response', scope, expectationId: idFor('fast'), kind: 'promise', text: 'yes' },
  ...{ measure: '', way: 'making', ownerId: null, dueDate: null, promisedLevel: null }
}
const status = (name: string, at: string, state: string): AnyRecord => ({
  ...{ id: idFor(name), type: 'status', scope, responseId: promise.id, state, at, sessionId: null, evidence: '' }
})
const lane: AnyRecord = {
  ...{ id: idFor('lane'), type: 'element', scope, kind: 'frame', text: 'Must have', color: 'teal' },
  ...{ x: 0, y: 0, w: 400, h: 400, fontSize: 28, z: 1, isLocked: true }
}

function marksOf(fields: Partial<Expectation>, ...others: AnyRecord[]) {
  const map = mapOf([note('fast', fields), ...others])
  const [first] = map.expectations
  if (first === undefined) throw new Error('no note')
  return new MarkReader().of(map)(first)
}

describe('what a note shows at a glance', () => {
  it('is its session, once there are several', () => {
    const [spring, autumn] = [session('spring', '2026-03-01'), session('autumn', '2026-09-01')]
    expect(marksOf({ sessionId: spring.id }, spring)).toMatchObject({ session: null })
    expect(marksOf({ sessionId: autumn.id }, autumn, spring)).toMatchObject({ session: 2 })
  })

  it('is the lane that it was written in', () => {
    expect(marksOf({ laneId: lane.id }, lane)).toMatchObject({ lane: 'Must have', laneColor: 'teal' })
  })

  it('is how far its promise has come, by the last word', () => {
    expect(marksOf({}, promise)).toMatchObject({ isAnswered: true, state: null })
    const [first, last] = [
      status('a', '2026-05-01T00:00:00Z', 'missed'),
      status('b', '2026-06-01T00:00:00Z', 'delivered')
    ]
    expect(marksOf({}, last, promise, first)).toMatchObject({ state: 'delivered' })
  })

  it('is its rank, calculated anew only when something that counts has changed', () => {
    const rank = vi.spyOn(score, 'rankExpectations')
    const reader = new MarkReader()
    const empty = mapOf([])
    const ranks = (...expectations: Expectation[]) =>
      expectations.map(reader.of({ ...empty, expectations })).map((marks) => marks.rank)
    const [fast, cheap, open] = [note('fast', { importance: 0.2 }), note('cheap', { importance: 0.9 }), note('open')]
    expect(ranks(fast, cheap, open)).toEqual([2, 1, null])
    expect(ranks({ ...fast, x: 50 }, cheap, open)).toEqual([2, 1, null])
    expect(rank).toHaveBeenCalledTimes(1)
    expect(ranks({ ...fast, importance: 1 }, cheap, open)).toEqual([1, 2, null])
    expect(rank).toHaveBeenCalledTimes(2)
    rank.mockRestore()
  })
})
