import { agreementOfTwo } from '../../../src/domain/sorts/agreement.ts'

/** How near groups are to those of people, each 0 to 1 (ARI as low as −1). */
export interface Scores {
  /** Adjusted Rand index (Hubert & Arabie 1985). */
  readonly ari: number
  /** V-measure (Rosenberg & Hirschberg 2007): the harmonic mean of homogeneity and completeness. */
  readonly v: number
  /** B-cubed (Bagga & Baldwin 1998): the harmonic mean of precision and recall. */
  readonly b3: number
  /** B-cubed precision: the mean share of a note's group that is of its own label. */
  readonly precision: number
}

/** @param groups of each note; null: a group of its own */
export function scoresOf(labels: readonly string[], groups: readonly (string | null)[]): Scores {
  const [a, b] = [numbered(labels), numbered(groups.map((group, note) => group ?? `alone ${note}`))]
  const [ofA, ofB, both] = [
    countsOf(a),
    countsOf(b),
    countsOf(a.map((label, note) => label * b.length + (b[note] ?? 0)))
  ]
  const n = labels.length
  const cells = Array.from(both, ([cell, count]) => ({
    count,
    inA: ofA.get(Math.floor(cell / b.length)) ?? 0,
    inB: ofB.get(cell % b.length) ?? 0
  }))
  const homogeneity =
    1 -
    ratio(
      sum(cells, ({ count, inB }) => -count * Math.log(count / inB)),
      n * entropy(ofA, n)
    )
  const completeness =
    1 -
    ratio(
      sum(cells, ({ count, inA }) => -count * Math.log(count / inA)),
      n * entropy(ofB, n)
    )
  const precision = sum(cells, ({ count, inB }) => count ** 2 / inB) / n
  const recall = sum(cells, ({ count, inA }) => count ** 2 / inA) / n
  const ari = agreementOfTwo(Int32Array.from(a), Int32Array.from(b)) ?? 1
  return { ari, v: harmonic(homogeneity, completeness), b3: harmonic(precision, recall), precision }
}

const harmonic = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y))
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function sum<T>(list: readonly T[], worth: (item: T) => number): number {
  return list.reduce((all, item) => all + worth(item), 0)
}

const entropy = (counts: ReadonlyMap<number, number>, n: number): number =>
  sum([...counts.values()], (count) => -(count / n) * Math.log(count / n))

function numbered(names: readonly string[]): number[] {
  const numbers = new Map<string, number>()
  return names.map((name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name) ?? 0
  })
}

function countsOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}
