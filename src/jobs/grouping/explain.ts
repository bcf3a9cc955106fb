import { DomainError } from '../../domain/engine/errors.ts'
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
    if (first === undefined || second === undefined) throw new DomainError('not-found', { id: ids.join(' ') })
    return explain(first, second, notes, analystWith(ownWords))
  }
}
