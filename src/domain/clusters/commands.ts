import { defineCommand } from '../engine/command.ts'
import { coordinateSchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import { MAX_NOTES } from '../expectations/commands.ts'
import { expectationType } from '../expectations/expectation.ts'
import { colorSchema } from '../map/palette.ts'
import { clusterType } from './cluster.ts'

const frame = {
  x: coordinateSchema,
  y: coordinateSchema,
  w: clusterType.schema.shape.w,
  h: clusterType.schema.shape.h
}

/** Groups notes under a title. The caller gives the frame around them; the notes may be tidied in by `moves`. */
export const groupIntoCluster = defineCommand({
  name: 'cluster.group',
  args: z.strictObject({
    id: idSchema,
    title: titleSchema,
    color: colorSchema,
    ...frame,
    members: z.array(z.strictObject({ id: idSchema, x: coordinateSchema, y: coordinateSchema })).max(MAX_NOTES)
  }),
  apply(tx, { id, members, ...fields }) {
    tx.insert(clusterType, id, fields)
    for (const { id: noteId, x, y } of members) tx.update(expectationType, noteId, { x, y, clusterId: id })
  }
})

export const editCluster = defineCommand({
  name: 'cluster.edit',
  args: z.strictObject({ id: idSchema, title: titleSchema.optional(), color: colorSchema.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(clusterType, id, fields)
  }
})

/** Moves clusters with all their notes, by so many px. */
export const moveClusters = defineCommand({
  name: 'cluster.move',
  args: z.strictObject({
    ids: z.array(idSchema).min(1).max(1000),
    dx: coordinateSchema,
    dy: coordinateSchema
  }),
  apply(tx, { ids, dx, dy }) {
    const moved = new Set(ids)
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
  args: z.strictObject({ id: idSchema, ...frame }),
  apply(tx, { id, ...box }) {
    tx.update(clusterType, id, box)
  }
})

/** Puts notes into a cluster, or out of any, without moving them. */
export const joinCluster = defineCommand({
  name: 'cluster.join',
  args: z.strictObject({ clusterId: idSchema.nullable(), ids: z.array(idSchema).min(1).max(MAX_NOTES) }),
  apply(tx, { clusterId, ids }) {
    for (const id of ids) tx.update(expectationType, id, { clusterId })
  }
})

/** Takes the frame away; the notes stay where they are. */
export const ungroupClusters = defineCommand({
  name: 'cluster.ungroup',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(1000) }),
  apply(tx, { ids }) {
    tx.remove(clusterType, ids)
  }
})
