import type { AnyRecord } from '../../domain/engine/record.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'

export type IsKnown = (origin: string) => boolean

/** Whether something of that origin is in the workshop: as a note, or merged into one. */
export function knownIn(records: readonly AnyRecord[]): IsKnown {
  const { expectations, mentions } = workshopMap(listerOf(records))
  const origins = new Set([...expectations, ...mentions].map(({ origin }) => origin))
  origins.delete('')
  return (origin) => origins.has(origin)
}
