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
    if (value <= (values[at] ?? 0)) return
    while (at > first && value > (values[at - 1] ?? 0)) {
      values[at] = values[at - 1] ?? 0
      ids[at] = ids[at - 1] ?? -1
      at--
    }
    values[at] = value
    ids[at] = other
  }
  for (let i = 0; i < size; i++) {
    const row = matrix.rowOf(i)
    for (let j = i + 1; j < size; j++) {
      const value = matrix.values[row + j] ?? 0
      if (value <= 0) continue
      take(i, j, value)
      take(j, i, value)
    }
  }
  return { most, ids, values }
}

/** A weighted graph: for each note those that it hangs together with. */
export type Graph = readonly ReadonlyMap<number, number>[]

/** Notes hang together when one is among the `k` nearest of the other. */
export function neighbourGraph({ most, ids, values }: Neighbours, k: number): Graph {
  const graph = Array.from({ length: ids.length / most }, () => new Map<number, number>())
  for (const [note, edges] of graph.entries()) {
    for (let at = note * most; at < note * most + Math.min(k, most); at++) {
      const other = ids[at] ?? -1
      if (other < 0) break
      edges.set(other, values[at] ?? 0)
      graph[other]?.set(note, values[at] ?? 0)
    }
  }
  return graph
}
