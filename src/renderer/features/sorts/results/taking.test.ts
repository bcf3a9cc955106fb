import { describe, expect, it } from 'vitest'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { emptiedBy, takingOf } from './taking.ts'

const note = (id: string, clusterId: string | null, isLocked = false) => ({ id, clusterId, isLocked }) as Expectation
const notes = [
  note('a', null),
  note('b', null),
  note('c', 'k'),
  note('d', 'k'),
  note('e', null),
  undefined,
  note('f', null, true)
]
const groups = [
  { name: 'Price', cards: [0, 1, 2] },
  { name: '', cards: [3, 4, 5, 6] }
]

describe('taking a cut as clusters', () => {
  it('leaves what is in a cluster, and makes none of one note', () => {
    expect(takingOf({ groups, notes }, 'loose')).toEqual({
      ...{ groups: [{ index: 0, name: 'Price', noteIds: ['a', 'b'] }], notes: 2, clustered: 2, alone: 1, held: 1 }
    })
  })

  it('takes all that is not held in its place, out of their clusters too', () => {
    const { groups: made, ...counts } = takingOf({ groups, notes }, 'all')
    expect(made.map(({ noteIds }) => noteIds)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e']
    ])
    expect(counts).toEqual({ notes: 5, clustered: 2, alone: 0, held: 1 })
  })

  it('empties clusters of which nothing stays, but no theme', () => {
    const clusters = [
      { id: 'k', parentId: 'theme' },
      { id: 'theme', parentId: null },
      { id: 'before', parentId: null }
    ]
    const emptied = (expectations: readonly Expectation[]) =>
      emptiedBy(takingOf({ groups, notes }, 'all'), { clusters, expectations } as unknown as WorkshopMap)
    const all = notes.filter((each) => each !== undefined)
    expect(emptied(all)).toEqual(['k'])
    expect(
      emptiedBy(takingOf({ groups, notes }, 'all'), {
        clusters: clusters.map((each) => ({ ...each, isLocked: true })),
        expectations: all
      } as unknown as WorkshopMap)
    ).toEqual([])
    expect(emptied([...all, note('left', 'k'), note('of the theme', 'theme')])).toEqual([])
  })
})
