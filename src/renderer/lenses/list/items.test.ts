import { describe, expect, test } from 'vitest'
import { cluster, idFor, mapOf, note } from '../lenses.testdata.ts'
import { between, type Grouping, idsOf, indexOfNote, itemsOf, noteAfter, noteBeside } from './items.ts'
import { rowsOf } from './rows.ts'

const first = cluster('First', { x: 0, y: 0 })
const second = cluster('Second', { x: 600, y: 0 })
const map = mapOf([
  second,
  first,
  note('a', { z: 1 }),
  note('b', { z: 2, clusterId: second.id, verdict: 'now', dimensions: ['empathy', 'assurance'] }),
  note('c', { z: 3, clusterId: first.id }),
  note('d', { z: 4, clusterId: second.id })
])

const drawn = (grouping: Grouping): string =>
  itemsOf(map, rowsOf(map), grouping)
    .map((item) =>
      item.kind === 'note' ? item.row.note.text : `${item.group.title || item.group.id}:${item.group.count}`
    )
    .join(' ')

describe('groups', () => {
  test('none', () => expect(drawn('none')).toBe('a b c d'))
  test('clusters as on the board, the rest last', () =>
    expect(drawn('cluster')).toBe('First:1 c Second:2 b d null:1 a'))
  test('verdicts in their order', () => expect(drawn('verdict')).toBe('open:3 a c d now:1 b'))
  test('the dimension that a note is most about', () => expect(drawn('dimension')).toBe('empathy:1 b null:3 a c d'))
  test.each(['lane', 'segment', 'status'] as const)('no %s', (by) => expect(drawn(by)).toBe('null:4 a b c d'))
  test('nobody named', () => expect(drawn('speaker')).toBe('null:4 a b c d'))
})

describe('going through the notes', () => {
  const items = itemsOf(map, rowsOf(map), 'cluster')
  const ids = idsOf(items)
  const named = (name: string): string => idFor(name)

  test('headings are passed over', () => {
    expect(ids).toEqual(['c', 'b', 'd', 'a'].map(idFor))
    expect(noteBeside(ids, named('c'), 1)).toBe(named('b'))
    expect(indexOfNote(items, named('b'))).toBe(3)
  })
  test('the ends are ends', () => {
    expect(noteBeside(ids, named('a'), 10)).toBe(named('a'))
    expect(noteBeside(ids, named('b'), -Infinity)).toBe(named('c'))
    expect(noteBeside([], null, 1)).toBeNull()
  })
  test('a range ends with the note that one came to', () => {
    expect(between(ids, named('c'), named('d'))).toEqual(['c', 'b', 'd'].map(idFor))
    expect(between(ids, named('d'), named('c'))).toEqual(['d', 'b', 'c'].map(idFor))
    expect(between(ids, 'gone', named('c'))).toEqual([named('c')])
  })
  test('after some are removed one goes on at the next, at the end at the last', () => {
    expect(noteAfter(ids, named('b'), new Set([named('b'), named('d')]))).toBe(named('a'))
    expect(noteAfter(ids, named('a'), new Set([named('a')]))).toBe(named('d'))
    expect(noteAfter(ids, named('a'), new Set(ids))).toBeNull()
  })
})
