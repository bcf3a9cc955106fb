import type { NoteText } from '../../domain/grouping/analyse.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import type { JobContext } from '../job.ts'

/** The notes that are compared. What lies face down has no words (N1). */
export const textsOf = ({ records }: JobContext): NoteText[] =>
  workshopMap(listerOf(records))
    .expectations.filter(({ isFaceDown }) => !isFaceDown)
    .map(({ id, text, clusterId }) => ({ id, text, clusterId }))
