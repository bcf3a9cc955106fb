import type { Analyst, NoteText } from './analyse.ts'
import { confidences } from './confidence.ts'
import { communitiesOf, meetingsOf, partsOf, RUNS } from './consensus.ts'
import { Cutter, stopsOf } from './cutter.ts'
import type { HalfMatrix } from './halfMatrix.ts'
import { Likeness } from './likeness.ts'
import type { Suggestion } from './suggestion.ts'
import { averageTree } from './tree.ts'

/** What people have put together is all alike: as any two notes that are hard to tell apart. */
const SAME_CLUSTER = 1.2

/** How far it is, of so many steps. */
export type Progress = (done: number, total: number) => void

const STEPS = RUNS + 3

/** More cannot be compared, each with each, in a laptop's memory. */
export const MOST_NOTES = 5_000

/**
 * Suggests how unsorted notes may be grouped. Deterministic: notes in any order, the same groups.
 *
 * How alike any two are (Likeness) makes graphs of nearest neighbours; communities of them, found in thirty-two ways, meet more or
 * less often; the share of meetings makes one tree by average linkage, and a cut of it the groups (CLUSTERS.md, the way that
 * worked best, with other weights). What people have sorted is fixed: their clusters are one node each from the start, never
 * joined to each other, and teach which words count.
 */
export function suggestGroups(notes: readonly NoteText[], analyst: Analyst, progress: Progress): Suggestion {
  const analysed = analyst.analyseAll(notes)
  const clusters = analysed.map(({ note }) => note.clusterId)
  progress(1, STEPS)
  const matrix = new Likeness(analysed, analyst).matrix()
  fixSorted(matrix, clusters)
  progress(2, STEPS)
  const runs = communitiesOf(matrix, (done) => progress(2 + done, STEPS))
  const parts = partsOf(runs, clusters)
  const tree = averageTree(meetingsOf(parts, runs, matrix), parts)
  const stops = stopsOf(tree)
  return new Cutter(analysed, tree, confidences(tree, stops.counts, matrix, runs), analyst).suggestion(stops)
}

function fixSorted(matrix: HalfMatrix, clusters: readonly (string | null)[]): void {
  for (const [i, clusterId] of clusters.entries()) {
    if (clusterId === null) continue
    for (let j = i + 1; j < clusters.length; j++) {
      const other = clusters[j] ?? null
      if (other !== null) matrix.set(i, j, other === clusterId ? SAME_CLUSTER : 0)
    }
  }
}
