import { DomainError } from '../../domain/engine/errors.ts'
import { packSuggestion } from '../../domain/grouping/packedSuggestion.ts'
import { MOST_NOTES, suggestGroups } from '../../domain/grouping/suggest.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { analystWith } from './analyst.ts'
import { textsOf } from './texts.ts'

/** Writes nothing: what people accept of it is written by commands. */
export const clustersSuggest: Job<'clusters.suggest'> = {
  name: 'clusters.suggest',
  args: jobArgs['clusters.suggest'],
  run(context, { ownWords }) {
    const notes = textsOf(context)
    if (notes.length > MOST_NOTES) throw new DomainError('too-many-to-compare', { max: MOST_NOTES })
    return packSuggestion(suggestGroups(notes, analystWith(ownWords), context.progress))
  }
}
