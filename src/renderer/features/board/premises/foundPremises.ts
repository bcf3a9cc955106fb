import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Premise } from '../../../../domain/premises/premise.ts'
import { fold } from '../../../../domain/text/fold.ts'

/** The newest first; with a search, those whose words or source have it, or whose speaker is called so. */
export function foundPremises({ premises, participants }: WorkshopMap, search: string): Premise[] {
  const wanted = fold(search)
  const names = new Map(participants.map(({ id, name }) => [id, name]))
  const has = ({ text, source, participantId }: Premise): boolean =>
    [text, source, names.get(participantId ?? '') ?? ''].some((words) => fold(words).includes(wanted))
  return premises.filter(has).toReversed()
}
