/** How far things lie from one another: a symmetric table, by rows. */
export interface Distances {
  readonly size: number
  /** size × size, 0 on the diagonal; NaN: nothing is known of the two. */
  readonly values: Float64Array
}

/** A table of distances out of a function, which is asked once for each two, with i < j; null: not known. */
export function distancesOf(size: number, between: (i: number, j: number) => number | null): Distances {
  const values = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const distance = between(i, j) ?? Number.NaN
      values[i * size + j] = distance
      values[j * size + i] = distance
    }
  }
  return { size, values }
}
