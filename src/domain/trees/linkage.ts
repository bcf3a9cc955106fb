import type { Distances } from './distances.ts'

/** How far two groups lie apart, by the distances of their members. */
export const LINKAGES = ['average', 'single', 'complete', 'ward'] as const
export type Linkage = (typeof LINKAGES)[number]

/** Two branches that become one. A branch below `leaves` is a leaf; `leaves + k` is what the k-th merge made. */
export interface Merge {
  /** The branch that has the smallest leaf of both. */
  readonly left: number
  readonly right: number
  readonly height: number
  /** Leaves in it. */
  readonly size: number
}

/** A dendrogram: one merge less than there are leaves, the lowest first. */
export interface Tree {
  readonly leaves: number
  readonly merges: readonly Merge[]
}

/** Distances that differ by less are the same: means of the same numbers, taken in another order, differ in the last bits. */
const SAME = 1e-10

/**
 * Agglomerative clustering: of all groups the two nearest become one, until one is left. Where several are as near, those
 * with the smallest first leaf go first, then those with the smallest second: the same table gives the same tree.
 *
 * The distance of a group that has come of i and j to another, k (Lance & Williams 1967, *Computer Journal* 9, 373–380):
 * - `average` (UPGMA): the mean over all pairs of members; those of which nothing is known are left out of it.
 * - `single`: the least, `complete`: the greatest of them, as far as they are known.
 * - `ward`: √[((n_i+n_k)d²_ik + (n_j+n_k)d²_jk − n_k·d²_ij) / (n_i+n_j+n_k)], Ward's growth of variance, as SciPy and R's
 *   `ward.D2` have it; for Euclidean distances. What is not known is taken to be `farthest`.
 *
 * Heights never fall from one merge to the next. Groups of which nothing is known join at last, at `farthest`. It takes about
 * n² steps for n leaves (n³ at worst), and three tables.
 * @param farthest how far apart what is not known lies; the greatest distance there can be
 */
export function linkage({ size, values }: Distances, method: Linkage, farthest = 1): Tree {
  const table = new Groups(size, values, method, farthest)
  const merges: Merge[] = []
  /** The branch that stands in each place. */
  const branches = Array.from({ length: size }, (_, leaf) => leaf)
  for (let made = 0; made < size - 1; made++) {
    const { i, j, distance } = table.nearest()
    const height = Math.max(Number.isFinite(distance) ? distance : farthest, merges.at(-1)?.height ?? 0)
    merges.push({ left: branches[i] ?? i, right: branches[j] ?? j, height, size: table.join(i, j) })
    branches[i] = size + made
  }
  return { leaves: size, merges }
}

/** The groups that are left. Each stands in the place of its smallest leaf, and knows its nearest among those after it. */
class Groups {
  readonly #size: number
  readonly #method: Linkage
  /** Squared for `ward`; Infinity: not known. */
  readonly #distances: Float64Array
  /** How many pairs of leaves a distance is the mean of. */
  readonly #known: Float64Array
  readonly #sizes: Float64Array
  readonly #isLeft: Uint8Array
  readonly #nearest: Int32Array

  constructor(size: number, values: Float64Array, method: Linkage, farthest: number) {
    this.#size = size
    this.#method = method
    const unknown = method === 'ward' ? farthest : Infinity
    this.#distances = values.map((value) => (Number.isNaN(value) ? unknown : value))
    if (method === 'ward') this.#distances = this.#distances.map((value) => value * value)
    this.#known = values.map((value) => (Number.isNaN(value) ? 0 : 1))
    this.#sizes = new Float64Array(size).fill(1)
    this.#isLeft = new Uint8Array(size).fill(1)
    this.#nearest = new Int32Array(size).fill(-1)
    for (let i = 0; i < size; i++) this.#findNearest(i)
  }

  /** The two that are nearest to each other. */
  nearest(): { readonly i: number; readonly j: number; readonly distance: number } {
    let best = -1
    for (let i = 0; i < this.#size; i++) {
      if (this.#isLeft[i] === 0 || this.#nearest[i] === -1) continue
      if (best === -1 || isLess(this.#toNearest(i), this.#toNearest(best))) best = i
    }
    const distance = this.#toNearest(best)
    return { i: best, j: this.#nearest[best] ?? -1, distance: this.#method === 'ward' ? Math.sqrt(distance) : distance }
  }

  /** i, the smaller, takes in j. @returns how many leaves it has then */
  join(i: number, j: number): number {
    this.#isLeft[j] = 0
    for (let k = 0; k < this.#size; k++) {
      if (this.#isLeft[k] === 0 || k === i) continue
      const distance = this.#joined(i, j, k)
      const known = at(this.#known, i * this.#size + k) + at(this.#known, j * this.#size + k)
      for (const place of [i * this.#size + k, k * this.#size + i]) {
        this.#distances[place] = distance
        this.#known[place] = known
      }
    }
    this.#sizes[i] = at(this.#sizes, i) + at(this.#sizes, j)
    this.#findNearest(i)
    for (let k = 0; k < j; k++) if (this.#isLeft[k] === 1 && k !== i) this.#lookAgain(k, i, j)
    return at(this.#sizes, i)
  }

  /** j has gone, and i lies elsewhere: is it the nearest of k now? */
  #lookAgain(k: number, i: number, j: number): void {
    const nearest = at(this.#nearest, k)
    if (nearest === j || nearest === i) this.#findNearest(k)
    else if (i > k) {
      const [now, before] = [this.#between(k, i), this.#toNearest(k)]
      if (isLess(now, before) || (i < nearest && !isLess(before, now))) this.#nearest[k] = i
    }
  }

  #joined(i: number, j: number, k: number): number {
    const [ik, jk] = [this.#between(i, k), this.#between(j, k)]
    if (this.#method === 'single') return Math.min(ik, jk)
    if (this.#method === 'ward') {
      const [ni, nj, nk] = [at(this.#sizes, i), at(this.#sizes, j), at(this.#sizes, k)]
      return Math.max(0, ((ni + nk) * ik + (nj + nk) * jk - nk * this.#between(i, j)) / (ni + nj + nk))
    }
    if (ik === Infinity || jk === Infinity) return Math.min(ik, jk)
    if (this.#method === 'complete') return Math.max(ik, jk)
    const [wi, wj] = [at(this.#known, i * this.#size + k), at(this.#known, j * this.#size + k)]
    return (wi * ik + wj * jk) / (wi + wj)
  }

  #findNearest(i: number): void {
    let best = -1
    for (let j = i + 1; j < this.#size; j++) {
      if (this.#isLeft[j] === 1 && (best === -1 || isLess(this.#between(i, j), this.#between(i, best)))) best = j
    }
    this.#nearest[i] = best
  }

  #toNearest(i: number): number {
    return this.#between(i, at(this.#nearest, i))
  }

  #between(i: number, j: number): number {
    return at(this.#distances, i * this.#size + j)
  }
}

const isLess = (a: number, b: number): boolean => a < b - SAME

const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0
