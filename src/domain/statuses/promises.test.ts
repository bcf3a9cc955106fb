import { describe, expect, it } from 'vitest'
import { answer, idFor, mapOf, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { promisesOf } from './promises.ts'
import type { DeliveryState } from './status.ts'

const status = (handle: string, of: string, state: DeliveryState, at: string): AnyRecord => ({
  ...{ id: idFor(handle), type: 'status', scope: SCOPE, responseId: idFor(of), sessionId: null, evidence: '' },
  ...{ state, at: `${at}T09:00:00.000Z` }
})
const TODAY = '2026-05-10'
const inHand = (...records: AnyRecord[]) => promisesOf(mapOf([...smallWorkshop, ...records]), TODAY)

describe('promisesOf', () => {
  it('lists promises alone, the nearest date first and those without one last', () => {
    const found = inHand(
      answer('a1', 'stays'),
      answer('a2', 'green', { dueDate: '2026-06-01' }),
      answer('a3', 'cheap', { dueDate: '2026-05-20' }),
      answer('a4', 'loose', { kind: 'explanation' })
    )
    expect(found.map(({ expectation }) => expectation.text)).toEqual(['cheap', 'green', 'stays'])
  })

  it('is open until something is recorded, and stands where the newest entry says', () => {
    const [untouched] = inHand(answer('a1', 'stays'))
    expect([untouched?.state, untouched?.history]).toEqual(['open', []])
    const [moved] = inHand(
      answer('a1', 'stays'),
      status('s2', 'a1', 'delivered', '2026-04-02'),
      status('s1', 'a1', 'in-progress', '2026-04-01')
    )
    expect([moved?.state, moved?.history.map(({ state }) => state)]).toEqual([
      'delivered',
      ['in-progress', 'delivered']
    ])
  })

  it.each<[DeliveryState, string | null, boolean]>([
    ['open', '2026-05-09', true],
    ['in-progress', '2026-05-09', true],
    ['open', '2026-05-10', false],
    ['open', null, false],
    ['delivered', '2026-05-09', false],
    ['exceeded', '2026-05-09', false],
    ['missed', '2026-05-09', false],
    ['withdrawn', '2026-05-09', false]
  ])('%s and due on %s: overdue %s', (state, dueDate, isOverdue) => {
    const [promise] = inHand(answer('a1', 'stays', { dueDate }), status('s1', 'a1', state, '2026-04-01'))
    expect(promise?.isOverdue).toBe(isOverdue)
  })
})
