import { explain } from '../../domain/grouping/explain.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { analystWith } from './analyst.ts'
import { textsOf } from './texts.ts'

export const clustersExplain: Job<'clusters.explain'> = {
  name: 'clusters.explain',
  args: jobArgs['clusters.explain'],
  run(context, { ownWords, ids }) {
    const notes = textsOf(context)
    const [first, second] = ids.map((id) => notes.find((note) => note.id === id))
    // One of them lies face down by now, or has gone: nothing can be told, and nobody need be bothered.
    if (first === undefined || second === undefined) return null
    return explain(first, second, notes, analystWith(ownWords))
  }
}
