import type { Analyst, NoteText } from '../../domain/grouping/analyse.ts'
import { suggestGroups } from '../../domain/grouping/suggest.ts'
import { lexiconOf } from '../../domain/themes/lexicon.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { analystWith } from './analyst.ts'

const WORDS_OF_THEME = 6

/** With whom this thread has rehearsed. */
let rehearsed: Analyst | null = null

/**
 * Makes its thread ready for the jobs that compare notes: words are read, and all is run once on words of themes, which is half of
 * what a first suggestion for a small workshop would take.
 */
export const clustersPrepare: Job<'clusters.prepare'> = {
  name: 'clusters.prepare',
  args: jobArgs['clusters.prepare'],
  run(_context, { ownWords }) {
    const analyst = analystWith(ownWords)
    if (rehearsed === analyst) return null
    rehearsed = analyst
    const { themes } = lexiconOf(ownWords)
    const texts = themes.flatMap(({ words }) => [words.en, words.zh].flatMap((list) => list.slice(0, WORDS_OF_THEME)))
    const notes = texts.map((text, at): NoteText => ({ id: String(at), text, clusterId: null }))
    suggestGroups(notes, analyst, () => undefined)
    return null
  }
}
