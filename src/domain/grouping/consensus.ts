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
  let parts = numbered(groups)
  for (const run of runs) parts = numbered(Array.from(parts, (part, note) => part * groups.length + (run[note] ?? 0)))
  return Array.from(membersOf(parts).values(), (leaves) => ({ leaves, group: groups[leaves[0] ?? 0] ?? null }))
}

/** The same where they are the same, from 0 on in the order in which they come. */
function numbered(keys: readonly (string | number | null)[]): Int32Array {
  const numbers = new Map<string | number | null, number>()
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size)
  return Int32Array.from(keys, (key) => numbers.get(key) ?? 0)
}

/**
 * Of each two parts the share of runs in which they are in one community (evidence accumulation, Fred & Jain 2005), and the mean
 * likeness of their notes × 0.05.
 */
export function meetingsOf(parts: readonly Part[], runs: readonly Int32Array[], likeness: HalfMatrix): HalfMatrix {
  const meetings = new HalfMatrix(parts.length)
  const partOf = new Int32Array(likeness.size)
  for (const [part, { leaves }] of parts.entries()) for (const leaf of leaves) partOf[leaf] = part
  for (let i = 0; i < likeness.size; i++) {
    const row = likeness.rowOf(i)
    const part = partOf[i] as number
    for (let j = i + 1; j < likeness.size; j++) {
      const other = partOf[j] as number
      if (other !== part) meetings.add(part, other, likeness.values[row + j] as number)
    }
  }
  for (const [i, part] of parts.entries()) {
    const row = meetings.rowOf(i)
    for (let j = i + 1; j < parts.length; j++) {
      const pairs = part.leaves.length * (parts[j]?.leaves.length ?? 1)
      meetings.values[row + j] = ((meetings.values[row + j] as number) * TIE_BREAK) / pairs
    }
  }
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
