import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../../domain/engine/record.ts'
import type { SuggestedGroup } from '../../../../domain/grouping/suggestion.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import { afterSteps, cluster, heightOf, idFor, mapOf, note, viewOf } from '../../../lenses/lenses.testdata.ts'
import { closedUp, newClusterSteps } from './acceptPlan.ts'
import { previewLens } from './preview.ts'
import { type Choice, type Proposal, proposalOf, type Suggested } from './proposal.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const records = [
  ...names.map((name, index) => note(name, { x: 220 * index, y: 0, z: index })),
  note('lone', { x: 0, y: 300 }),
  cluster('host', { x: 3000, y: 0 })
]
const groupOf = (id: number, notes: readonly string[], fields: Partial<SuggestedGroup> = {}): SuggestedGroup => ({
  ...{ id, clusterId: null, words: [], themeId: null, languages: ['en'] },
  notes: notes.map((name, index) => ({ id: idFor(name), confidence: 1, isSure: index < 2 })),
  ...fields
})
const place = (x: number) => ({ x, y: 1000, columns: 2, color: 'blue', isAside: false }) as const
const suggested: Suggested = {
  suggestion: {
    groups: [groupOf(1, ['a', 'b', 'c']), groupOf(2, ['d', 'e'], { clusterId: idFor('host') })],
    stops: [{ groups: [1, 2], lone: [idFor('lone')] }],
    start: 0
  },
  places: new Map([
    [1, place(0)],
    [2, place(1000)]
  ]),
  orders: new Map([
    [1, ['c', 'a', 'b'].map(idFor)],
    [2, ['d', 'e'].map(idFor)]
  ])
}
const all: Choice = { stop: 0, onlySure: false, leftOut: new Set() }
const proposed = (
  given: readonly AnyRecord[],
  choice: Partial<Choice> = {},
  isInFront: (id: string) => boolean = () => true
): Proposal => proposalOf(suggested, { ...all, ...choice }, mapOf(given), isInFront)
const notesOf = ({ groups }: Proposal) => groups.map(({ group, noteIds }) => [group.id, noteIds])
const withFields = (name: string, fields: object): AnyRecord[] =>
  records.map((record) => (record.id === idFor(name) ? { ...record, ...fields } : record))

describe('a proposal', () => {
  it('has the notes of each group in the order in which they stand, and counts those that are left alone', () => {
    const proposal = proposed(records)
    expect(notesOf(proposal)).toEqual([
      [1, ['c', 'a', 'b'].map(idFor)],
      [2, ['d', 'e'].map(idFor)]
    ])
    expect(proposal.lone).toBe(1)
    expect(proposal.isSure.get(idFor('c'))).toBe(false)
  })

  it('leaves notes where people have put them meanwhile, or hold them', () => {
    expect(notesOf(proposed(withFields('a', { clusterId: idFor('host') })))[0]).toEqual([1, ['c', 'b'].map(idFor)])
    expect(notesOf(proposed(withFields('a', { isLocked: true })))[0]).toEqual([1, ['c', 'b'].map(idFor)])
    expect(notesOf(proposed(withFields('a', { isFaceDown: true })))[0]).toEqual([1, ['c', 'b'].map(idFor)])
    expect(notesOf(proposed(records, {}, (id) => id !== idFor('a')))[0]).toEqual([1, ['c', 'b'].map(idFor)])
  })

  it('drops a group that one note is left of, and one whose cluster is gone', () => {
    expect(notesOf(proposed(records.filter(({ id }) => ![idFor('a'), idFor('b')].includes(id))))).toEqual([
      [2, ['d', 'e'].map(idFor)]
    ])
    expect(notesOf(proposed(records.filter(({ id }) => id !== idFor('host'))))).toEqual([
      [1, ['c', 'a', 'b'].map(idFor)]
    ])
    expect(notesOf(proposed(withFields('d', { clusterId: idFor('host') })))[1]).toEqual([2, [idFor('e')]])
  })

  it('can be of those alone that are sure', () => {
    expect(notesOf(proposed(records, { onlySure: true }))[0]).toEqual([1, ['a', 'b'].map(idFor)])
  })
})

describe('the preview of a proposal', () => {
  const lens = previewLens(affinityLens, proposed(records, { leftOut: new Set([2]) }), () => 'Price')

  it('shows groups that are wanted where they would be, and all other notes where they are', () => {
    const { notes, ghosts, frames } = lens.layout(mapOf(records), heightOf)
    expect(ghosts?.map(({ title, x, y, w }) => [title, x, y, w])).toEqual([['Price', 0, 1000, 468]])
    expect(notes.get(idFor('c'))).toEqual({ x: 24, y: 1056, scale: 1 })
    expect(notes.get(idFor('d'))).toEqual({ x: 660, y: 0, scale: 1 })
    expect(frames.map(({ title }) => title)).toEqual(['host'])
  })

  it('lets nothing be moved', () => {
    const drag = { noteIds: [idFor('d')], frameIds: [], elementIds: [], dx: 500, dy: 0 }
    expect(lens.drop(drag, viewOf(affinityLens, records))).toEqual([])
  })
})

describe('taking groups', () => {
  const [first] = proposed(records).groups
  const price = first && { ...first, title: 'Price' }
  const taken = (given: readonly AnyRecord[]) =>
    mapOf(afterSteps(given, newClusterSteps(viewOf(affinityLens, given), price ? [price] : [])))

  it('makes a cluster where it was shown', () => {
    const { clusters, expectations } = taken(records)
    expect(clusters.find(({ title }) => title === 'Price')).toMatchObject({ x: 0, y: 1000, color: 'blue' })
    expect(expectations.find(({ id }) => id === idFor('c'))).toMatchObject({ x: 24, y: 1056 })
    expect(expectations.filter(({ clusterId }) => clusterId !== null)).toHaveLength(3)
  })

  it('makes it beside what has come to lie there meanwhile', () => {
    const { clusters } = taken([...records, note('late', { x: 100, y: 1100 })])
    expect(clusters.find(({ title }) => title === 'Price')).not.toMatchObject({ x: 0, y: 1000 })
  })

  it('closes groups up, and keeps them as they are to each other', () => {
    const at = (id: number, x: number, y: number, isAside = false) => ({
      ...{ group: groupOf(id, ['a', 'b']), noteIds: ['a', 'b'].map(idFor), isLeftOut: false },
      place: { ...place(x), y, isAside }
    })
    const closed = closedUp(
      [at(1, 0, 0), at(2, 700, 0), at(3, 0, 900), at(4, 700, 2000), at(5, 5000, 5000, true)],
      heightOf
    )
    expect(closed.map(({ place: { x, y } }) => [x, y])).toEqual([
      [0, 0],
      [516, 0],
      [0, 328],
      [516, 328],
      [5000, 5000]
    ])
  })

  it('closes none up through a cluster that is there', () => {
    const below = (y: number) => ({
      ...{ group: groupOf(1, ['a', 'b']), noteIds: ['a', 'b'].map(idFor), isLeftOut: false },
      place: { ...place(0), y, isAside: false }
    })
    const top = { ...below(0), group: groupOf(2, ['a', 'b']), place: { ...below(0).place, x: 3000 } }
    const frame = { x: 0, y: 400, w: 468, h: 280 }
    const [closed] = closedUp([below(1200), top], heightOf, [frame])
    expect(closed?.place.y).toBe(728)
  })
})
