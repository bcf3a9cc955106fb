import { describe, expect, it } from 'vitest'
import { cluster, idFor, mapOf, mention, note, person, SCOPE, session } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import type { Expectation } from '../expectations/expectation.ts'
import { saturationAdvice, saturationBySegment, saturationOf } from './saturation.ts'

const heldOn = (handle: string, date: string): AnyRecord => ({ ...session(handle, 'named'), date })
const said = (
  handle: string,
  inSession: string,
  inCluster: string | null,
  more: Partial<Expectation> = {}
): AnyRecord =>
  note(handle, { sessionId: idFor(inSession), clusterId: inCluster === null ? null : idFor(inCluster), ...more })
const same = (handle: string, of: string, inSession: string, by: string | null = null): AnyRecord => ({
  ...mention(handle, of, by === null ? null : idFor(by)),
  sessionId: idFor(inSession)
})
const there = (inSession: string, who: string): AnyRecord => ({
  ...{ id: idFor(`${inSession}${who}`), type: 'attendance', scope: SCOPE },
  ...{ sessionId: idFor(inSession), participantId: idFor(who) }
})

/** Three groups, the last of which brings nothing; entered in another order than they were held. */
const groups = [
  heldOn('third', '2026-05-03'),
  heldOn('first', '2026-05-01'),
  heldOn('second', '2026-05-02'),
  heldOn('planned', '2026-06-01'),
  cluster('money', 0),
  cluster('price', 1, idFor('money')),
  cluster('terms', 2, idFor('money')),
  cluster('speed', 3),
  said('cheap', 'first', 'price'),
  said('fair', 'first', 'price'),
  said('fast', 'first', 'speed'),
  said('paylater', 'second', 'terms'),
  said('open', 'second', null),
  same('m1', 'fast', 'second'),
  said('soon', 'third', 'speed'),
  same('m2', 'cheap', 'third'),
  note('older', { clusterId: idFor('price') })
]
const figures = (records: readonly AnyRecord[], countedAs: 'clusters' | 'themes' = 'clusters') =>
  saturationOf(mapOf(records), countedAs).sessions.map((each) => [
    ...[each.session.title, each.notes, each.mentions, each.unsorted],
    ...[each.fresh.length, each.again, each.known]
  ])

describe('SA1: saturation', () => {
  it('counts themes that are heard for the first time, in the order of the days, mentions too', () => {
    expect(figures(groups)).toEqual([
      ['first', 3, 0, 0, 2, 0, 2],
      ['second', 2, 1, 1, 1, 1, 3],
      ['third', 1, 1, 0, 0, 2, 3]
    ])
  })

  it('counts what lies in a theme as that theme, where one wants it so', () => {
    expect(figures(groups, 'themes').map(([title, , , , fresh, again, known]) => [title, fresh, again, known])).toEqual(
      [
        ['first', 2, 0, 2],
        ['second', 0, 2, 2],
        ['third', 0, 2, 2]
      ]
    )
  })

  it('says how many at the end added nothing or little, and what no group has said', () => {
    expect(saturationOf(mapOf(groups), 'clusters')).toMatchObject({ withoutNew: 1, withLittleNew: 1, outside: 1 })
    expect(saturationOf(mapOf(groups), 'themes')).toMatchObject({ withoutNew: 2, withLittleNew: 2 })
  })

  it('takes one new theme in twenty for little, and one in nineteen not', () => {
    const known = (count: number): AnyRecord[] =>
      Array.from({ length: count }, (_, n) => [cluster(`c${n}x`, n), said(`n${n}x`, 'first', `c${n}x`)]).flat()
    const late = [
      heldOn('first', '2026-05-01'),
      heldOn('late', '2026-05-02'),
      cluster('new', 99),
      said('x', 'late', 'new')
    ]
    expect(saturationOf(mapOf([...known(20), ...late]), 'clusters')).toMatchObject({ withoutNew: 0, withLittleNew: 1 })
    expect(saturationOf(mapOf([...known(19), ...late]), 'clusters')).toMatchObject({ withoutNew: 0, withLittleNew: 0 })
  })

  it('puts sessions of one day in the order in which they began', () => {
    const at = (hour: string) => ({ capturedAt: `2026-05-01T${hour}:00:00.000Z` })
    const records = [
      ...[heldOn('a', '2026-05-01'), heldOn('b', '2026-05-01'), cluster('price', 0)],
      ...[said('late', 'a', 'price', at('15')), said('early', 'b', 'price', at('09'))]
    ]
    expect(figures(records).map(([title]) => title)).toEqual(['b', 'a'])
  })
})

describe('what to make of it', () => {
  const advice = (records: readonly AnyRecord[]) => saturationAdvice(saturationOf(mapOf(records), 'clusters'))
  const fourth = heldOn('fourth', '2026-05-04')

  it.each([
    ['none', [heldOn('planned', '2026-06-01')]],
    ['few', groups.filter(({ id }) => id !== idFor('soon') && id !== idFor('m2') && id !== idFor('open'))],
    ['slowing', groups.filter(({ id }) => id !== idFor('open'))],
    ['unsorted', groups],
    ['saturated', [...groups, fourth, said('again', 'fourth', 'terms')]],
    ['fresh', [...groups, fourth, cluster('care', 9), said('kind', 'fourth', 'care')]]
  ] as const)('%s', (expected, records) => {
    expect(advice(records)).toBe(expected)
  })
})

describe('saturation by segment', () => {
  const segment = (handle: string): AnyRecord => ({
    ...{ id: idFor(handle), type: 'segment', scope: SCOPE, name: handle, weight: 1 }
  })
  const of = (handle: string) => ({ segmentId: idFor(handle) })
  const people = [
    ...[segment('office'), segment('site'), heldOn('one', '2026-05-01'), heldOn('two', '2026-05-02')],
    ...[
      person('ada', of('office')),
      person('bo', of('office')),
      person('cy', of('site')),
      person('us', { side: 'us' })
    ],
    ...[cluster('price', 0), cluster('speed', 1)]
  ]
  const bySegment = (records: readonly AnyRecord[]) =>
    saturationBySegment(mapOf([...people, ...records]), 'clusters').map(({ segment: { name }, sessions }) => [
      name,
      sessions.map(({ session: { title }, fresh, again }) => [title, fresh.length, again].join())
    ])

  it('counts what the people of a segment said, whichever session they said it in', () => {
    const records = [
      said('cheap', 'one', 'price', { participantId: idFor('ada') }),
      said('fast', 'one', 'speed', { participantId: idFor('cy') }),
      same('m', 'fast', 'two', 'bo'),
      same('m2', 'cheap', 'two', 'us')
    ]
    expect(bySegment(records)).toEqual([
      ['office', ['one,1,0', 'two,1,0']],
      ['site', ['one,1,0']]
    ])
  })

  it('takes a session of one segment for what that said, unless one came alone, who would be told by it (AN2)', () => {
    const record = said('cheap', 'one', 'price')
    expect(bySegment([record, there('one', 'ada'), there('one', 'bo'), there('one', 'us')])).toEqual([
      ['office', ['one,1,0']]
    ])
    expect(bySegment([record, there('one', 'ada'), there('one', 'us')])).toEqual([])
    expect(bySegment([record, there('one', 'ada'), there('one', 'bo'), there('one', 'cy')])).toEqual([])
  })
})
