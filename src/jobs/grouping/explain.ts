import { DomainError } from '../../domain/engine/errors.ts'
import { Analyst } from '../../domain/grouping/analyse.ts'
import { emphasisOf } from '../../domain/grouping/emphasis.ts'
import { explain } from '../../domain/grouping/explain.ts'
import { Likeness } from '../../domain/grouping/likeness.ts'
import { lexiconOf } from '../../domain/themes/lexicon.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { wordBooks } from '../words.ts'
import { textsOf } from './texts.ts'

export const clustersExplain: Job<'clusters.explain'> = {
  name: 'clusters.explain',
  args: jobArgs['clusters.explain'],
  run(context, { ownWords, ids }) {
    const notes = textsOf(context)
    const [first, second] = ids.map((id) => notes.find((note) => note.id === id))
    if (first === undefined || second === undefined) throw new DomainError('not-found', { id: ids.join(' ') })
    const analyst = new Analyst(wordBooks(), lexiconOf(ownWords))
    const analysed = notes.map((note) => analyst.analyse(note))
    return explain(first, second, new Likeness(analysed, emphasisOf(analysed)), analyst)
  }
}
