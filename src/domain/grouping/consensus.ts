import { chanceFrom } from '../../base/chance.ts'
import { HalfMatrix } from './halfMatrix.ts'
import { louvain } from './louvain.ts'
import { nearest, neighbourGraph } from './neighbours.ts'
import type { Part } from './tree.ts'

/** How many neighbours hang together, and how fine the communities are: thirty-two ways to look at the same notes. */
const NEIGHBOURS = [4, 5, 6, 7, 8, 9, 10, 12]
const RESOLUTIONS = [0.8, 1, 1.25, 1.6]
export const RUNS = NEIGHBOURS.length * RESOLUTIONS.length

/** The communities of each run (Louvain on graphs of nearest neighbours); all the same whenever the matrix is. */
export function communitiesOf(matrix: HalfMatrix, onRun: (done: number) => void): Int32Array[] {
  const neighbours = nearest(matrix, Math.max(...NEIGHBOURS))
  const runs: Int32Array[] = []
  for (const k of NEIGHBOURS) {
    const graph = neighbourGraph(neighbours, k)
    for (const resolution of RESOLUTIONS) {
      runs.push(louvain(graph, resolution, chanceFrom(runs.length + 1)))
      onRun(runs.length)
    }
  }
  return runs
}

/** What likeness adds to the share of meetings: it orders what the runs hold to be equal. */
const TIE_BREAK = 0.05

/** Notes that no run tells apart, in order of their first ones. @param groups those of different ones are apart */
export function partsOf(runs: readonly Int32Array[], groups: readonly (string | null)[]): Part[] {
  const numbers = new Map<string | null, number>()
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size)
  let parts: Int32Array = Int32Array.from(groups, (group) => numbers.get(group) ?? 0)
  for (const run of runs) parts = split(parts, run)
  return Array.from(membersOf(parts).values(), (leaves) => ({ leaves, group: groups[leaves[0] ?? 0] ?? null }))
}

/** Parts by numbers from 0 on, in the order in which they come: what is in one community of one part. */
function split(parts: Int32Array, communities: Int32Array): Int32Array {
  const numbers = new Map<number, number>()
  return parts.map((part, note) => {
    const key = part * parts.length + (communities[note] as number)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  })
}

/**
 * Of each two parts the share of runs in which they are in one community (evidence accumulation, Fred & Jain 2005), and the mean
 * likeness of their notes × 0.05.
 */
export function meetingsOf(parts: readonly Part[], runs: readonly Int32Array[], likeness: HalfMatrix): HalfMatrix {
  const meetings = meanLikeness(parts, likeness, TIE_BREAK)
  for (const run of runs) {
    for (const members of membersOf(parts.map(({ leaves }) => run[leaves[0] ?? 0] ?? 0)).values()) {
      for (const [at, i] of members.entries()) {
        const row = meetings.rowOf(i)
        for (let other = at + 1; other < members.length; other++) {
          const index = row + (members[other] as number)
          meetings.values[index] = (meetings.values[index] as number) + 1 / runs.length
        }
      }
    }
  }
  return meetings
}

/** Of the notes of each two parts, so many times. */
function meanLikeness(parts: readonly Part[], likeness: HalfMatrix, times: number): HalfMatrix {
  const count = parts.length
  const partOf = new Int32Array(likeness.size)
  for (const [part, { leaves }] of parts.entries()) for (const leaf of leaves) partOf[leaf] = part
  const means = new HalfMatrix(count)
  const rows = Float64Array.from(parts.keys(), (part) => means.rowOf(part))
  for (let i = 0; i < likeness.size; i++) {
    const row = likeness.rowOf(i)
    const part = partOf[i] as number
    const partRow = rows[part] as number
    for (let j = i + 1; j < likeness.size; j++) {
      const other = partOf[j] as number
      if (other === part) continue
      const at = part < other ? partRow + other : (rows[other] as number) + part
      means.values[at] = (means.values[at] as number) + (likeness.values[row + j] as number)
    }
  }
  for (const [i, { leaves }] of parts.entries()) {
    const row = means.rowOf(i)
    for (let j = i + 1; j < count; j++) {
      const pairs = leaves.length * (parts[j]?.leaves.length ?? 1)
      means.values[row + j] = ((means.values[row + j] as number) * times) / pairs
    }
  }
  return means
}

/** The notes of each community, in order. */
export function membersOf(communities: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>()
  for (let note = 0; note < communities.length; note++) {
    const community = communities[note] ?? 0
    const list = members.get(community)
    if (list === undefined) members.set(community, [note])
    else list.push(note)
  }
  return members
}
