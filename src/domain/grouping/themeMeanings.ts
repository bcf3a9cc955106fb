/** How near a note must be to a theme, a cosine, to be taken for one of it. */
const NEAR = 0.5
/** How much it then speaks of it, for each unit of cosine: less than by a word that tells it. */
const TELLS = 0.6

/** Where the themes lie in the space of the words of one language: each in the mean of its words. */
export class ThemeMeanings {
  readonly #mean: Float32Array
  readonly #directions: readonly (Float32Array | null)[]

  constructor(vectors: readonly (Float32Array | null)[]) {
    this.#mean = meanVector(vectors) ?? new Float32Array()
    this.#directions = vectors.map((vector) => vector && this.#directionOf(vector))
  }

  /** The nearest theme, by its place, with how much is said of it; none is near: empty. */
  near(vector: Float32Array): ReadonlyMap<number, number> {
    const direction = this.#directionOf(vector)
    let [nearest, most] = [-1, NEAR]
    for (const [theme, other] of this.#directions.entries()) {
      const cosine = other === null ? 0 : dot(direction, other)
      if (cosine > most) [nearest, most] = [theme, cosine]
    }
    return nearest < 0 ? new Map() : new Map([[nearest, TELLS * most]])
  }

  #directionOf(vector: Float32Array): Float32Array {
    const centred = vector.map((value, d) => value - (this.#mean[d] ?? 0))
    const length = Math.sqrt(dot(centred, centred)) || 1
    return centred.map((value) => value / length)
  }
}

/** null: of none. */
export function meanVector(vectors: readonly (Float32Array | null)[]): Float32Array | null {
  const known = vectors.filter((vector) => vector !== null)
  const [first] = known
  if (first === undefined) return null
  const sum = new Float32Array(first.length)
  for (const vector of known) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0)
  return sum.map((value) => value / known.length)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number)
  return sum
}
