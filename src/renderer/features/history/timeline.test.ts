import { describe, expect, it } from 'vitest'
import { cluster, idFor, mapOf, note, SCOPE } from '../../../domain/brief/brief.testdata.ts'
import type { AnyRecord } from '../../../domain/engine/record.ts'
import { timeline } from './timeline.ts'

const dayOf = (moment: string): string => moment.slice(0, 10)
const placing = (of: string, at: string, to: string): AnyRecord => ({
  ...{ id: idFor(`${of}${to}`), type: 'placing', scope: SCOPE, expectationId: idFor(of), at: `2026-05-${at}.000Z` },
  ...{
    by: 'hand',
    from: null,
    to: { id: idFor(to), title: to, color: 'blue', x: 0, y: 0, w: 400, h: 400, parentId: null }
  },
  ...{ x: 0, y: 0 }
})
const map = mapOf([
  ...[cluster('price', 0), cluster('speed', 1), note('cheap', { text: '报价要透明' }), note('fast')],
  ...[placing('cheap', '03T14:05:00', 'price'), placing('fast', '03T14:05:10', 'speed')],
  ...[placing('cheap', '04T09:00:00', 'speed')],
  {
    ...{ id: idFor('again'), type: 'exercise', scope: SCOPE, title: 'Again', sessionId: null, itemId: null },
    ...{ minutes: null, startedAt: '2026-05-04T08:59:00.000Z', endedAt: null }
  }
])
const told = (filter: { noteId?: string; words?: string }) =>
  timeline(map, { noteId: null, words: '', ...filter }, dayOf).map(({ day, rows }) => [
    day.slice(8),
    ...rows.map((row) =>
      row.kind === 'step'
        ? row.step.targets.map(({ cluster: to, placings }) => `${to?.title ?? ''} ${placings.length}`).join()
        : row.kind
    )
  ])

describe('the timeline', () => {
  it('tells the latest day first, with exercises, and at last what was before all of it', () => {
    expect(told({})).toEqual([
      ['04', 'speed 1', 'exercise'],
      ['03', 'price 1,speed 1', 'start']
    ])
  })

  it('tells of one note where that went', () => {
    expect(told({ noteId: idFor('fast') })).toEqual([['03', 'speed 1', 'start']])
  })

  it('finds words in notes and titles, Traditional for Simplified', () => {
    expect(told({ words: '報價' })).toEqual([
      ['04', 'speed 1'],
      ['03', 'price 1,speed 1', 'start']
    ])
    expect(told({ words: 'PRICE' })).toEqual([['03', 'price 1,speed 1', 'start']])
  })
})
