import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HalfMatrix } from './halfMatrix.ts'
import { averageTree, cut, type Part } from './tree.ts'

/** Of pairs in order: (0, 1), (0, 2) … (1, 2) … */
function matrixOf(size: number, values: readonly number[]): HalfMatrix {
  const matrix = new HalfMatrix(size)
  matrix.values.set(values)
  return matrix
}
const partsIn = (...groups: (string | null)[]): Part[] => groups.map((group, leaf) => ({ leaves: [leaf], group }))
const alone = (size: number): Part[] => partsIn(...Array<null>(size).fill(null))

describe('CG1: the tree', () => {
  it('is that of average linkage (5S rRNA, Wikipedia; checked with scipy: merges at 17, 22, 28, 33)', () => {
    const distances = [17, 21, 31, 23, 30, 34, 21, 28, 39, 43]
    const matrix = matrixOf(
      5,
      distances.map((distance) => 100 - distance)
    )
    const tree = averageTree(matrix, alone(5))
    expect(tree.map(({ height }) => 100 - height)).toEqual([17, 22, 28, 33])
    expect(tree.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [4, 5],
      [2, 3],
      [6, 7]
    ])
  })

  it('has what people put together from the start, and joins their groups last', () => {
    // 0 and 1 are the most alike, but lie in different clusters; 2 is with 1, 3 with nobody.
    const matrix = matrixOf(4, [0.9, 0.1, 0.5, 0.1, 0.2, 0.3])
    const tree = averageTree(matrix, partsIn('x', 'y', 'y', null))
    expect(tree.map(({ a, b }) => [a, b])).toEqual([
      [1, 2],
      [0, 3],
      [4, 5]
    ])
    expect(tree.at(-1)?.height).toBe(-1)
  })

  it('has the leaves of a part as one from the start, each counting', () => {
    const matrix = matrixOf(3, [0.45, 0.44, 0.1])
    const tree = averageTree(matrix, [
      { leaves: [0, 2, 3], group: null },
      { leaves: [1], group: null },
      { leaves: [4], group: null }
    ])
    expect(tree.map(({ a, b, size }) => [a, b, size])).toEqual([
      [0, 2, 2],
      [3, 5, 3],
      [1, 6, 4],
      [4, 7, 5]
    ])
    expect(tree.at(-1)?.height).toBeCloseTo((3 * 0.44 + 0.1) / 4)
  })

  it('is cut into groups that only split as the cut rises', () => {
    const values = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 })
    fc.assert(
      fc.property(values, (list) => {
        const tree = averageTree(matrixOf(8, list), alone(8))
        expect(tree).toHaveLength(7)
        for (let made = 0; made < 7; made++) {
          const [fine, coarse] = [cut(tree, 8, made), cut(tree, 8, made + 1)]
          const parents = new Map(Array.from(fine, (node, leaf) => [node, coarse[leaf]]))
          for (const [leaf, node] of fine.entries()) expect(coarse[leaf]).toBe(parents.get(node))
          expect(new Set(coarse).size).toBe(new Set(fine).size - 1)
        }
      })
    )
  })
})
