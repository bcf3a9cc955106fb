import type { HalfMatrix } from './halfMatrix.ts'

/** Neighbours of all notes, the most alike first; `most` places a note, empty ones −1. */
export interface Neighbours {
  readonly most: number
  readonly ids: Int32Array
  readonly values: Float32Array
}

/** The nearest ones of each; of equal ones the first. */
export function nearest(matrix: HalfMatrix, most: number): Neighbours {
  const { size } = matrix
  const ids = new Int32Array(size * most).fill(-1)
  const values = new Float32Array(size * most)
  const take = (note: number, other: number, value: number): void => {
    const first = note * most
    let at = first + most - 1
    while (at > first && value > (values[at - 1] as number)) {
      values[at] = values[at - 1] as number
      ids[at] = ids[at - 1] as number
      at--
    }
    values[at] = value
    ids[at] = other
  }
  for (let i = 0; i < size; i++) {
    const row = matrix.rowOf(i)
    const last = (i + 1) * most - 1
    for (let j = i + 1; j < size; j++) {
      const value = matrix.values[row + j] as number
      if (value > (values[last] as number)) take(i, j, value)
      if (value > (values[(j + 1) * most - 1] as number)) take(j, i, value)
    }
  }
  return { most, ids, values }
}

/** A weighted graph, each edge from both of its ends: those of a node lie from its offset to that of the next. */
export interface Graph {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Notes hang together when one is among the `k` nearest of the other. */
export function neighbourGraph({ most, ids, values }: Neighbours, k: number): Graph {
  const edges = Array.from({ length: ids.length / most }, () => new Map<number, number>())
  for (const [note, own] of edges.entries()) {
    for (let at = note * most; at < note * most + Math.min(k, most); at++) {
      const other = ids[at] ?? -1
      if (other < 0) break
      own.set(other, values[at] ?? 0)
      edges[other]?.set(note, values[at] ?? 0)
    }
  }
  return graphOf(edges)
}

export function graphOf(edges: readonly ReadonlyMap<number, number>[]): Graph {
  const offsets = new Int32Array(edges.length + 1)
  for (const [node, own] of edges.entries()) offsets[node + 1] = (offsets[node] ?? 0) + own.size
  const targets = new Int32Array(offsets[edges.length] ?? 0)
  const weights = new Float64Array(targets.length)
  let at = 0
  for (const own of edges) {
    for (const [target, weight] of own) {
      targets[at] = target
      weights[at] = weight
      at++
    }
  }
  return { offsets, targets, weights }
}
