import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import { groupBy, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'

/** A cluster as it stands in the tree of themes and clusters. */
export interface ClusterRow {
  readonly cluster: Cluster
  readonly level: 1 | 2
  /** The notes in it and in its clusters. */
  readonly count: number
  /** Whether its clusters are seen below it; null: it has none. */
  readonly isOpen: boolean | null
  /** Its place among those beside it, and how many these are; from 1. */
  readonly position: number
  readonly siblings: number
}

/** The rows that are seen, from top to bottom. @param closed the themes whose clusters are not */
export function clusterRows({ clusters, expectations }: WorkshopMap, closed: ReadonlySet<string>): ClusterRow[] {
  const parts = groupBy(clusters, ({ parentId }) => parentId)
  const notes = groupBy(expectations, ({ clusterId }) => clusterId)
  const countOf = (id: string): number => notes.get(id)?.length ?? 0
  const tops = parts.get(null) ?? []
  return tops.flatMap((cluster, index) => {
    const own = parts.get(cluster.id) ?? []
    const isOpen = own.length === 0 ? null : !closed.has(cluster.id)
    const row: ClusterRow = {
      ...{ cluster, level: 1, isOpen, position: index + 1, siblings: tops.length },
      count: [cluster, ...own].reduce((sum, { id }) => sum + countOf(id), 0)
    }
    if (isOpen !== true) return [row]
    const below = own.map((part, place): ClusterRow => {
      const at = { position: place + 1, siblings: own.length }
      return { cluster: part, level: 2, count: countOf(part.id), isOpen: null, ...at }
    })
    return [row, ...below]
  })
}

/** What a key does in the tree. */
export type TreeStep =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'open' | 'close'; readonly id: string }

/** As in every tree: up and down, into what is open and out of it, to the first and the last. */
export function treeStep(rows: readonly ClusterRow[], id: string, key: string): TreeStep | null {
  const index = rows.findIndex((row) => row.cluster.id === id)
  const row = rows[index]
  const focus = (to: ClusterRow | undefined): TreeStep | null =>
    to === undefined ? null : { kind: 'focus', id: to.cluster.id }
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return index > 0 ? focus(rows[index - 1]) : null
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      return row?.isOpen === false ? { kind: 'open', id } : row?.isOpen ? focus(rows[index + 1]) : null
    case 'ArrowLeft':
      if (row?.isOpen) return { kind: 'close', id }
      return focus(rows.find(({ cluster }) => cluster.id === row?.cluster.parentId))
    default:
      return null
  }
}
