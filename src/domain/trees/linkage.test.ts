import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copheneticCorrelation } from './cophenetic.ts'
import { cut, leafOrder, suggestedCount } from './cut.ts'
import { type Distances, distancesOf } from './distances.ts'
import { LINKAGES, type Linkage, linkage, type Tree } from './linkage.ts'

const fromRows = (rows: readonly (readonly (number | null)[])[]): Distances =>
  distancesOf(rows.length, (i, j) => rows[i]?.[j] ?? null)
const heights = (tree: Tree): number[] => tree.merges.map(({ height }) => height)
const rounded = (tree: Tree): number[] => heights(tree).map((height) => Math.round(height * 1e6) / 1e6)

// 5S rRNA of five bacteria (Wikipedia, UPGMA), checked with SciPy 1.17.
const bacteria = fromRows([
  [0, 17, 21, 31, 23],
  [17, 0, 30, 34, 21],
  [21, 30, 0, 28, 39],
  [31, 34, 28, 0, 43],
  [23, 21, 39, 43, 0]
])
// Road distances of Italian cities (M. Matteucci, clustering tutorial), checked with SciPy: BA FI MI NA RM TO.
const cities = fromRows([
  [0, 662, 877, 255, 412, 996],
  [662, 0, 295, 468, 268, 400],
  [877, 295, 0, 754, 564, 138],
  [255, 468, 754, 0, 219, 869],
  [412, 268, 564, 219, 0, 669],
  [996, 400, 138, 869, 669, 0]
])

describe('agglomerative clustering', () => {
  it('averages as the published example does', () => {
    const tree = linkage(bacteria, 'average')
    expect(tree.merges.map(({ left, right, height, size }) => [left, right, height, size])).toEqual([
      [0, 1, 17, 2],
      [5, 4, 22, 3],
      [2, 3, 28, 2],
      [6, 7, 33, 5]
    ])
    expect(copheneticCorrelation(bacteria, tree)).toBeCloseTo(0.7302, 4)
  })

  it.each([
    ['single', [17, 21, 21, 28]],
    ['complete', [17, 23, 28, 43]]
  ] as const)('takes the %s link', (method, expected) => {
    expect(heights(linkage(bacteria, method))).toEqual(expected)
  })

  it('joins cities by the single link in the published order', () => {
    const tree = linkage(cities, 'single')
    expect(heights(tree)).toEqual([138, 219, 255, 268, 295])
    expect(tree.merges.slice(0, 2).map(({ left, right }) => [left, right])).toEqual([
      [2, 5],
      [3, 4]
    ])
  })

  // scipy.cluster.hierarchy.ward of the points 0, 1, 3, 7 on a line.
  it('grows by the least variance as Ward does', () => {
    const points = [0, 1, 3, 7]
    const line = distancesOf(4, (i, j) => Math.abs((points[i] ?? 0) - (points[j] ?? 0)))
    expect(rounded(linkage(line, 'ward'))).toEqual([1, 2.886751, 6.940221])
  })

  it('takes the smallest first of those that are as near, and again by the same table', () => {
    const same = distancesOf(5, () => 1)
    expect(linkage(same, 'average').merges.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [5, 2],
      [6, 3],
      [7, 4]
    ])
  })

  it('leaves out of a mean what is not known, and joins last what nothing is known of', () => {
    const gaps = fromRows([
      [0, 0.2, null, null],
      [0.2, 0, 0.5, null],
      [null, 0.5, 0, null],
      [null, null, null, 0]
    ])
    expect(heights(linkage(gaps, 'average'))).toEqual([0.2, 0.5, 1])
    expect(heights(linkage(gaps, 'complete'))).toEqual([0.2, 0.5, 1])
    expect(copheneticCorrelation(gaps, linkage(gaps, 'average'))).toBeCloseTo(1)
  })

  it('makes no tree of nothing, and no merge of one', () => {
    for (const method of LINKAGES) {
      expect(
        linkage(
          distancesOf(0, () => 0),
          method
        )
      ).toEqual({ leaves: 0, merges: [] })
      expect(
        linkage(
          distancesOf(1, () => 0),
          method
        )
      ).toEqual({ leaves: 1, merges: [] })
    }
    expect(copheneticCorrelation(bacteria, { leaves: 5, merges: [] })).toBeNull()
  })

  it('does what looking at all groups again at each step does', () => {
    const table = fc
      .integer({ min: 1, max: 14 })
      .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.nat(6), { minLength: 91, maxLength: 91 })))
      .map(([size, cells]) =>
        distancesOf(size, (i, j) =>
          (cells[(j * (j - 1)) / 2 + i] ?? 0) === 6 ? null : (cells[(j * (j - 1)) / 2 + i] ?? 0) / 5
        )
      )
    fc.assert(
      fc.property(table, fc.constantFrom('average', 'single', 'complete'), (distances, method) => {
        const tree = linkage(distances, method)
        expect(rounded(tree)).toEqual(plainHeights(distances, method))
        expect([...heights(tree)].sort((a, b) => a - b)).toEqual(heights(tree))
        expect(leafOrder(tree).sort((a, b) => a - b)).toEqual(Array.from({ length: tree.leaves }, (_, leaf) => leaf))
      })
    )
  })
})

/** The same by its definition: over all pairs of members, each time. */
function plainHeights({ size, values }: Distances, method: Linkage): number[] {
  let groups = Array.from({ length: size }, (_, leaf) => [leaf])
  const found: number[] = []
  const between = (a: readonly number[], b: readonly number[]): number => {
    const known = a.flatMap((i) => b.map((j) => values[i * size + j] ?? 0)).filter((value) => !Number.isNaN(value))
    if (known.length === 0) return Infinity
    if (method === 'single') return Math.min(...known)
    return method === 'complete' ? Math.max(...known) : known.reduce((sum, value) => sum + value, 0) / known.length
  }
  while (groups.length > 1) {
    let [best, a, b] = [Number.NaN, 0, 0]
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const distance = between(groups[i] ?? [], groups[j] ?? [])
        if (Number.isNaN(best) || distance < best - 1e-10) [best, a, b] = [distance, i, j]
      }
    }
    const joined = [...(groups[a] ?? []), ...(groups[b] ?? [])]
    groups = groups.flatMap((group, index) => (index === b ? [] : [index === a ? joined : group]))
    found.push(Math.round(Math.max(best === Infinity ? 1 : best, found.at(-1) ?? 0) * 1e6) / 1e6)
  }
  return found
}

describe('cutting a tree', () => {
  const tree = linkage(bacteria, 'average')

  it('gives as many groups as are asked for, of which the finer split the coarser', () => {
    expect([1, 2, 3, 4, 5, 99].map((count) => cut(tree, count))).toEqual([
      [[0, 1, 2, 3, 4]],
      [
        [0, 1, 4],
        [2, 3]
      ],
      [[0, 1, 4], [2], [3]],
      [[0, 1], [2], [3], [4]],
      [[0], [1], [2], [3], [4]],
      [[0], [1], [2], [3], [4]]
    ])
    expect(cut({ leaves: 0, merges: [] }, 3)).toEqual([])
  })

  it('draws the leaves so that no lines cross', () => {
    expect(leafOrder(tree)).toEqual([0, 1, 4, 2, 3])
    expect(leafOrder({ leaves: 0, merges: [] })).toEqual([])
    expect(leafOrder({ leaves: 1, merges: [] })).toEqual([0])
  })

  it('suggests the cut at the largest jump, the highest of equal ones, and no more groups than that', () => {
    const even = linkage(
      distancesOf(5, (i, j) => Math.max(i, j)),
      'single'
    )
    expect([suggestedCount(even), suggestedCount(even, 3)]).toEqual([2, 2])
    expect([suggestedCount(linkage(bacteria, 'single')), suggestedCount(linkage(bacteria, 'single'), 2)]).toEqual([
      2, 2
    ])
    const steep = linkage(
      fromRows([
        [0, 1, 9, 9],
        [0, 0, 9, 9],
        [0, 0, 0, 8],
        [0, 0, 0, 0]
      ]),
      'average'
    )
    expect([suggestedCount(steep), suggestedCount(steep, 2), suggestedCount(steep, 0)]).toEqual([3, 2, 2])
    // 17, 22, 28, 33: from 22 to 28 it is the largest.
    expect(suggestedCount(tree)).toBe(3)
    expect(suggestedCount(linkage(bacteria, 'complete'))).toBe(2)
    expect(
      [0, 1, 2].map((size) =>
        suggestedCount(
          linkage(
            distancesOf(size, () => 1),
            'average'
          )
        )
      )
    ).toEqual([0, 1, 1])
  })
})
