import type { WorkshopMap } from '../map/workshopMap.ts'
import type { FormatId } from './formatIds.ts'
import { originOf, ownOrigin, withoutSpeaker } from './origin.ts'

/** The formats that we write with our own ids in them, besides those of whole workshops. */
const OWN_FILES: readonly FormatId[] = ['jsonCanvas', 'excalidraw', 'ownExport']

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
  for (const { id, text, clusterId, origin } of expectations) {
    if (origin !== '') known.set(origin, { id, clusterId })
    // A file that this workshop was written to comes back: its notes go by the ids that they have here. Words that were
    // changed there are new ones; those that were changed here are not.
    for (const format of OWN_FILES) {
      known.set(ownOrigin(format, id), { id, clusterId })
      known.set(originOf(format, id, text), { id, clusterId })
    }
  }
  return known
}

/** What a note of a file is here; one whose speaker was forgotten is known without them. */
export const knownAs = (origins: ReadonlyMap<string, KnownNote>, origin: string): KnownNote | undefined =>
  origins.size === 0 ? undefined : (origins.get(origin) ?? origins.get(withoutSpeaker(origin)))
