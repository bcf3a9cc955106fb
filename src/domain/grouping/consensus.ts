import { chanceFrom } from '../../base/chance.ts'
import type { HalfMatrix } from './halfMatrix.ts'
import { louvain } from './louvain.ts'
import { nearest, neighbourGraph } from './neighbours.ts'

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

/** Adds to each pair the share of runs in which the two are in one community (evidence accumulation, Fred & Jain 2005). */
export function addMeetings(matrix: HalfMatrix, runs: readonly Int32Array[]): void {
  for (const run of runs) {
    for (const members of membersOf(run).values()) {
      for (const [at, i] of members.entries()) {
        const row = matrix.rowOf(i)
        for (let other = at + 1; other < members.length; other++) {
          const index = row + (members[other] ?? 0)
          matrix.values[index] = (matrix.values[index] ?? 0) + 1 / runs.length
        }
      }
    }
  }
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
