import { describe, expect, test } from 'vitest'
import { mentionType } from '../../../domain/expectations/mention.ts'
import { participantType } from '../../../domain/people/participant.ts'
import { cluster, idFor, mapOf, note } from '../lenses.testdata.ts'
import { COLUMNS, columnsFor, widthOf, widthsFor } from './columns.ts'
import { nextSort, rowsOf, type Sort, searchRows, sortRows } from './rows.ts'

const base = (name: string) => ({ id: idFor(name), scope: idFor('workshop') })
const person = (name: string) =>
  participantType.schema.parse({
    ...{ ...base(name), type: 'participant', name, isAlias: false, organisation: '', role: '' },
    ...{ side: 'client', segmentId: null, color: 'blue', stage: null, value: null, risk: null }
  })
const anna = person('Anna')
const zoe = person('Zoë')
const speed = cluster('Speed')
const mention = mentionType.schema.parse({
  ...{ ...base('m'), type: 'mention', expectationId: idFor('b'), text: 'ＦＡＳＴ please', quote: '' },
  ...{ participantId: null, sessionId: null, origin: '' }
})

const map = mapOf([
  anna,
  zoe,
  speed,
  mention,
  note('b', { z: 1, importance: 0.2, participantId: zoe.id, verdict: 'later' }),
  note('a', { z: 2, importance: 0.9, clusterId: speed.id, factors: ['price'] }),
  note('c', { z: 3, participantId: anna.id, verdict: 'now', factors: ['word-of-mouth', 'price'] })
])
const rows = rowsOf(map)
const collator = new Intl.Collator('en')
const sorted = (sort: Sort | null): string =>
  sortRows(rows, sort, collator)
    .map(({ note }) => note.text)
    .join('')

describe('sorting', () => {
  test.each<[string, Sort | null]>([
    ['bac', null],
    ['abc', { column: 'text', isDescending: false }],
    ['cba', { column: 'text', isDescending: true }],
    ['cba', { column: 'speaker', isDescending: false }],
    ['bac', { column: 'importance', isDescending: false }],
    ['abc', { column: 'importance', isDescending: true }],
    ['acb', { column: 'verdict', isDescending: false }],
    ['acb', { column: 'mentions', isDescending: false }],
    ['cab', { column: 'factors', isDescending: false }],
    ['abc', { column: 'cluster', isDescending: true }]
  ])('gives %s by %j', (order, sort) => {
    expect(sorted(sort)).toBe(order)
  })

  test('nothing is last in both directions', () => {
    expect(sorted({ column: 'speaker', isDescending: true })).toBe('bca')
  })

  test('Chinese is in the order of its pronunciation', () => {
    const chinese = rowsOf(mapOf(['准', '绳', '报', '工'].map((text, z) => note(text, { z }))))
    const order = sortRows(chinese, { column: 'text', isDescending: false }, new Intl.Collator('zh-CN'))
    expect(order.map(({ note }) => note.text).join('')).toBe('报工绳准')
  })

  test('a column goes up, down and off', () => {
    const up = nextSort(null, 'text')
    const down = nextSort(up, 'text')
    expect([up?.isDescending, down?.isDescending, nextSort(down, 'text')]).toEqual([false, true, null])
    expect(nextSort(down, 'verdict')).toEqual({ column: 'verdict', isDescending: false })
  })
})

describe('searching', () => {
  const found = (search: string): string =>
    searchRows(rows, search)
      .map(({ note }) => note.text)
      .join('')

  test.each([
    ['', 'bac'],
    ['SPEED', 'a'],
    ['zoë', 'b'],
    ['fast', 'b'],
    ['nothing like it', '']
  ])('%j finds %j', (search, texts) => {
    expect(found(search)).toBe(texts)
  })
})

describe('columns', () => {
  test('all are there where there is room', () => {
    expect(columnsFor(widthOf(COLUMNS))).toEqual(COLUMNS)
  })
  test('beside the inspector on a small screen, all that are left fit', () => {
    expect(widthOf(columnsFor(960))).toBeLessThanOrEqual(960)
    expect(columnsFor(960)).toContain('importance')
  })
  test('where there is more room, words get it', () => {
    const widths = widthsFor(COLUMNS, 1900)
    const sum = [...widths.values()].reduce((total, width) => total + width, 0)
    expect(sum).toBeGreaterThan(1890)
    expect(sum).toBeLessThanOrEqual(1900)
    expect(widths.get('importance')).toBe(widthsFor(COLUMNS, 0).get('importance'))
  })
})
