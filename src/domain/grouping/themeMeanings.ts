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

/** The first axes of the space of words, which tell most (tools/words turns it so). */
const FIRST = 24

/**
 * Of vectors of as many axes; 0 when the first axes alone come to less than `least`. It is the middle of all comparing: most
 * pairs are done with after a quarter of it, and four axes at a time take half as long.
 */
export function dot(a: Float32Array, b: Float32Array, least = -Infinity): number {
  const first = dotOf(a, b, 0, FIRST)
  return first < least ? 0 : first + dotOf(a, b, FIRST, a.length)
}

function dotOf(a: Float32Array, b: Float32Array, from: number, to: number): number {
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0]
  for (let d = from; d < to; d += 4) {
    sum0 += (a[d] as number) * (b[d] as number)
    sum1 += (a[d + 1] as number) * (b[d + 1] as number)
    sum2 += (a[d + 2] as number) * (b[d + 2] as number)
    sum3 += (a[d + 3] as number) * (b[d + 3] as number)
  }
  return sum0 + sum1 + sum2 + sum3
}
