import { describe, expect, it } from 'vitest'
import { testId } from '../../../tests/harness/library.ts'
import { type AnyRecord, defineRecord, type RecordType } from './record.ts'
import { idSchema, z } from './schema.ts'
import { Tx } from './tx.ts'

const SCOPE = testId(1)
const board = defineRecord('board', { title: z.string() }, { root: true })
const note = defineRecord('note', { text: z.string(), leaderId: idSchema.nullable() }, { refs: { leaderId: 'note' } })
const vote = defineRecord('vote', { noteId: idSchema, count: z.int() }, { ownedBy: { noteId: 'note' } })
const comment = defineRecord('comment', { voteId: idSchema }, { ownedBy: { voteId: 'vote' } })
const types = new Map<string, RecordType>([board, note, vote, comment].map((type) => [type.type, type]))

const stored: AnyRecord[] = [
  { id: SCOPE, type: 'board', scope: SCOPE, title: 'Board' },
  { id: testId(2), type: 'note', scope: SCOPE, text: 'first', leaderId: null },
  { id: testId(3), type: 'note', scope: SCOPE, text: 'second', leaderId: testId(2) },
  { id: testId(4), type: 'vote', scope: SCOPE, noteId: testId(2), count: 1 },
  { id: testId(5), type: 'comment', scope: SCOPE, voteId: testId(4) },
  { id: testId(9), type: 'note', scope: testId(8), text: 'elsewhere', leaderId: null }
]

const begin = (scope = SCOPE): Tx =>
  new Tx({
    scope,
    types,
    reader: {
      get: (wanted, id) => stored.find((record) => record.scope === wanted && record.id === id),
      list: (wanted, type) => stored.filter((record) => record.scope === wanted && record.type === type),
      has: (id) => stored.some((record) => record.id === id)
    },
    now: () => '2026-01-01T00:00:00.000Z',
    newId: () => testId(100),
    dayOf: (moment) => moment.slice(0, 10)
  })

const idsOf = (records: readonly AnyRecord[]): string[] => records.map(({ id }) => id).sort()

describe('a transaction', () => {
  it('sees its own changes, in lists that were read before them too', () => {
    const tx = begin()
    expect(tx.list(note)).toHaveLength(2)
    tx.insert(note, testId(6), { text: 'third', leaderId: null })
    tx.update(note, testId(2), { text: 'changed' })
    tx.remove(note, [testId(3)])
    expect(tx.list(note).map(({ text }) => text)).toEqual(['changed', 'third'])
    expect(tx.get(note, testId(3))).toBeUndefined()
  })

  it('E2: that touches a record twice, or puts all back, says so once or not at all', () => {
    const tx = begin()
    tx.update(note, testId(2), { text: 'a' })
    tx.update(note, testId(2), { text: 'b' })
    tx.update(note, testId(3), { text: 'x' })
    tx.update(note, testId(3), { text: 'second' })
    tx.insert(note, testId(6), { text: 'third', leaderId: null })
    tx.remove(note, [testId(6)])
    const { added, updated, removed } = tx.finish()
    expect([added, removed]).toEqual([[], []])
    expect(updated.map(([from, to]) => [from['text'], to['text']])).toEqual([['first', 'b']])
  })

  it('E5: removes what is owned, at any depth, and lets others forget', () => {
    const tx = begin()
    tx.remove(note, [testId(2)])
    const { removed, updated } = tx.finish()
    expect(idsOf(removed)).toEqual([testId(2), testId(4), testId(5)].sort())
    expect(updated.map(([, to]) => to)).toEqual([{ ...stored[2], leaderId: null }])
  })

  it('E5: that removes the root removes the whole scope', () => {
    const tx = begin()
    tx.remove(board, [SCOPE])
    expect(idsOf(tx.finish().removed)).toEqual(idsOf(stored.slice(0, 5)))
  })

  it('E6: refuses a taken id, wherever it is taken, and what is not in this scope', () => {
    expect(() => begin().insert(note, testId(2), { text: '', leaderId: null })).toThrow('id-taken')
    expect(() => begin().insert(note, testId(9), { text: '', leaderId: null })).toThrow('id-taken')
    expect(() => begin().update(note, testId(9), { text: '' })).toThrow('not-found')
    expect(() => begin().remove(note, [testId(9)])).toThrow('not-found')
    expect(() => begin().update(vote, testId(2), { count: 1 })).toThrow('not-found')
  })

  it('E3: does not end with an owner, a reference or a root missing', () => {
    const lost = begin()
    lost.insert(vote, testId(6), { noteId: testId(7), count: 1 })
    expect(() => lost.finish()).toThrow('not-found')
    const wrongType = begin()
    wrongType.update(note, testId(2), { leaderId: testId(4) })
    expect(() => wrongType.finish()).toThrow('not-found')
    const homeless = begin(testId(20))
    homeless.insert(note, testId(21), { text: '', leaderId: null })
    expect(() => homeless.finish()).toThrow('not-found')
  })

  it('E3: has one root, whose id is the scope', () => {
    const second = begin()
    second.insert(board, testId(22), { title: 'Another board' })
    expect(() => second.finish()).toThrow('not-found')
  })

  it('E3: may name what it makes later', () => {
    const tx = begin()
    tx.insert(vote, testId(6), { noteId: testId(7), count: 1 })
    tx.insert(note, testId(7), { text: 'late', leaderId: null })
    expect(tx.finish().added).toHaveLength(2)
  })

  it('E7: refuses what does not fit the schema, and keeps the order of its keys', () => {
    expect(() => begin().update(vote, testId(4), { count: 1.5 })).toThrow('vote.count')
    expect(() => begin().insert(note, testId(6), { text: 'x', leaderId: null, extra: 1 } as never)).toThrow(
      'invalid-args'
    )
    const tx = begin()
    const written = tx.insert(note, testId(6), { leaderId: null, text: 'x' })
    expect(Object.keys(written)).toEqual(['id', 'type', 'scope', 'text', 'leaderId'])
  })
})
