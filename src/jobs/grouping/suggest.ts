import { DomainError } from '../../domain/engine/errors.ts'
import { MOST_NOTES, suggestGroups } from '../../domain/grouping/suggest.ts'
import { lexiconOf } from '../../domain/themes/lexicon.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { wordBooks } from '../words.ts'
import { textsOf } from './texts.ts'

/** Writes nothing: what people accept of it is written by commands. */
export const clustersSuggest: Job<'clusters.suggest'> = {
  name: 'clusters.suggest',
  args: jobArgs['clusters.suggest'],
  run(context, { ownWords }) {
    const notes = textsOf(context)
    if (notes.length > MOST_NOTES) throw new DomainError('too-many-to-compare', { max: MOST_NOTES })
    return suggestGroups(notes, lexiconOf(ownWords), wordBooks(), context.progress)
  }
}
