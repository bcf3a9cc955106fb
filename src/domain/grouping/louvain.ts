import type { Graph } from './neighbours.ts'

/** Moves that gain less are none: sums of fractions are not exact. */
const LEAST_GAIN = 1e-12
const MOST_ROUNDS = 50

interface Level {
  readonly edges: readonly (readonly (readonly [node: number, weight: number])[])[]
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
  const communities = Int32Array.from(graph, (_, node) => node)
  let level: Level = { edges: graph.map((edges) => [...edges]), inside: new Float64Array(graph.length) }
  for (;;) {
    const moved = moveNodes(level, resolution, chance)
    const numbers = new Map<number, number>()
    for (const community of moved) if (!numbers.has(community)) numbers.set(community, numbers.size)
    for (const [node, community] of communities.entries()) {
      communities[node] = numbers.get(moved[community] ?? 0) ?? 0
    }
    if (numbers.size === level.edges.length) return communities
    level = joined(level, moved, numbers)
  }
}

function moveNodes({ edges, inside }: Level, resolution: number, chance: () => number): Int32Array {
  const count = edges.length
  const weights = Float64Array.from(edges, (list, node) =>
    list.reduce((sum, [, weight]) => sum + weight, inside[node] ?? 0)
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const community = Int32Array.from(edges, (_, node) => node)
  const totals = weights.slice()
  const order = shuffled(count, chance)
  /** Weight of the edges to each community that the node touches. */
  const towards = new Float64Array(count)
  for (let round = 0, isMoving = all > 0; isMoving && round < MOST_ROUNDS; round++) {
    isMoving = false
    for (const node of order) {
      const own = community[node] ?? 0
      const weight = weights[node] ?? 0
      for (const [other, edge] of edges[node] ?? []) add(towards, community[other] ?? 0, edge)
      add(totals, own, -weight)
      const gainOf = (to: number): number => (towards[to] ?? 0) - (resolution * weight * (totals[to] ?? 0)) / all
      let [best, most] = [own, gainOf(own)]
      for (const [other] of edges[node] ?? []) {
        const to = community[other] ?? 0
        const gain = gainOf(to)
        if (gain > most + LEAST_GAIN) [best, most] = [to, gain]
      }
      for (const [other] of edges[node] ?? []) towards[community[other] ?? 0] = 0
      add(totals, best, weight)
      community[node] = best
      isMoving ||= best !== own
    }
  }
  return community
}

const add = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] ?? 0) + value
}

function shuffled(count: number, chance: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const value = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = value
  }
  return order
}

/** The graph of the communities. */
function joined({ edges, inside }: Level, community: Int32Array, numbers: ReadonlyMap<number, number>): Level {
  const next = Array.from({ length: numbers.size }, () => new Map<number, number>())
  const nextInside = new Float64Array(numbers.size)
  for (const [node, list] of edges.entries()) {
    const from = numbers.get(community[node] ?? 0) ?? 0
    add(nextInside, from, inside[node] ?? 0)
    for (const [other, weight] of list) {
      const to = numbers.get(community[other] ?? 0) ?? 0
      if (to === from) add(nextInside, from, weight)
      else next[from]?.set(to, (next[from]?.get(to) ?? 0) + weight)
    }
  }
  return { edges: next.map((map) => [...map]), inside: nextInside }
}
