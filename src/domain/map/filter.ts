import { DIMENSIONS, type Expectation, FACTORS, VERDICTS } from '../expectations/expectation.ts'
import { DELIVERY_STATES } from '../statuses/status.ts'
import { byId, groupBy, type WorkshopMap } from './workshopMap.ts'

/** What notes can be told apart by. */
export const FACETS = [
  'participant',
  'segment',
  'session',
  'cluster',
  'factor',
  'dimension',
  'verdict',
  'status'
] as const
export type Facet = (typeof FACETS)[number]

/** The id of a record or one of a closed list; null: none. */
export type FacetValue = string | null

/** The values that are asked for: any of one facet, and of each facet that is named. */
export type MapFilter = Readonly<Partial<Record<Facet, readonly FacetValue[]>>>

export const NO_FILTER: MapFilter = {}

const isNamed = (filter: MapFilter, facet: Facet): boolean => (filter[facet]?.length ?? 0) > 0

export const isFiltering = (filter: MapFilter): boolean => FACETS.some((facet) => isNamed(filter, facet))

/** Asks for a value too, or no longer. */
export function withToggled(filter: MapFilter, facet: Facet, value: FacetValue): MapFilter {
  const asked = filter[facet] ?? []
  const next = asked.includes(value) ? asked.filter((each) => each !== value) : [...asked, value]
  const { [facet]: _before, ...others } = filter
  return next.length === 0 ? others : { ...others, [facet]: next }
}

type ValuesOf = (note: Expectation, facet: Facet) => readonly FacetValue[]

const NONE: readonly FacetValue[] = [null]

/** A note stands under everybody who said it, mentions included; under its cluster and the theme above; at least under none. */
function valuesIn(map: WorkshopMap): ValuesOf {
  const people = byId(map.participants)
  const clusters = byId(map.clusters)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const promises = new Map(
    map.responses.flatMap(({ id, kind, expectationId }) => (kind === 'promise' ? [[expectationId, id]] : []))
  )
  const states = new Map(map.statuses.map(({ responseId, state }) => [responseId, state]))
  const voices = (note: Expectation) => [note, ...(mentions.get(note.id) ?? [])]
  const segmentOf = (id: string | null) => people.get(id ?? '')?.segmentId ?? null
  const found: Readonly<Record<Facet, (note: Expectation) => readonly FacetValue[]>> = {
    participant: (note) => voices(note).map(({ participantId }) => participantId),
    segment: (note) => voices(note).map(({ participantId }) => segmentOf(participantId)),
    session: (note) => voices(note).map(({ sessionId }) => sessionId),
    cluster: ({ clusterId }) => [clusterId, clusters.get(clusterId ?? '')?.parentId ?? null],
    factor: ({ factors }) => factors,
    dimension: ({ dimensions }) => dimensions,
    verdict: ({ verdict }) => [verdict],
    status({ id }) {
      const promise = promises.get(id)
      return [promise === undefined ? null : (states.get(promise) ?? 'open')]
    }
  }
  return (note, facet) => {
    const values = found[facet](note).filter((value) => value !== null)
    return values.length === 0 ? NONE : values
  }
}

const fits = (note: Expectation, facet: Facet, filter: MapFilter, valuesOf: ValuesOf): boolean =>
  !isNamed(filter, facet) || valuesOf(note, facet).some((value) => filter[facet]?.includes(value))

/** The ids of the notes that have what the filter asks for; all, when it asks for nothing. */
export function matches(map: WorkshopMap, filter: MapFilter): Set<string> {
  const valuesOf = valuesIn(map)
  const facets = FACETS.filter((facet) => isNamed(filter, facet))
  const found = map.expectations.filter((note) => facets.every((facet) => fits(note, facet, filter, valuesOf)))
  return new Set(found.map(({ id }) => id))
}

export interface FacetChoice {
  readonly value: FacetValue
  /** How many notes have it, of those that the other facets leave. */
  readonly count: number
}

/** What can be asked for in each facet, in the order that people expect, none last; only what some note has or is asked for. */
export function facetChoices(map: WorkshopMap, filter: MapFilter): Record<Facet, readonly FacetChoice[]> {
  const valuesOf = valuesIn(map)
  const known: Readonly<Record<Facet, readonly FacetValue[]>> = {
    participant: map.participants.map(({ id }) => id),
    segment: map.segments.map(({ id }) => id),
    session: map.sessions.map(({ id }) => id),
    cluster: map.clusters.map(({ id }) => id),
    factor: FACTORS,
    dimension: DIMENSIONS,
    verdict: VERDICTS,
    status: DELIVERY_STATES
  }
  const choicesOf = (facet: Facet): FacetChoice[] => {
    const others = FACETS.filter((other) => other !== facet && isNamed(filter, other))
    const counts = new Map<FacetValue, number>()
    for (const note of map.expectations) {
      const isCounted = others.every((other) => fits(note, other, filter, valuesOf))
      for (const value of new Set(valuesOf(note, facet))) {
        counts.set(value, (counts.get(value) ?? 0) + (isCounted ? 1 : 0))
      }
    }
    return [...known[facet], null]
      .filter((value) => counts.has(value) || filter[facet]?.includes(value))
      .map((value) => ({ value, count: counts.get(value) ?? 0 }))
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, choicesOf(facet)])) as Record<Facet, FacetChoice[]>
}
