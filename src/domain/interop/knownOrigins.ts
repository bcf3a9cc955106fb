import type { WorkshopMap } from '../map/workshopMap.ts'
import type { FormatId } from './formatIds.ts'

/** The formats of others that we write with our own ids in them. */
const OWN_BOARDS: readonly FormatId[] = ['jsonCanvas', 'excalidraw']

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
  for (const { id, clusterId, origin } of expectations) {
    if (origin !== '') known.set(origin, { id, clusterId })
    // A board that this workshop was written to comes back: its notes go by the ids that they have here.
    for (const format of OWN_BOARDS) known.set(`${format}:${id}`, { id, clusterId })
  }
  return known
}
