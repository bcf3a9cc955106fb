import type { WorkshopMap } from '../map/workshopMap.ts'

/** A note of an earlier import, as it stands now. */
export interface KnownNote {
  /** The note itself, or the one that it was merged into. */
  readonly id: string
  readonly clusterId: string | null
}

/** What is in the workshop already, by where it came from. */
export function knownOrigins({ expectations, mentions }: WorkshopMap): ReadonlyMap<string, KnownNote> {
  const known = new Map<string, KnownNote>()
  const clusters = new Map(expectations.map(({ id, clusterId }) => [id, clusterId]))
  for (const { expectationId, origin } of mentions) {
    if (origin !== '') known.set(origin, { id: expectationId, clusterId: clusters.get(expectationId) ?? null })
  }
  for (const { id, clusterId, origin } of expectations) if (origin !== '') known.set(origin, { id, clusterId })
  return known
}
