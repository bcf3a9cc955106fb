/** A symmetric matrix without its diagonal, each pair kept once: 5,000 notes take 50 MB. */
export class HalfMatrix {
  readonly size: number
  readonly values: Float32Array

  constructor(size: number) {
    this.size = size
    this.values = new Float32Array((size * (size - 1)) / 2)
  }

  /** Where the row of `i` would begin if it had all columns: the value of (i, j) is at `rowOf(i) + j`, for i < j. */
  rowOf(i: number): number {
    return i * this.size - (i * (i + 1)) / 2 - i - 1
  }

  at(i: number, j: number): number {
    return this.values[this.#index(i, j)] ?? 0
  }

  set(i: number, j: number, value: number): void {
    this.values[this.#index(i, j)] = value
  }

  add(i: number, j: number, value: number): void {
    const index = this.#index(i, j)
    this.values[index] = (this.values[index] ?? 0) + value
  }

  #index(i: number, j: number): number {
    return i < j ? this.rowOf(i) + j : this.rowOf(j) + i
  }
}
