import { describe, expect, it } from 'vitest'
import { confidences } from './confidence.ts'
import { meetingsOf, partsOf } from './consensus.ts'
import { HalfMatrix } from './halfMatrix.ts'

/** Of pairs in order: (0, 1), (0, 2) … (1, 2) … */
function matrixOf(size: number, values: readonly number[]): HalfMatrix {
  const matrix = new HalfMatrix(size)
  matrix.values.set(values)
  return matrix
}
const run = (...communities: number[]): Int32Array => Int32Array.from(communities)

describe('CG1: what the runs say', () => {
  it('notes that none of them tells apart are one part, but not those that people have put apart', () => {
    const runs = [run(0, 0, 0, 1), run(0, 0, 0, 0)]
    const leavesOf = (...groups: (string | null)[]): unknown => partsOf(runs, groups).map(({ leaves }) => leaves)
    expect(leavesOf(null, null, null, null)).toEqual([[0, 1, 2], [3]])
    expect(leavesOf('x', 'y', null, 'x')).toEqual([[0], [1], [2], [3]])
  })

  it('parts meet in a share of them, and are a little nearer by the mean likeness of their notes', () => {
    const runs = [run(0, 0, 0), run(0, 0, 1)]
    const parts = partsOf(runs, [null, null, null])
    const meetings = meetingsOf(parts, runs, matrixOf(3, [0.9, 0.4, 0.6]))
    expect(meetings.at(0, 1)).toBeCloseTo(1 / 2 + 0.05 * 0.5)
  })

  it('a note is the surer of its group the more it meets the others, the liker it is to them, the more they are', () => {
    const tree = [
      { a: 0, b: 1, height: 1, size: 2 },
      { a: 2, b: 3, height: 0.5, size: 3 }
    ]
    // More than 1 of likeness is no surer.
    const likeness = matrixOf(3, [0.8, 0.2, 1.4])
    const known = confidences(tree, [2, 1], likeness, [run(0, 0, 1), run(0, 0, 0)])
    const expected = { 2: [0], 3: [0.8, 0.8].map((alike) => alike * (2 / 3) ** 0.3), 4: [0.375, 0.675, 0.3] }
    expect(new Set(known.keys())).toEqual(new Set([2, 3, 4]))
    for (const [node, values] of Object.entries(expected)) {
      for (const [at, value] of values.entries()) expect(known.get(Number(node))?.[at]).toBeCloseTo(value)
    }
  })
})
