import { membersOf } from './consensus.ts'
import type { HalfMatrix } from './halfMatrix.ts'
import { cut, type Merge } from './tree.ts'

const WITNESSES = 0.3

/**
 * How sure it is that a note belongs to its group:
 *
 *   c = (share of runs in which it met each other one) · (mean likeness to them) · (members / all notes) ^ 0.3
 *
 * 0 to 1, a likeness counted as 1 at most: of two groups that are as tight the larger one has more witnesses; 0 of a note that is
 * alone.
 * @param counts numbers of merges that are made
 * @returns for each node that stands after so many merges that of its leaves, in order
 */
export function confidences(
  tree: readonly Merge[],
  counts: readonly number[],
  likeness: HalfMatrix,
  runs: readonly Int32Array[]
): ReadonlyMap<number, Float64Array> {
  const known = new Map<number, Float64Array>()
  const alike = new GrowingLikeness(likeness, tree)
  const met = new Meetings(runs, likeness.size)
  for (const made of counts.toSorted((a, b) => a - b)) {
    alike.grow(made)
    for (const [node, members] of membersOf(cut(tree, likeness.size, made))) {
      if (known.has(node)) continue
      const others = Math.max(1, members.length - 1)
      const witnesses = (members.length / likeness.size) ** WITNESSES
      const shares = met.shares(members)
      known.set(
        node,
        shares.map((share, at) => (witnesses * alike.sumOf(members[at] ?? 0) * share) / (others * others))
      )
    }
  }
  return known
}

/** For each leaf the sum of its likenesses to the others of its node: as nodes merge, only what is new is added up. */
class GrowingLikeness {
  readonly #likeness: HalfMatrix
  readonly #tree: readonly Merge[]
  readonly #leaves = new Map<number, number[]>()
  readonly #sums: Float64Array
  #made = 0

  constructor(likeness: HalfMatrix, tree: readonly Merge[]) {
    this.#likeness = likeness
    this.#tree = tree
    this.#sums = new Float64Array(likeness.size)
  }

  /** Until so many merges are made. */
  grow(made: number): void {
    for (; this.#made < made; this.#made++) {
      const merge = this.#tree[this.#made]
      if (merge === undefined) break
      const [first, second] = [this.#take(merge.a), this.#take(merge.b)]
      for (const i of first) this.#addTo(i, second)
      this.#leaves.set(this.#likeness.size + this.#made, [...first, ...second])
    }
  }

  sumOf(leaf: number): number {
    return this.#sums[leaf] ?? 0
  }

  #take(node: number): number[] {
    const leaves = this.#leaves.get(node) ?? [node]
    this.#leaves.delete(node)
    return leaves
  }

  #addTo(i: number, others: readonly number[]): void {
    const { values } = this.#likeness
    const row = this.#likeness.rowOf(i)
    let sum = 0
    for (const j of others) {
      const value = Math.min(1, values[i < j ? row + j : this.#likeness.rowOf(j) + i] as number)
      sum += value
      this.#sums[j] = (this.#sums[j] as number) + value
    }
    this.#sums[i] = (this.#sums[i] as number) + sum
  }
}

/** In how many runs notes of a group are in one community. */
class Meetings {
  readonly #runs: readonly Int32Array[]
  /** Of each community the members that are in it. */
  readonly #counts: Int32Array

  constructor(runs: readonly Int32Array[], notes: number) {
    this.#runs = runs
    this.#counts = new Int32Array(notes)
  }

  /** Of each member the sum, over the others, of the share of runs in which they met. */
  shares(members: readonly number[]): Float64Array {
    const counts = this.#counts
    const met = new Float64Array(members.length)
    for (const run of this.#runs) {
      for (const member of members) {
        const community = run[member] as number
        counts[community] = (counts[community] as number) + 1
      }
      for (let at = 0; at < members.length; at++) {
        met[at] = (met[at] as number) + (counts[run[members[at] as number] as number] as number) - 1
      }
      for (const member of members) counts[run[member] as number] = 0
    }
    return met.map((times) => times / this.#runs.length)
  }
}
