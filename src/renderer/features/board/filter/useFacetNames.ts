import { useTranslation } from 'react-i18next'
import { DIMENSIONS, FACTORS, VERDICTS } from '../../../../domain/expectations/expectation.ts'
import type { Facet, FacetValue } from '../../../../domain/map/filter.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { DELIVERY_STATES } from '../../../../domain/statuses/status.ts'
import { useFormat } from '../../../i18n/format.ts'

/** What a choice of a facet is called. */
export function useFacetNames(map: WorkshopMap): (facet: Facet, value: FacetValue) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const untitled = t('common.untitled')
  const titles: Readonly<Record<Facet, ReadonlyMap<string, string>>> = {
    participant: namesOf(map.participants, ({ name }) => name),
    segment: namesOf(map.segments, ({ name }) => name),
    session: namesOf(map.sessions, ({ title, date }) => title || format.date(date)),
    cluster: namesOf(map.clusters, ({ title }) => title),
    factor: new Map(FACTORS.map((each) => [each, t(`factor.${each}`)])),
    dimension: new Map(DIMENSIONS.map((each) => [each, t(`dimension.${each}`)])),
    verdict: new Map(VERDICTS.map((each) => [each, t(`verdict.${each}`)])),
    status: new Map(DELIVERY_STATES.map((each) => [each, t(`track.state.${each}`)]))
  }
  return (facet, value) => (value === null ? t(`filter.none.${facet}`) : titles[facet].get(value) || untitled)
}

const namesOf = <T extends { readonly id: string }>(records: readonly T[], nameOf: (record: T) => string) =>
  new Map([...byId(records)].map(([id, record]) => [id, nameOf(record)]))
