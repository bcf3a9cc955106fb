import { direct, Vectors } from './vectors.ts'

/** How near a note must be to a theme, a cosine, to be taken for one of it. */
const NEAR = 0.5
/** How much it then speaks of it, for each unit of cosine: less than by a word that tells it. */
const TELLS = 0.6

/** Where the themes lie in the space of the words of one language: each in the mean of its words. */
export class ThemeMeanings {
  readonly #count: number
  readonly #mean: Float32Array
  /** From the mean of all; behind them room for a note. */
  readonly #directions: Vectors

  /** @param vectors null: a theme without words; it is near nothing */
  constructor(vectors: readonly (Float32Array | null)[], dimensions: number) {
    this.#count = vectors.length
    this.#mean = meanVector(vectors) ?? new Float32Array(dimensions)
    this.#directions = new Vectors(vectors.length + 1, dimensions)
    for (const [theme, vector] of vectors.entries()) if (vector !== null) this.#direct(vector, theme)
  }

  /** The nearest theme, by its place, with how much is said of it; none is near: empty. */
  near(vector: Float32Array): ReadonlyMap<number, number> {
    this.#direct(vector, this.#count)
    const cosines = this.#directions.row(this.#count, 0)
    let [nearest, most] = [-1, NEAR]
    for (let theme = 0; theme < this.#count; theme++) {
      const cosine = cosines[theme] as number
      if (cosine > most) [nearest, most] = [theme, cosine]
    }
    return nearest < 0 ? new Map() : new Map([[nearest, TELLS * most]])
  }

  #direct(vector: Float32Array, place: number): void {
    direct(vector, this.#mean, this.#directions.at(place))
  }
}

/** null: of none. */
export function meanVector(vectors: readonly (Float32Array | null)[]): Float32Array | null {
  const known = vectors.filter((vector) => vector !== null)
  const [first] = known
  if (first === undefined) return null
  const sum = new Float32Array(first.length)
  for (const vector of known) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number)
  return sum.map((value) => value / known.length)
}
