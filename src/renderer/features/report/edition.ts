import { localDayOf } from '../../../base/day.ts'
import { briefOf } from '../../../domain/brief/brief.ts'
import type { Brief } from '../../../domain/brief/briefSchema.ts'
import type { Signing } from '../../../domain/brief/signing.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'

/** The brief as it stands now, or as it was when it was signed. */
export type Edition =
  | { readonly kind: 'draft'; readonly brief: Brief /** The version that it would become. */; readonly number: number }
  | { readonly kind: 'signed'; readonly brief: Brief; readonly signing: Signing }

/** The brief as it stands now; in routes beside the ids of signed versions. */
export const CURRENT = 'current'

/** @param id of a signed version; any other is the brief as it stands now */
export function editionOf(map: WorkshopMap, id: string): Edition {
  const signing = map.signings.find((each) => each.id === id)
  if (signing !== undefined) return { kind: 'signed', brief: signing.brief, signing }
  return { kind: 'draft', brief: briefOf(map, localDayOf), number: nextNumber(map) }
}

export const nextNumber = (map: WorkshopMap): number => (map.signings.at(-1)?.number ?? 0) + 1

/** Something is answered: there is something to sign. */
export const isSignable = (brief: Brief): boolean =>
  brief.parts.some(({ part, sections }) => part !== 'open' && sections.length > 0)
