import { type Graph, graphOf } from './neighbours.ts'

/** Moves that gain less are none: sums of fractions are not exact. */
const LEAST_GAIN = 1e-12
const MOST_ROUNDS = 50

interface Level {
  readonly graph: Graph
  /** Twice the weight inside of each node. */
  readonly inside: Float64Array
}

/**
 * Communities of a graph (Louvain: Blondel, Guillaume, Lambiotte & Lefebvre 2008): each node joins, in turn, the neighbouring
 * community that makes the modularity
 *
 *   Q = Σ over pairs in one community of (w − γ · kᵢ · kⱼ / 2m) / 2m
 *
 * largest, until none gains; then communities are the nodes, and so on. k is a node's weight, m that of all edges, γ the
 * resolution: higher makes more communities (Reichardt & Bornholdt 2006).
 * @param chance which node comes when; the same chance gives the same communities
 * @returns the community of each node
 */
export function louvain(graph: Graph, resolution: number, chance: () => number): Int32Array {
  const size = graph.offsets.length - 1
  const communities = Int32Array.from({ length: size }, (_, node) => node)
  let level: Level = { graph, inside: new Float64Array(size) }
  for (;;) {
    const moved = numbered(moveNodes(level, resolution, chance))
    for (let node = 0; node < size; node++) communities[node] = moved.numbers[communities[node] as number] as number
    if (moved.count === level.inside.length) return communities
    level = joined(level, moved)
  }
}

interface Numbered {
  readonly numbers: Int32Array
  readonly count: number
}

/** Communities by numbers from 0 on, in the order in which they come. */
function numbered(communities: Int32Array): Numbered {
  const numbers = new Map<number, number>()
  for (const community of communities) if (!numbers.has(community)) numbers.set(community, numbers.size)
  return { numbers: communities.map((community) => numbers.get(community) ?? 0), count: numbers.size }
}

function moveNodes({ graph, inside }: Level, resolution: number, chance: () => number): Int32Array {
  const { offsets, targets, weights } = graph
  const size = inside.length
  const strengths = inside.slice()
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node] as number; edge < (offsets[node + 1] as number); edge++) {
      add(strengths, node, weights[edge] as number)
    }
  }
  const all = strengths.reduce((sum, strength) => sum + strength, 0)
  const community = Int32Array.from({ length: size }, (_, node) => node)
  const totals = strengths.slice()
  const order = shuffled(size, chance)
  /** Weight of the edges to each community that the node touches. */
  const towards = new Float64Array(size)
  for (let round = 0, isMoving = all > 0; isMoving && round < MOST_ROUNDS; round++) {
    isMoving = false
    for (const node of order) {
      const [from, to] = [offsets[node] as number, offsets[node + 1] as number]
      const own = community[node] as number
      const strength = strengths[node] as number
      for (let edge = from; edge < to; edge++) {
        add(towards, community[targets[edge] as number] as number, weights[edge] as number)
      }
      add(totals, own, -strength)
      const share = (resolution * strength) / all
      let best = own
      let most = (towards[own] as number) - share * (totals[own] as number)
      for (let edge = from; edge < to; edge++) {
        const other = community[targets[edge] as number] as number
        const gain = (towards[other] as number) - share * (totals[other] as number)
        if (gain <= most + LEAST_GAIN) continue
        best = other
        most = gain
      }
      for (let edge = from; edge < to; edge++) towards[community[targets[edge] as number] as number] = 0
      add(totals, best, strength)
      community[node] = best
      isMoving ||= best !== own
    }
  }
  return community
}

const add = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] as number) + value
}

function shuffled(count: number, chance: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const value = order[at] as number
    order[at] = order[other] as number
    order[other] = value
  }
  return order
}

/** The graph of the communities. */
function joined({ graph, inside }: Level, { numbers, count }: Numbered): Level {
  const { offsets, targets, weights } = graph
  const edges = Array.from({ length: count }, () => new Map<number, number>())
  const nextInside = new Float64Array(count)
  for (let node = 0; node < inside.length; node++) {
    const from = numbers[node] as number
    const own = edges[from] as Map<number, number>
    add(nextInside, from, inside[node] as number)
    for (let edge = offsets[node] as number; edge < (offsets[node + 1] as number); edge++) {
      const to = numbers[targets[edge] as number] as number
      const weight = weights[edge] as number
      if (to === from) add(nextInside, from, weight)
      else own.set(to, (own.get(to) ?? 0) + weight)
    }
  }
  return { graph: graphOf(edges), inside: nextInside }
}
