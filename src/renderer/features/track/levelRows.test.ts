import { describe, expect, it } from 'vitest'
import { answer, idFor, level, mapOf, SCOPE, smallWorkshop } from '../../../domain/brief/brief.testdata.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { countWords, inOrder, levelRows, orderOf, withEntry } from './levelRows.ts'

const spring: Session = {
  ...{ id: idFor('spring'), type: 'session', scope: SCOPE, title: 'Spring', date: '2026-04-01', place: '' },
  method: 'survey',
  agenda: [],
  guide: [],
  anonymity: 'named'
}
const map = mapOf([
  ...smallWorkshop,
  spring,
  answer('a1', 'loose'),
  answer('a2', 'cheap', { kind: 'explanation' }),
  level('l1', 'stays', { kind: 'agreed', value: 6 }),
  level('l2', 'stays', { kind: 'perceived', value: 4, sessionId: spring.id }),
  level('l3', 'green', { kind: 'desired', value: 5 }),
  level('l4', 'green', { kind: 'perceived', value: 9, at: '2026-08-01T09:00:00.000Z' })
])
const texts = (rows: ReturnType<typeof levelRows>) => rows.map(({ expectation, gap }) => [expectation.text, gap])

describe('levelRows', () => {
  it('lists the worst gap first, and after all what was promised and has no level yet', () =>
    expect(texts(levelRows(map, null))).toEqual([
      ['stays', -2],
      ['green', 4],
      ['loose', null]
    ]))

  it('knows of an earlier session only what was seen by then', () =>
    expect(texts(levelRows(map, spring))).toEqual([
      ['stays', -2],
      ['green', null],
      ['loose', null]
    ]))

  it('says what was seen before the session and not in it', () => {
    const summer: Session = { ...spring, id: idFor('summer'), date: '2026-09-01' }
    const earlier = (session: Session | null) => levelRows(map, session).map(({ seenEarlierOn }) => seenEarlierOn)
    expect(earlier(spring)).toEqual([null, null, null])
    expect(earlier(summer)).toEqual(['2026-04-01', '2026-08-01', null])
    expect(earlier(null)).toEqual([null, null, null])
  })

  it('keeps rows where they were while they are judged, and adds new ones at the end', () => {
    const rows = levelRows(map, null)
    expect(orderOf(inOrder(rows, [idFor('loose'), idFor('stays')]))).toEqual(['loose', 'stays', 'green'].map(idFor))
  })

  it('shows a row that is being entered as it will be', () => {
    const rows = levelRows(map, null)
    expect(texts(withEntry(rows, idFor('stays'), 9))[0]).toEqual(['stays', 3])
    expect(texts(withEntry(rows, idFor('loose'), 9))[2]).toEqual(['loose', null])
  })

  it('counts', () => expect(countWords(levelRows(map, null))).toEqual({ below: 1, met: 0, above: 1, unknown: 1 }))
})
