import type { Features } from './features.ts'

/** Features by number, the rarest first, and what each weighs in whole units, so that sums are exact in any order. */
interface Bag {
  readonly numbers: Int32Array
  readonly weights: Int32Array
  readonly total: number
}

/** The finest weight that is told apart. */
const UNITS = 20

interface BagPair {
  /** The lesser number first. */
  readonly one: number
  readonly other: number
  readonly score: number
}

/**
 * Many things, each of one bag of features or several readings of it, to be compared each with each. Two bags are alike by
 *
 *   score = 2 · shared / (all of one + all of the other)
 *
 * (Dice 1945), weighted, from 0 to 1; of what both have, the lesser weight is shared. Two things are so by their best.
 */
export class Bags {
  readonly #things: readonly (readonly Bag[])[]

  constructor(things: readonly (readonly Features[])[]) {
    const counts = new Map<string, number>()
    for (const readings of things)
      for (const bag of readings) for (const feature of bag.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    const rarestFirst = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
    const numbers = new Map(rarestFirst.map(([feature], number) => [feature, number]))
    this.#things = things.map((readings) => readings.map((bag) => bagOf(bag, numbers)))
  }

  /** @param least a score below it may be told as 0 */
  score(one: number, other: number, least = 0): number {
    let best = least
    let score = 0
    for (const a of this.#things[one] ?? []) {
      for (const b of this.#things[other] ?? []) {
        const all = a.total + b.total
        const weight = shared(a, b, (best * all) / 2)
        if (2 * weight < best * all || weight === 0) continue
        score = (2 * weight) / all
        best = score
      }
    }
    return score
  }

  /**
   * All pairs with this score at least, each once. What two that are alike share weighs so much that some of it is among
   * the rarest of both (prefix filtering: Chaudhuri et al. 2006; Bayardo et al. 2007): only those are looked up. The small
   * ones come first, so that of each only what it needs to be found by larger ones is kept.
   *
   * @param least above 0
   * @param isOfUse asked before two things are compared; others are left out
   */
  *pairs(least: number, isOfUse: (one: number, other: number) => boolean = () => true): Generator<BagPair> {
    const order = this.#smallestFirst()
    /** Feature → the things that have it among their rarest. */
    const having = new Map<number, number[]>()
    const met = new Int32Array(this.#things.length).fill(-1)
    for (const { at: other, leastToCome } of order) {
      const readings = this.#things[other] ?? []
      for (const bag of readings) {
        for (const number of rarest(bag, (least / (2 - least)) * bag.total)) {
          for (const one of having.get(number) ?? []) {
            if (met[one] === other) continue
            met[one] = other
            if (!isOfUse(one, other)) continue
            const score = this.score(one, other, least)
            if (score >= least) yield one < other ? { one, other, score } : { one: other, other: one, score }
          }
        }
      }
      for (const bag of readings) {
        const leastOther = Math.max(leastToCome, (least / (2 - least)) * bag.total)
        for (const number of rarest(bag, (least / 2) * (bag.total + leastOther))) {
          const list = having.get(number)
          if (list === undefined) having.set(number, [other])
          else if (list.at(-1) !== other) list.push(other)
        }
      }
    }
  }

  /** With the size of the smallest bag of those that follow. */
  #smallestFirst(): { readonly at: number; readonly leastToCome: number }[] {
    const sizes = this.#things.map((readings, at) => {
      const totals = readings.map(({ total }) => total)
      return { at, least: Math.min(...totals), most: Math.max(...totals) }
    })
    sizes.sort((a, b) => a.most - b.most || a.at - b.at)
    let leastToCome = Number.POSITIVE_INFINITY
    const order = sizes.toReversed().map(({ at, least }) => {
      const after = leastToCome
      leastToCome = Math.min(leastToCome, least)
      return { at, leastToCome: after }
    })
    return order.reverse()
  }
}

/** More than any feature weighs. */
const PLACE = 2 ** 20

function bagOf(features: Features, numbers: ReadonlyMap<string, number>): Bag {
  // Number and weight as one figure: these are sorted much faster than pairs.
  const entries = new Float64Array(features.size)
  let count = 0
  for (const [feature, weight] of features)
    entries[count++] = (numbers.get(feature) ?? 0) * PLACE + Math.round(weight * UNITS)
  entries.sort()
  const weights = Int32Array.from(entries, (entry) => entry % PLACE)
  return {
    numbers: Int32Array.from(entries, (entry) => Math.floor(entry / PLACE)),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0)
  }
}

/** So many of the rarest features that the others together weigh less than must be shared. */
function rarest({ numbers, weights, total }: Bag, needed: number): Int32Array {
  let rest = total
  let count = 0
  while (count < numbers.length && rest >= needed) rest -= weights[count++] ?? 0
  return numbers.subarray(0, count)
}

/** What both have; 0 as soon as it cannot come to what is needed. */
function shared(a: Bag, b: Bag, needed: number): number {
  const { numbers: as, weights: ofA } = a
  const { numbers: bs, weights: ofB } = b
  // What may yet be missed of each.
  let spareOfA = a.total - needed
  let spareOfB = b.total - needed
  let sum = 0
  let i = 0
  let j = 0
  while (i < as.length && j < bs.length && spareOfA >= 0 && spareOfB >= 0) {
    const difference = (as[i] ?? 0) - (bs[j] ?? 0)
    if (difference < 0) spareOfA -= ofA[i++] ?? 0
    else if (difference > 0) spareOfB -= ofB[j++] ?? 0
    else {
      const more = (ofA[i++] ?? 0) - (ofB[j] ?? 0)
      sum += (ofB[j++] ?? 0) + Math.min(0, more)
      if (more > 0) spareOfA -= more
      else spareOfB += more
    }
  }
  return spareOfA < 0 || spareOfB < 0 ? 0 : sum
}
