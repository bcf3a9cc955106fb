import { type Graph, inBins } from './graph.ts'

/** Moves that gain less are none: sums of fractions are not exact. */
const LEAST_GAIN = 1e-12

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
 * largest, and those that hang together with it look again, until none gains (Ozaki, Tezuka & Inaba 2016); then communities are
 * the nodes, and so on. k is a node's weight, m that of all edges, γ the
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
  const known = new Int32Array(communities.length).fill(-1)
  let count = 0
  for (const community of communities) if (known[community] === -1) known[community] = count++
  return { numbers: communities.map((community) => known[community] as number), count }
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
  const all = strengths.reduce((sum, strength) => sum + strength, 0) || 1
  const community = Int32Array.from({ length: size }, (_, node) => node)
  const totals = strengths.slice()
  /** Weight of the edges to each community that the node touches. */
  const towards = new Float64Array(size)
  const waiting = new Waiting(shuffled(size, chance))
  for (let node = waiting.next(); node >= 0; node = waiting.next()) {
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
    if (best === own) continue
    community[node] = best
    for (let edge = from; edge < to; edge++) {
      const other = targets[edge] as number
      if (community[other] !== best) waiting.add(other)
    }
  }
  return community
}

/** Nodes in the order in which they are to look, each at most once: a ring with room for all. */
class Waiting {
  readonly #ring: Int32Array
  readonly #isIn: Uint8Array
  #first = 0
  #count: number

  constructor(nodes: Int32Array) {
    this.#ring = nodes
    this.#isIn = new Uint8Array(nodes.length).fill(1)
    this.#count = nodes.length
  }

  /** −1: none waits. */
  next(): number {
    if (this.#count === 0) return -1
    const node = this.#ring[this.#first] as number
    this.#first = (this.#first + 1) % this.#ring.length
    this.#count--
    this.#isIn[node] = 0
    return node
  }

  add(node: number): void {
    if (this.#isIn[node] === 1) return
    this.#isIn[node] = 1
    this.#ring[(this.#first + this.#count) % this.#ring.length] = node
    this.#count++
  }
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
  const members = inBins(numbers, count)
  const nextInside = new Float64Array(count)
  const nextOffsets = new Int32Array(count + 1)
  // There are no more edges than before.
  const nextTargets = new Int32Array(targets.length)
  const nextWeights = new Float64Array(targets.length)
  /** Where the edge to each community is, of those of the community at hand. */
  const places = new Int32Array(count)
  let edges = 0
  for (let from = 0; from < count; from++) {
    const first = edges
    for (const node of members.items.subarray(members.offsets[from], members.offsets[from + 1])) {
      add(nextInside, from, inside[node] as number)
      for (let edge = offsets[node] as number; edge < (offsets[node + 1] as number); edge++) {
        const to = numbers[targets[edge] as number] as number
        const weight = weights[edge] as number
        if (to === from) {
          add(nextInside, from, weight)
          continue
        }
        const known = places[to] as number
        const isKnown = known >= first && known < edges && nextTargets[known] === to
        if (!isKnown) {
          places[to] = edges
          nextTargets[edges++] = to
        }
        add(nextWeights, isKnown ? known : edges - 1, weight)
      }
    }
    nextOffsets[from + 1] = edges
  }
  return {
    graph: { offsets: nextOffsets, targets: nextTargets.subarray(0, edges), weights: nextWeights.subarray(0, edges) },
    inside: nextInside
  }
}
