import { EdgeList, type Graph } from './graph.ts'
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
  // The last of each lie side by side: they are looked at for each pair.
  const least = new Float32Array(size)
  const offer = (note: number, other: number, value: number): void => {
    take(note, other, value)
    least[note] = values[(note + 1) * most - 1] as number
  }
  for (let i = 0; i < size; i++) {
    const row = matrix.rowOf(i)
    for (let j = i + 1; j < size; j++) {
      const value = matrix.values[row + j] as number
      if (value > (least[i] as number)) offer(i, j, value)
      if (value > (least[j] as number)) offer(j, i, value)
    }
  }
  return { most, ids, values }
}

/** Notes hang together when one is among the `k` nearest of the other. */
export function neighbourGraph({ most, ids, values }: Neighbours, k: number): Graph {
  const size = ids.length / most
  const edges = new EdgeList(size, size * k * 2)
  for (let note = 0; note < size; note++) {
    const first = note * most
    for (let at = first; at < first + k && (ids[at] as number) >= 0; at++) {
      const other = ids[at] as number
      edges.add(note, other, values[at] as number)
      // Of two that are near each other the other one tells by itself.
      if (!ids.subarray(other * most, other * most + k).includes(note)) edges.add(other, note, values[at] as number)
    }
  }
  return edges.graph()
}
