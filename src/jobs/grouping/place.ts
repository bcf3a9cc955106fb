import { Placer } from '../../domain/grouping/place.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { analystWith } from './analyst.ts'
import { textsOf } from './texts.ts'

export const clustersPlace: Job<'clusters.place'> = {
  name: 'clusters.place',
  args: jobArgs['clusters.place'],
  run(context, { ownWords, ids }) {
    const notes = textsOf(context)
    const placer = new Placer(notes, analystWith(ownWords))
    const asked = new Set(ids)
    return notes.filter(({ id }) => asked.has(id)).map(({ id, text }) => ({ id, offers: placer.offers(text) }))
  }
}
