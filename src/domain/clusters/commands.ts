import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { coordinateSchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { MAX_NOTES } from '../expectations/commands.ts'
import { expectationType } from '../expectations/expectation.ts'
import { colorSchema } from '../map/palette.ts'
import { clusterType, frameShape, MAX_CLUSTERS } from './cluster.ts'
import { placedBySchema } from './placing.ts'
import { tracePlacings } from './tracePlacings.ts'

const clusterIdsSchema = z.array(idSchema).min(1).max(MAX_CLUSTERS)

const newClusterShape = {
  id: idSchema,
  title: titleSchema,
  color: colorSchema,
  ...frameShape,
  parentId: idSchema.nullable().default(null),
  members: z.array(z.strictObject({ id: idSchema, x: coordinateSchema, y: coordinateSchema })).max(MAX_NOTES)
}
const newClusterSchema = z.strictObject(newClusterShape)

/** Groups notes under a title. The caller gives the frame around them; the notes may be tidied in by `moves`. */
export const groupIntoCluster = defineCommand({
  name: 'cluster.group',
  args: z.strictObject({ ...newClusterShape, by: placedBySchema }),
  apply(tx, { by, ...cluster }) {
    makeClusters(tx, [cluster])
    tracePlacings(tx, by)
  }
})

/** Several new clusters at once, all or none; those of before that are left with nothing may go. */
export const groupIntoClusters = defineCommand({
  name: 'cluster.groupMany',
  args: z.strictObject({
    clusters: z.array(newClusterSchema).min(1).max(MAX_CLUSTERS),
    emptied: z.array(idSchema).max(MAX_CLUSTERS).default([]),
    by: placedBySchema
  }),
  apply(tx, { clusters, emptied, by }) {
    makeClusters(tx, clusters)
    tx.remove(clusterType, emptied)
    tracePlacings(tx, by)
  }
})

export const editCluster = defineCommand({
  name: 'cluster.edit',
  args: z.strictObject({ id: idSchema, title: titleSchema.optional(), color: colorSchema.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(clusterType, id, fields)
  }
})

/** Moves clusters with all their notes, and themes with all their clusters, by so many px. */
export const moveClusters = defineCommand({
  name: 'cluster.move',
  args: z.strictObject({
    ids: clusterIdsSchema,
    dx: coordinateSchema,
    dy: coordinateSchema
  }),
  apply(tx, { ids, dx, dy }) {
    for (const id of ids) tx.need(clusterType, id)
    const moved = withParts(tx, ids)
    for (const id of moved) {
      const { x, y } = tx.need(clusterType, id)
      tx.update(clusterType, id, { x: x + dx, y: y + dy })
    }
    for (const { id, clusterId, x, y } of tx.list(expectationType)) {
      if (clusterId !== null && moved.has(clusterId)) tx.update(expectationType, id, { x: x + dx, y: y + dy })
    }
  }
})

export const resizeCluster = defineCommand({
  name: 'cluster.resize',
  args: z.strictObject({ id: idSchema, ...frameShape }),
  apply(tx, { id, ...box }) {
    tx.update(clusterType, id, box)
  }
})

/** Puts notes into a cluster, or out of any, without moving them. */
export const joinCluster = defineCommand({
  name: 'cluster.join',
  args: z.strictObject({
    clusterId: idSchema.nullable(),
    ids: z.array(idSchema).min(1).max(MAX_NOTES),
    by: placedBySchema
  }),
  apply(tx, { clusterId, ids, by }) {
    for (const id of ids) tx.update(expectationType, id, { clusterId })
    tracePlacings(tx, by)
  }
})

/** Takes the frame away; the notes stay where they are. */
export const ungroupClusters = defineCommand({
  name: 'cluster.ungroup',
  args: z.strictObject({ ids: clusterIdsSchema }),
  apply(tx, { ids }) {
    tx.remove(clusterType, ids)
  }
})

/** Puts clusters into a theme, or out of any. There is one level: what is in a theme is no theme itself. */
export const nestClusters = defineCommand({
  name: 'cluster.nest',
  args: z.strictObject({ ids: clusterIdsSchema, parentId: idSchema.nullable() }),
  apply(tx, { ids, parentId }) {
    for (const id of ids) tx.update(clusterType, id, { parentId })
    needOneLevel(tx)
  }
})

/** Shows clusters as cards, or opens them again. */
export const collapseClusters = defineCommand({
  name: 'cluster.collapse',
  args: z.strictObject({ ids: clusterIdsSchema, isCollapsed: z.boolean() }),
  apply(tx, { ids, isCollapsed }) {
    for (const id of ids) tx.update(clusterType, id, { isCollapsed })
  }
})

/** Several clusters become one, which takes their notes and, if it is a theme, their clusters. */
export const mergeClusters = defineCommand({
  name: 'cluster.merge',
  args: z.strictObject({ intoId: idSchema, ids: clusterIdsSchema }),
  apply(tx, { intoId, ids }) {
    tx.need(clusterType, intoId)
    const merged = new Set(ids)
    if (merged.has(intoId)) throw new DomainError('merge-itself')
    for (const { id, clusterId } of tx.list(expectationType)) {
      if (clusterId !== null && merged.has(clusterId)) tx.update(expectationType, id, { clusterId: intoId })
    }
    for (const { id, parentId } of tx.list(clusterType)) {
      if (id === intoId && parentId !== null && merged.has(parentId)) tx.update(clusterType, id, { parentId: null })
      else if (parentId !== null && merged.has(parentId)) tx.update(clusterType, id, { parentId: intoId })
    }
    tx.remove(clusterType, merged)
    needOneLevel(tx)
  }
})

function makeClusters(tx: Tx, clusters: readonly z.infer<typeof newClusterSchema>[]): void {
  for (const { id, members, ...fields } of clusters) {
    tx.insert(clusterType, id, { ...fields, isCollapsed: false, isLocked: false })
    for (const { id: noteId, x, y } of members) tx.update(expectationType, noteId, { x, y, clusterId: id })
  }
  needOneLevel(tx)
}

/** These clusters and what lies in those of them that are themes. */
function withParts(tx: Tx, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set(ids)
  for (const { id, parentId } of tx.list(clusterType)) if (parentId !== null && all.has(parentId)) all.add(id)
  return all
}

/** CL1: a cluster in a theme has no clusters of its own, nor itself for a theme. */
export function needOneLevel(tx: Tx): void {
  const clusters = new Map(tx.list(clusterType).map((cluster) => [cluster.id, cluster]))
  for (const { title, parentId } of clusters.values()) {
    if (parentId !== null && clusters.get(parentId)?.parentId !== null) throw new DomainError('nested-twice', { title })
  }
}
