import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'

/** What each sorter is called. Who has no name is numbered by the id of the sort, which does not tell who came when (AN2). */
export function useSorterNames({ sorts, participants }: Pick<WorkshopMap, 'sorts' | 'participants'>) {
  const { t } = useTranslation()
  return useMemo((): ReadonlyMap<string, string> => {
    const people = new Map(participants.map(({ id, name }) => [id, name]))
    let number = 0
    return new Map(
      sorts.map(({ id, participantId, guest }) => {
        const known = people.get(participantId ?? '') ?? guest
        return [id, known || t('sorts.sorter', { number: ++number })]
      })
    )
  }, [sorts, participants, t])
}
