import { describe, expect, it } from 'vitest'
import { leafOrder } from '../../../../domain/trees/cut.ts'
import { distancesOf } from '../../../../domain/trees/distances.ts'
import { linkage } from '../../../../domain/trees/linkage.ts'
import { bracketsOf, cutHeight } from './dendrogram.ts'

const points = [0, 10, 1, 13]
const tree = linkage(
  distancesOf(4, (i, j) => Math.abs((points[i] ?? 0) - (points[j] ?? 0))),
  'single'
)

describe('a dendrogram', () => {
  it('has each merge between the middles of what it joins', () => {
    expect(bracketsOf(tree, leafOrder(tree)).map(({ height, ends }) => [height, ends.map(({ row }) => row)])).toEqual([
      [1, [0, 1]],
      [3, [2, 3]],
      [9, [0.5, 2.5]]
    ])
  })

  it('is cut between two merges', () => {
    expect([1, 2, 3, 4].map((count) => cutHeight(tree, count))).toEqual([9, 6, 2, 0.5])
  })
})
