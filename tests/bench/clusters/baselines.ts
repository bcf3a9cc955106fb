import { HalfMatrix } from '../../../src/domain/grouping/halfMatrix.ts'
import { averageTree, cut } from '../../../src/domain/grouping/tree.ts'
import { fold } from '../../../src/domain/text/fold.ts'
import { isDense, PARTS } from '../../../src/domain/text/parts.ts'
import { Dice } from '../../harness/dice.ts'

// What others do, or would do without vectors, themes and consensus. Each gets the true number of groups as a gift where it
// needs one.

type Vector = ReadonlyMap<string, number>

/** English words and pairs of ideographs. */
function termsOf(text: string): string[] {
  return Array.from(fold(text).matchAll(PARTS), ([part]) => part).flatMap((part) => {
    if (!isDense(part)) return [part]
    return part.length === 1 ? [part] : Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2))
  })
}

/** TF-IDF, of length 1. */
function vectorsOf(texts: readonly string[]): Vector[] {
  const terms = texts.map(termsOf)
  const having = new Map<string, number>()
  for (const list of terms) for (const term of new Set(list)) having.set(term, (having.get(term) ?? 0) + 1)
  return terms.map((list) => {
    const weights = new Map<string, number>()
    for (const term of list) {
      weights.set(term, (weights.get(term) ?? 0) + Math.log(texts.length / (having.get(term) ?? 1)))
    }
    const length = Math.hypot(...weights.values()) || 1
    return new Map(Array.from(weights, ([term, weight]) => [term, weight / length]))
  })
}

function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}

/** Notes that share a word of four letters or more, or a pair of ideographs, with most of a group are of it (as boards do). */
export function sharedKeyword(texts: readonly string[]): string[] {
  const having = new Map<string, number[]>()
  for (const [note, text] of texts.entries()) {
    for (const term of new Set(termsOf(text))) {
      if (!isDense(term) && term.length < 4) continue
      const list = having.get(term)
      if (list === undefined) having.set(term, [note])
      else list.push(note)
    }
  }
  const common = texts.length / 4
  const byUse = [...having].filter(([, notes]) => notes.length > 1 && notes.length <= common)
  byUse.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const groups = texts.map((_, note) => `alone ${note}`)
  for (const [term, notes] of byUse) {
    for (const note of notes) if (groups[note]?.startsWith('alone')) groups[note] = term
  }
  return groups
}

export function averageLinkage(texts: readonly string[], count: number): string[] {
  const vectors = vectorsOf(texts)
  const matrix = new HalfMatrix(texts.length)
  for (const [i, a] of vectors.entries()) {
    for (let j = i + 1; j < vectors.length; j++) matrix.set(i, j, cosine(a, vectors[j] ?? new Map()))
  }
  const tree = averageTree(
    matrix,
    texts.map((_, leaf) => ({ leaves: [leaf], group: null }))
  )
  return Array.from(cut(tree, texts.length, texts.length - count), String)
}

const STARTS = 5
const ROUNDS = 50

/** k-means on the sphere, from the best of five starts (k-means++). */
export function kMeans(texts: readonly string[], count: number): string[] {
  const vectors = vectorsOf(texts)
  let best: { groups: number[]; value: number } | null = null
  for (let start = 1; start <= STARTS; start++) {
    const found = kMeansFrom(vectors, count, new Dice(start))
    if (best === null || found.value > best.value) best = found
  }
  return (best?.groups ?? []).map(String)
}

function kMeansFrom(vectors: readonly Vector[], count: number, dice: Dice): { groups: number[]; value: number } {
  let centres = scattered(vectors, count, dice)
  let groups: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const next = vectors.map((vector) => nearestOf(vector, centres).place)
    if (next.every((place, note) => place === groups[note])) break
    groups = next
    centres = centres.map((centre, place) => meanOf(vectors.filter((_, note) => groups[note] === place)) ?? centre)
  }
  return { groups, value: vectors.reduce((sum, vector) => sum + nearestOf(vector, centres).value, 0) }
}

function nearestOf(vector: Vector, centres: readonly Vector[]): { place: number; value: number } {
  let [place, value] = [0, -1]
  for (const [at, centre] of centres.entries()) {
    const alike = cosine(vector, centre)
    if (alike > value) [place, value] = [at, alike]
  }
  return { place, value }
}

function scattered(vectors: readonly Vector[], count: number, dice: Dice): Vector[] {
  const centres: Vector[] = [dice.of(vectors)]
  while (centres.length < Math.min(count, vectors.length)) {
    const far = vectors.map((vector) => (1 - nearestOf(vector, centres).value) ** 2)
    let left = dice.next() * far.reduce((sum, value) => sum + value, 0)
    const place = far.findIndex((value) => {
      left -= value
      return left <= 0
    })
    centres.push(vectors[Math.max(0, place)] ?? new Map())
  }
  return centres
}

function meanOf(vectors: readonly Vector[]): Vector | null {
  if (vectors.length === 0) return null
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  const length = Math.hypot(...sum.values()) || 1
  return new Map(Array.from(sum, ([term, weight]) => [term, weight / length]))
}
