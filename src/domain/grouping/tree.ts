import type { HalfMatrix } from './halfMatrix.ts'

/** Two nodes become one. Leaves are 0 … n − 1, the node of the merge at `place` is n + place. */
export interface Merge {
  readonly a: number
  readonly b: number
  /** How alike they are. Never more than that of a merge before it. */
  readonly height: number
  readonly size: number
}

/** Above all likeness: what people have put together. */
const TOGETHER = 2
/** Below all likeness: what people have put apart. */
const APART = -1

/**
 * One tree of all notes by average linkage (UPGMA, Sokal & Michener 1958): those two nodes become one whose leaves are the most
 * alike on average. Leaves of the same group are one from the start; nodes with leaves of different groups become one last of
 * all. By chains of nearest neighbours (Benzécri 1982), in n² steps. Writes over the matrix.
 * @param groups the group that people have put each leaf into; null: none
 */
export function averageTree(matrix: HalfMatrix, groups: readonly (string | null)[]): Merge[] {
  return sorted(new Linking(matrix, groups).merges(), matrix.size)
}

interface RawMerge {
  /** Any leaf of each. */
  readonly a: number
  readonly b: number
  readonly height: number
}

/** Nodes are known by one of their leaves, whose row of the matrix is theirs. */
class Linking {
  readonly #matrix: HalfMatrix
  readonly #groups: (string | null)[]
  readonly #sizes: Float64Array
  readonly #isThere: Uint8Array
  readonly #merges: RawMerge[] = []

  constructor(matrix: HalfMatrix, groups: readonly (string | null)[]) {
    this.#matrix = matrix
    this.#groups = [...groups]
    this.#sizes = new Float64Array(matrix.size).fill(1)
    this.#isThere = new Uint8Array(matrix.size).fill(1)
  }

  merges(): RawMerge[] {
    this.#joinGroups()
    const chain: number[] = []
    for (let first = 0; first < this.#matrix.size; ) {
      if (chain.length === 0) {
        while (first < this.#matrix.size && this.#isThere[first] === 0) first++
        if (first === this.#matrix.size) break
        chain.push(first)
      }
      const node = chain.at(-1) ?? 0
      const before = chain.at(-2) ?? -1
      const { other, value } = this.#nearest(node, before)
      if (other < 0) break
      if (other === before) {
        chain.length -= 2
        this.#merge(before, node, value)
      } else chain.push(other)
    }
    return this.#merges
  }

  #joinGroups(): void {
    const firsts = new Map<string, number>()
    for (const [leaf, group] of [...this.#groups].entries()) {
      if (group === null) continue
      const first = firsts.get(group)
      if (first === undefined) firsts.set(group, leaf)
      else this.#merge(first, leaf, TOGETHER)
    }
    const heads = [...firsts.values()]
    for (const [at, a] of heads.entries()) for (const b of heads.slice(at + 1)) this.#matrix.set(a, b, APART)
  }

  /** Of equal ones the one that it came from, so that chains end; or else the first. */
  #nearest(node: number, before: number): { other: number; value: number } {
    let other = before
    let value = before < 0 ? -Infinity : this.#matrix.at(node, before)
    const { size, values } = this.#matrix
    const look = (candidate: number, index: number): void => {
      const alike = values[index] as number
      if (alike <= value || this.#isThere[candidate] === 0) return
      other = candidate
      value = alike
    }
    for (let candidate = 0; candidate < node; candidate++) look(candidate, this.#matrix.rowOf(candidate) + node)
    const row = this.#matrix.rowOf(node)
    for (let candidate = node + 1; candidate < size; candidate++) look(candidate, row + candidate)
    return { other, value }
  }

  #merge(a: number, b: number, height: number): void {
    const matrix = this.#matrix
    const [sizeA, sizeB] = [this.#sizes[a] ?? 1, this.#sizes[b] ?? 1]
    const group = this.#groups[a] ?? this.#groups[b] ?? null
    for (let other = 0; other < matrix.size; other++) {
      if (other === a || other === b || this.#isThere[other] === 0) continue
      const otherGroup = this.#groups[other] ?? null
      const isApart = group !== null && otherGroup !== null && group !== otherGroup
      const mean = (matrix.at(a, other) * sizeA + matrix.at(b, other) * sizeB) / (sizeA + sizeB)
      matrix.set(a, other, isApart ? APART : mean)
    }
    this.#groups[a] = group
    this.#sizes[a] = sizeA + sizeB
    this.#isThere[b] = 0
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
