import { describe, expect, it } from 'vitest'
import { answer, idFor, mention, note } from '../brief/brief.testdata.ts'
import { beginning, merged, recordIn, sorted, worked } from './merge.testdata.ts'

const edit = (handle: string, fields: object) => ['expectation.edit', { ids: [idFor(handle)], ...fields }] as const
const remove = (handle: string) => ['expectation.remove', { ids: [idFor(handle)] }] as const
const keys = ({ conflicts }: ReturnType<typeof merged>): string[] => conflicts.map(({ key }) => key)

describe('a merge', () => {
  it('H2: takes what either has changed, in different records and in different fields of one', () => {
    const ours = worked([edit('stays', { text: 'It stays on' }), remove('loose')])
    const theirs = worked([edit('stays', { color: 'blue' }), edit('green', { quote: 'Green!' })])
    const both = merged({ ours, theirs })
    expect(both.conflicts).toEqual([])
    expect(recordIn(both.records, 'stays')).toMatchObject({ text: 'It stays on', color: 'blue' })
    expect(recordIn(both.records, 'green')).toMatchObject({ quote: 'Green!' })
    expect(recordIn(both.records, 'loose')).toBeUndefined()
  })

  it('H3: asks about a field that both have changed, not about one that both have made the same', () => {
    const ours = worked([edit('stays', { text: 'Ours', color: 'rose' })])
    const theirs = worked([edit('stays', { text: 'Theirs', color: 'rose' })])
    const key = `${idFor('stays')}.text`
    expect(keys(merged({ ours, theirs }))).toEqual([key])
    expect(recordIn(merged({ ours, theirs, choices: { [key]: 'theirs' } }).records, 'stays')).toMatchObject({
      text: 'Theirs',
      color: 'rose'
    })
  })

  it('keeps a place whole: a note lies where one of the two has put it', () => {
    const move = (x: number, y: number) =>
      worked([['expectation.move', { moves: [{ id: idFor('stays'), x, y, clusterId: idFor('badge') }] }]])
    const both = merged({ ours: move(900, 0), theirs: move(0, 900), all: 'theirs' })
    expect(keys(both)).toEqual([`${idFor('stays')}.where`])
    expect(recordIn(both.records, 'stays')).toMatchObject({ x: 0, y: 900 })
  })

  it('asks when one deleted what the other changed, or only added to; kept, it has all that it had', () => {
    const ours = worked([remove('stays')])
    const theirs = worked([
      [
        'level.record',
        { id: idFor('l2'), expectationId: idFor('stays'), kind: 'agreed', value: 6, sessionId: null, note: '' }
      ]
    ])
    const both = merged({ ours, theirs })
    expect(keys(both)).toEqual([idFor('stays')])
    expect(sorted(both.records)).toEqual(sorted(ours))
    const kept = merged({ ours, theirs, all: 'theirs' })
    expect(sorted(kept.records)).toEqual(sorted(theirs))
  })

  it('takes a deletion that the other side knew nothing against, with all that was owned', () => {
    const both = merged({ ours: beginning, theirs: worked([remove('stays')]) })
    expect(both.conflicts).toEqual([])
    expect(recordIn(both.records, 'a1')).toBeUndefined()
  })

  it('asks when one deleted a person whom the other named; kept, the old names are back too', () => {
    const ours = worked([['participant.remove', { id: idFor('nora') }]])
    const theirs = worked([edit('loose', { participantId: idFor('nora') })])
    expect(keys(merged({ ours, theirs }))).toEqual([idFor('nora')])
    const deleted = merged({ ours, theirs, all: 'ours' })
    expect(recordIn(deleted.records, 'loose')).toMatchObject({ participantId: null })
    const kept = merged({ ours, theirs, all: 'theirs' })
    expect(recordIn(kept.records, 'stays')).toMatchObject({ participantId: idFor('nora') })
    expect(recordIn(kept.records, 'loose')).toMatchObject({ participantId: idFor('nora') })
  })

  it('A2: asks which answer stands, when both have answered', () => {
    const ours = [...beginning, answer('mine', 'green', { text: 'Mine' })]
    const theirs = [...beginning, answer('yours', 'green', { text: 'Yours' })]
    const both = merged({ ours, theirs, all: 'theirs' })
    expect(both.conflicts).toHaveLength(1)
    expect(both.records.filter((record) => record['expectationId'] === idFor('green'))).toMatchObject([
      { text: 'Yours' }
    ])
  })

  it('LK1: makes one of two connections that say the same, without asking', () => {
    const link = (handle: string, fromId: string, toId: string) =>
      worked([
        ['link.add', { links: [{ id: idFor(handle), fromId: idFor(fromId), toId: idFor(toId), kind: 'conflicts' }] }]
      ])
    const both = merged({ ours: link('k1', 'stays', 'green'), theirs: link('k2', 'green', 'stays') })
    expect(both.records.filter(({ type }) => type === 'link')).toHaveLength(1)
  })

  it('CL1: asks whose themes stand, when together they would be two levels deep', () => {
    const third = [
      'cluster.group',
      { id: idFor('third'), title: 'third', color: 'grey', x: 0, y: 0, w: 400, h: 400, parentId: null, members: [] }
    ] as const
    const all = worked([third])
    const nest = (inner: string, outer: string) =>
      worked([['cluster.nest', { ids: [idFor(inner)], parentId: idFor(outer) }]], all)
    const versions = { ours: nest('price', 'badge'), theirs: nest('badge', 'third') }
    const parents = (records: readonly { readonly [field: string]: unknown }[]) =>
      records
        .filter(({ type }) => type === 'cluster')
        .map(({ parentId }) => String(parentId))
        .sort()
    expect(all.filter(({ type }) => type === 'cluster')).toHaveLength(3)
    expect(parents(merged(versions).records)).toEqual([idFor('badge'), 'null', 'null'])
    expect(parents(merged({ ...versions, all: 'theirs' }).records)).toEqual(['null', 'null', idFor('third')])
  })

  it('without a past in common asks about whatever differs, once for each whole thing', () => {
    const theirs = [
      ...worked([edit('stays', { text: 'Theirs' }), remove('loose')]),
      note('new'),
      mention('m1', 'new', null)
    ]
    const both = merged({ ours: beginning, theirs, base: null })
    expect(keys(both).sort()).toEqual([`${idFor('stays')}.text`, idFor('loose'), idFor('new')].sort())
    expect(sorted(both.records)).toEqual(sorted(beginning))
    expect(sorted(merged({ ours: beginning, theirs, base: null, all: 'theirs' }).records)).toEqual(sorted(theirs))
  })

  it('keeps on which shelf the workshop stands here', () => {
    const theirs = worked([
      ['workshop.shelve', { shelf: 'archived' }],
      ['workshop.edit', { title: 'Theirs' }]
    ])
    expect(recordIn(merged({ ours: beginning, theirs }).records, 'workshop')).toMatchObject({
      shelf: 'active',
      title: 'Theirs'
    })
  })
})
