import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { SuggestedGroup, Suggestion } from '../../../../domain/grouping/suggestion.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { GroupPlace } from './groupPlaces.ts'

/** What people have chosen of a suggestion, before they take any of it. */
export interface Choice {
  /** Where the slider stands: the place of a stop. */
  readonly stop: number
  readonly onlySure: boolean
  /** Groups that are not to be made. */
  readonly leftOut: ReadonlySet<number>
}

/** A group as it is offered now. */
export interface ProposedGroup {
  readonly group: SuggestedGroup
  readonly place: GroupPlace
  /** Those that are still to be had, in the order in which they stand. */
  readonly noteIds: readonly string[]
  readonly isLeftOut: boolean
}

export interface Proposal {
  /** The largest first. */
  readonly groups: readonly ProposedGroup[]
  /** Notes that are in none of them, and in no cluster either. */
  readonly lone: number
  /** Of those in groups: whether they are of the more certain half. */
  readonly isSure: ReadonlyMap<string, boolean>
}

/** What a suggestion is of, and where its groups are shown: as long as it is looked at. */
export interface Suggested {
  readonly suggestion: Suggestion
  readonly places: ReadonlyMap<number, GroupPlace>
  /** The notes of each group in the order in which they stand. */
  readonly orders: ReadonlyMap<number, readonly string[]>
}

/** A new cluster of fewer is none. */
const FEWEST = 2

/** What can be grouped: it is in no cluster, and nothing holds it. */
export const isLoose = ({ clusterId, isLocked, isFaceDown }: Expectation): boolean =>
  clusterId === null && !isLocked && !isFaceDown

/**
 * What of a suggestion holds for the map as it is now: notes that were put somewhere meanwhile, locked or removed are not in
 * it, nor is a group that would join a cluster which is gone.
 * @param isInFront what a filter has put behind is left alone
 */
export function proposalOf(
  { suggestion, places, orders }: Suggested,
  { stop, onlySure, leftOut }: Choice,
  { expectations, clusters }: WorkshopMap,
  isInFront: (id: string) => boolean
): Proposal {
  const loose = new Set(expectations.filter((note) => isLoose(note) && isInFront(note.id)).map(({ id }) => id))
  const there = new Set(clusters.map(({ id }) => id))
  const byId = new Map(suggestion.groups.map((group) => [group.id, group]))
  const isSure = new Map<string, boolean>()
  const groups: ProposedGroup[] = []
  for (const id of suggestion.stops[stop]?.groups ?? []) {
    const group = byId.get(id)
    const place = places.get(id)
    if (group === undefined || place === undefined) continue
    const { clusterId, notes } = group
    if (clusterId !== null && !there.has(clusterId)) continue
    const sure = new Set(notes.filter((note) => note.isSure).map((note) => note.id))
    const noteIds = (orders.get(id) ?? []).filter((note) => loose.has(note) && (!onlySure || sure.has(note)))
    if (noteIds.length < (clusterId === null ? FEWEST : 1)) continue
    const isLeftOut = leftOut.has(id)
    if (!isLeftOut) for (const note of noteIds) isSure.set(note, sure.has(note))
    groups.push({ group, place, noteIds, isLeftOut })
  }
  const taken = new Set(groups.flatMap(({ noteIds }) => noteIds))
  const lone = [...loose].filter((id) => !taken.has(id)).length
  return { groups: groups.sort((a, b) => b.noteIds.length - a.noteIds.length || a.group.id - b.group.id), lone, isSure }
}
