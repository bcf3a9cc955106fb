import type { HalfMatrix } from './halfMatrix.ts'

/** Two nodes become one. Leaves are 0 … n − 1, the node of the merge at `place` is n + place. */
export interface Merge {
  readonly a: number
  readonly b: number
  /** How alike they are. Never more than that of a merge before it. */
  readonly height: number
  readonly size: number
}

/** What is one from the start. */
export interface Part {
  readonly leaves: readonly number[]
  /** The group that people have put them into; null: none. */
  readonly group: string | null
}

/** Above all likeness: what is one from the start. */
const TOGETHER = 2
/** Below all likeness: what people have put apart. */
const APART = -1

/**
 * One tree of all leaves by average linkage (UPGMA, Sokal & Michener 1958): those two nodes become one whose leaves are the most
 * alike on average. The leaves of a part, and parts of the same group, are one from the start; nodes of different groups become
 * one last of all. By chains of nearest neighbours (Benzécri 1982), in (number of parts)² steps. Writes over the matrix.
 * @param matrix how alike the parts are
 */
export function averageTree(matrix: HalfMatrix, parts: readonly Part[]): Merge[] {
  const within = parts.flatMap(({ leaves: [first = 0, ...others] }) =>
    others.map((leaf) => ({ a: first, b: leaf, height: TOGETHER }))
  )
  const between = new Linking(matrix, parts)
    .merges()
    .map(({ a, b, height }) => ({ a: parts[a]?.leaves[0] ?? 0, b: parts[b]?.leaves[0] ?? 0, height }))
  const leaves = parts.reduce((sum, part) => sum + part.leaves.length, 0)
  return sorted([...within, ...between], leaves)
}

interface RawMerge {
  /** Any leaf, or part, of each. */
  readonly a: number
  readonly b: number
  readonly height: number
}

/** Nodes are known by one of their parts, whose row of the matrix is theirs. */
class Linking {
  readonly #matrix: HalfMatrix
  readonly #groups: (string | null)[]
  readonly #sizes: Float64Array
  /** Those that are left, in order. */
  #nodes: Int32Array
  readonly #merges: RawMerge[] = []

  constructor(matrix: HalfMatrix, parts: readonly Part[]) {
    this.#matrix = matrix
    this.#groups = parts.map(({ group }) => group)
    this.#sizes = Float64Array.from(parts, ({ leaves }) => leaves.length)
    this.#nodes = Int32Array.from(parts.keys())
  }

  merges(): RawMerge[] {
    this.#joinGroups()
    const chain: number[] = []
    while (this.#nodes.length > 1) {
      const node = chain.at(-1) ?? (this.#nodes[0] as number)
      if (chain.length === 0) chain.push(node)
      const before = chain.at(-2) ?? -1
      const { other, value } = this.#nearest(node, before)
      if (other === before) {
        chain.length -= 2
        this.#merge(before, node, value)
      } else chain.push(other)
    }
    return this.#merges
  }

  #joinGroups(): void {
    const firsts = new Map<string, number>()
    for (const [part, group] of [...this.#groups].entries()) {
      if (group === null) continue
      const first = firsts.get(group)
      if (first === undefined) firsts.set(group, part)
      else this.#merge(first, part, TOGETHER)
    }
    const heads = [...firsts.values()]
    for (const [at, a] of heads.entries()) for (const b of heads.slice(at + 1)) this.#matrix.set(a, b, APART)
  }

  /** Of equal ones the one that it came from, so that chains end; or else the first. */
  #nearest(node: number, before: number): { other: number; value: number } {
    let other = before
    let value = before < 0 ? -Infinity : this.#matrix.at(node, before)
    for (const candidate of this.#nodes) {
      if (candidate === node) continue
      const alike = this.#matrix.at(node, candidate)
      if (alike <= value) continue
      other = candidate
      value = alike
    }
    return { other, value }
  }

  #merge(a: number, b: number, height: number): void {
    const matrix = this.#matrix
    const [sizeA, sizeB] = [this.#sizes[a] ?? 1, this.#sizes[b] ?? 1]
    const group = this.#groups[a] ?? this.#groups[b] ?? null
    this.#nodes = this.#nodes.filter((node) => node !== b)
    for (const other of this.#nodes) {
      if (other === a) continue
      const otherGroup = this.#groups[other] ?? null
      const isApart = group !== null && otherGroup !== null && group !== otherGroup
      const mean = (matrix.at(a, other) * sizeA + matrix.at(b, other) * sizeB) / (sizeA + sizeB)
      matrix.set(a, other, isApart ? APART : mean)
    }
    this.#groups[a] = group
    this.#sizes[a] = sizeA + sizeB
    this.#merges.push({ a, b, height })
  }
}

/** Chains find merges out of order: the most alike first. */
function sorted(raw: readonly RawMerge[], leaves: number): Merge[] {
  const nodeOf = Int32Array.from({ length: leaves }, (_, leaf) => leaf)
  const sizes = new Map<number, number>()
  const parents = Int32Array.from({ length: leaves }, (_, leaf) => leaf)
  const rootOf = (leaf: number): number => {
    let root = leaf
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = leaf; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  return raw
    .map((merge, place) => ({ ...merge, place }))
    .sort((x, y) => y.height - x.height || x.place - y.place)
    .map(({ a, b, height }, place) => {
      const [rootA, rootB] = [rootOf(a), rootOf(b)]
      const [nodeA, nodeB] = [nodeOf[rootA] ?? 0, nodeOf[rootB] ?? 0]
      const size = (sizes.get(nodeA) ?? 1) + (sizes.get(nodeB) ?? 1)
      parents[rootB] = rootA
      nodeOf[rootA] = leaves + place
      sizes.set(leaves + place, size)
      return { a: Math.min(nodeA, nodeB), b: Math.max(nodeA, nodeB), height, size }
    })
}

/** The node that each leaf is in when the first so many merges are made. */
export function cut(tree: readonly Merge[], leaves: number, made: number): Int32Array {
  const within = Int32Array.from({ length: leaves + made }, (_, node) => node)
  // From the root on, so that what is in a node is in the node above it.
  for (let place = made - 1; place >= 0; place--) {
    const merge = tree[place]
    if (merge === undefined) continue
    const node = within[leaves + place] ?? 0
    within[merge.a] = node
    within[merge.b] = node
  }
  return within.subarray(0, leaves)
}
