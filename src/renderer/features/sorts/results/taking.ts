import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Analysis } from './useAnalysis.ts'

/** Which notes are put into the new clusters: those in none yet, or those in others too. */
export type Taken = 'loose' | 'all'

export interface Taking {
  /** By their number among the groups of the cut. */
  readonly groups: readonly { readonly index: number; readonly name: string; readonly noteIds: readonly string[] }[]
  readonly notes: number
  /** Notes that are in a cluster, and stay in it or leave it. */
  readonly clustered: number
  /** Notes that nobody put together with another that is taken. */
  readonly alone: number
  /** Locked notes, that stay where they are. */
  readonly held: number
}

/** Clusters that have no notes left then, hold no clusters of their own, and are not locked. */
export function emptiedBy(
  { groups }: Taking,
  { clusters, expectations }: Pick<WorkshopMap, 'clusters' | 'expectations'>
): string[] {
  const going = new Set(groups.flatMap(({ noteIds }) => noteIds))
  const kept = new Set(expectations.flatMap(({ id, clusterId }) => (going.has(id) ? [] : [clusterId])))
  const left = new Set(expectations.flatMap(({ id, clusterId }) => (going.has(id) ? [clusterId] : [])))
  const themes = new Set(clusters.map(({ parentId }) => parentId))
  const goes = ({ id, isLocked }: Cluster): boolean => left.has(id) && !kept.has(id) && !themes.has(id) && !isLocked
  return clusters.filter(goes).map(({ id }) => id)
}

/** What would be made of a cut. A note that is locked in its place stays, and nobody makes a cluster of one. */
export function takingOf({ groups, notes }: Pick<Analysis, 'groups' | 'notes'>, taken: Taken): Taking {
  let [clustered, alone, held] = [0, 0, 0]
  const made = groups.flatMap(({ name, cards }, index) => {
    const all = cards.flatMap((card) => notes[card] ?? [])
    const own = all.filter(({ isLocked }) => !isLocked)
    held += all.length - own.length
    const going = own.filter(({ clusterId }) => taken === 'all' || clusterId === null)
    const isMade = going.length > 1
    if (!isMade) alone += going.length
    clustered += own.filter(({ clusterId }) => clusterId !== null && (taken === 'loose' || isMade)).length
    return isMade ? [{ index, name, noteIds: going.map(({ id }) => id) }] : []
  })
  return { groups: made, notes: made.reduce((sum, { noteIds }) => sum + noteIds.length, 0), clustered, alone, held }
}
