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

/** A weighted graph, each edge from both of its ends: those of a node lie from its offset to that of the next. */
export interface Graph {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Notes hang together when one is among the `k` nearest of the other. */
export function neighbourGraph({ most, ids, values }: Neighbours, k: number): Graph {
  const size = ids.length / most
  const nearestOf = (note: number): Int32Array => ids.subarray(note * most, note * most + Math.min(k, most))
  const offsets = new Int32Array(size + 1)
  /** Tells of each edge, from both of its ends. */
  const eachEdge = (tell: (note: number, other: number, weight: number) => void): void => {
    for (let note = 0; note < size; note++) {
      for (const [at, other] of nearestOf(note).entries()) {
        if (other < 0) break
        const weight = values[note * most + at] as number
        tell(note, other, weight)
        // Of two that are near each other the other one tells by itself.
        if (!nearestOf(other).includes(note)) tell(other, note, weight)
      }
    }
  }
  eachEdge((note) => {
    offsets[note + 1] = (offsets[note + 1] as number) + 1
  })
  for (let note = 0; note < size; note++) offsets[note + 1] = (offsets[note + 1] as number) + (offsets[note] as number)
  const targets = new Int32Array(offsets[size] ?? 0)
  const weights = new Float64Array(targets.length)
  const next = offsets.slice()
  eachEdge((note, other, weight) => {
    const at = next[note] as number
    next[note] = at + 1
    targets[at] = other
    weights[at] = weight
  })
  return { offsets, targets, weights }
}
