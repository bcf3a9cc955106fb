import { describe, expect, it } from 'vitest'
import { membersOf } from './consensus.ts'
import { EdgeList, type Graph } from './graph.ts'
import { louvain } from './louvain.ts'

const chance = (): number => 0.5

function graphWith(size: number, pairs: readonly (readonly [number, number])[]): Graph {
  const edges = new EdgeList(size, pairs.length * 2)
  for (const [a, b] of pairs) {
    edges.add(a, b, 1)
    edges.add(b, a, 1)
  }
  return edges.graph()
}

/** Zachary 1977, "An Information Flow Model for Conflict and Fission in Small Groups", as edges from each member. */
const KARATE = [
  '1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31',
  '2 3 7 13 17 19 21 30',
  '3 7 8 9 13 27 28 32',
  '7 12 13',
  '6 10',
  '6 10 16',
  '16',
  '',
  '30 32 33',
  '33',
  '',
  '',
  '',
  '33',
  '32 33',
  '32 33',
  '',
  '',
  '32 33',
  '33',
  '32 33',
  '',
  '32 33',
  '25 27 29 32 33',
  '25 27 31',
  '31',
  '29 33',
  '33',
  '31 33',
  '32 33',
  '32 33',
  '32 33',
  '33'
].flatMap((others, member) =>
  others
    .split(' ')
    .filter(Boolean)
    .map((other) => [member, Number(other)] as const)
)

describe('communities', () => {
  it('are two cliques with one edge between them', () => {
    const clique = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const))
    const edges = [...clique, ...clique.map(([a, b]) => [a + 4, b + 4] as const), [3, 4] as const]
    expect([...membersOf(louvain(graphWith(8, edges), 1, chance)).values()]).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7]
    ])
  })

  it('of the karate club have a modularity of more than 0.41 (the best there is: 0.4198, Brandes et al. 2008)', () => {
    expect(KARATE).toHaveLength(78)
    const communities = louvain(graphWith(34, KARATE), 1, chance)
    const degrees = new Float64Array(34)
    for (const [a, b] of KARATE) {
      degrees[a] = (degrees[a] ?? 0) + 1
      degrees[b] = (degrees[b] ?? 0) + 1
    }
    let modularity = 0
    for (const [a, b] of KARATE) if (communities[a] === communities[b]) modularity += 1 / KARATE.length
    for (const members of membersOf(communities).values()) {
      const degree = members.reduce((sum, member) => sum + (degrees[member] ?? 0), 0)
      modularity -= (degree / (2 * KARATE.length)) ** 2
    }
    expect(modularity).toBeGreaterThan(0.41)
  })

  it('of a graph without edges are all alone', () => {
    expect(membersOf(louvain(graphWith(3, []), 1, chance)).size).toBe(3)
  })
})
