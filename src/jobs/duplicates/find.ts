import { pairsToReview } from '../../domain/duplicates/review.ts'
import { DomainError } from '../../domain/engine/errors.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import { jobArgs, MOST_COMPARED, MOST_FOUND_PAIRS } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'

/** Steps of progress that are told. */
const STEPS = 100

export const duplicatesFind: Job<'duplicates.find'> = {
  name: 'duplicates.find',
  args: jobArgs['duplicates.find'],
  run({ records, progress }) {
    const map = workshopMap(listerOf(records))
    if (map.expectations.length > MOST_COMPARED) throw new DomainError('too-many-to-compare', { max: MOST_COMPARED })
    const pairs = pairsToReview(map, (share) => progress(Math.round(share * STEPS), STEPS))
    return { pairs: pairs.slice(0, MOST_FOUND_PAIRS), count: pairs.length }
  }
}
