import { describe, expect, it } from 'vitest'
import { idFor, level, mapOf, SCOPE, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import { curveOf, curvesOf } from './curve.ts'

const session = (handle: string, date: string) => ({
  ...{ id: idFor(handle), type: 'session', scope: SCOPE, title: handle, place: '', method: 'survey' },
  date
})
const at = (day: string) => `${day}T09:00:00.000Z`

describe('the expectation curve', () => {
  it('tells how the level arose, was adjusted and was met, by the days of the sessions', () => {
    const map = mapOf([
      ...smallWorkshop,
      session('kickoff', '2026-03-01'),
      session('review', '2026-06-01'),
      // Entered in another order than it was said in.
      level('l3', 'stays', { kind: 'perceived', value: 6, at: at('2026-06-02'), sessionId: idFor('review') }),
      level('l1', 'stays', { value: 9, at: at('2026-06-03'), sessionId: idFor('kickoff') }),
      level('l2', 'stays', { kind: 'agreed', value: 7, at: at('2026-03-10') })
    ])
    expect(curveOf(map, idFor('stays'), utcDay).map(({ day, kind, value }) => [day, kind, value])).toEqual([
      ['2026-03-01', 'desired', 9],
      ['2026-03-10', 'agreed', 7],
      ['2026-06-01', 'perceived', 6]
    ])
  })

  it('keeps the order of entry within a day', () => {
    const map = mapOf([
      ...smallWorkshop,
      level('l2', 'stays', { value: 8, at: '2026-03-01T10:00:00.000Z' }),
      level('l1', 'stays', { value: 5, at: '2026-03-01T09:00:00.000Z' })
    ])
    expect(curveOf(map, idFor('stays'), utcDay).map(({ value }) => value)).toEqual([5, 8])
  })

  it('C1: dates what was entered by the day where the user is', () => {
    const inShanghai = (moment: string): string =>
      new Date(Date.parse(moment) + 8 * 3600_000).toISOString().slice(0, 10)
    // Half past seven in the morning of 2 March.
    const map = mapOf([...smallWorkshop, level('l1', 'stays', { value: 8, at: '2026-03-01T23:30:00.000Z' })])
    expect(curveOf(map, idFor('stays'), inShanghai).map(({ day }) => day)).toEqual(['2026-03-02'])
    expect(curveOf(map, idFor('stays'), utcDay).map(({ day }) => day)).toEqual(['2026-03-01'])
  })

  it('is empty without readings, and each expectation has its own', () => {
    const map = mapOf([...smallWorkshop, level('l1', 'stays', { value: 5 }), level('l2', 'green', { value: 4 })])
    expect(curveOf(map, idFor('cheap'), utcDay)).toEqual([])
    expect([...curvesOf(map, utcDay).keys()]).toEqual([idFor('stays'), idFor('green')])
  })
})
