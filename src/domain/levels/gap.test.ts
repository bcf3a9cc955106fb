import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFor, level, mapOf, SCOPE, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { gapsOf } from './gap.ts'
import { LEVEL_KINDS } from './level.ts'

let entries = 0
const reading = (of: string, kind: (typeof LEVEL_KINDS)[number], value: number) =>
  level(`l${entries}`, of, { kind, value, at: new Date(Date.UTC(2026, 2, 1) + 1000 * entries++).toISOString() })
const gaps = (...readings: AnyRecord[]) =>
  gapsOf(mapOf([...smallWorkshop, ...readings]), utcDay).map(({ expectation, expected, isAgreed, perceived, gap }) => [
    ...[expectation.text, expected, isAgreed, perceived, gap]
  ])

describe('gapsOf', () => {
  it('compares what is perceived with what was agreed, or else with what was wished for', () =>
    expect(
      gaps(
        reading('stays', 'desired', 9),
        reading('stays', 'agreed', 7),
        reading('stays', 'perceived', 8),
        reading('green', 'desired', 5),
        reading('green', 'perceived', 5)
      )
    ).toEqual([
      ['green', 5, false, 5, 0],
      ['stays', 7, true, 8, 1]
    ]))

  it('puts the worst first, and last what cannot be compared yet', () =>
    expect(
      gaps(
        reading('stays', 'desired', 9),
        reading('green', 'agreed', 3),
        reading('green', 'perceived', 10),
        reading('cheap', 'agreed', 8),
        reading('cheap', 'perceived', 2),
        reading('loose', 'perceived', 4)
      )
    ).toEqual([
      ['cheap', 8, true, 2, -6],
      ['green', 3, true, 10, 7],
      ['stays', 9, false, null, null],
      ['loose', null, false, 4, null]
    ]))

  it('counts the newest reading of a kind', () =>
    expect(
      gaps(reading('stays', 'agreed', 4), reading('stays', 'perceived', 2), reading('stays', 'perceived', 6))
    ).toEqual([['stays', 4, true, 6, 2]]))

  it('goes by the day of the session, so that a correction of an earlier session is not the newest', () => {
    const session = (handle: string, date: string) => ({
      ...{ id: idFor(handle), type: 'session', scope: SCOPE, title: handle, place: '', method: 'survey' },
      date
    })
    const said = (handle: string, value: number, sessionId: string) =>
      level(handle, 'stays', { kind: 'perceived', value, at: `2026-07-0${handle.at(-1)}T09:00:00.000Z`, sessionId })
    const records = [
      ...[session('spring', '2026-04-01'), session('summer', '2026-07-01'), reading('stays', 'agreed', 5)],
      ...[said('p1', 3, idFor('summer')), said('p2', 9, idFor('spring'))]
    ]
    expect(gaps(...records)).toEqual([['stays', 5, true, 3, -2]])
    // As it was seen in spring, against what is agreed now.
    const inSpring = gapsOf(mapOf([...smallWorkshop, ...records]), utcDay, '2026-04-01')
    expect(inSpring.map(({ expected, perceived, gap }) => [expected, perceived, gap])).toEqual([[5, 9, 4]])
  })

  it('lists nothing without levels', () => expect(gaps()).toEqual([]))

  it('is always perceived minus expected, in order, whatever was entered', () => {
    const readings = fc.array(
      fc.record({
        of: fc.constantFrom('stays', 'green', 'cheap', 'loose'),
        kind: fc.constantFrom(...LEVEL_KINDS),
        value: fc.integer({ min: 0, max: 10 })
      })
    )
    fc.assert(
      fc.property(readings, (given) => {
        const found = gapsOf(
          mapOf([...smallWorkshop, ...given.map(({ of, kind, value }) => reading(of, kind, value))]),
          utcDay
        )
        expect(found).toHaveLength(new Set(given.map(({ of }) => of)).size)
        for (const { gap, expected, perceived } of found) {
          expect(gap).toBe(expected === null || perceived === null ? null : perceived - expected)
        }
        const order = found.map(({ gap }) => gap ?? Infinity)
        expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      })
    )
  })
})
