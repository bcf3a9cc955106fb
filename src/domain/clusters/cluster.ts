import { defineRecord, type RecordOf } from '../engine/record.ts'
import { coordinateSchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'

/** More than a workshop has, at once. */
export const MAX_CLUSTERS = 10_000

export const frameShape = {
  x: coordinateSchema,
  y: coordinateSchema,
  w: z.number().min(40).max(1e6),
  h: z.number().min(40).max(1e6)
}

/** A named group of notes that belong together, drawn as a frame on the affinity board. */
export const clusterType = defineRecord(
  'cluster',
  {
    title: titleSchema,
    color: colorSchema,
    ...frameShape,
    /** The theme that it belongs to; a theme belongs to none (CL1). */
    parentId: idSchema.nullable(),
    /** Shown as one card, its notes put away. */
    isCollapsed: z.boolean(),
    isLocked: z.boolean()
  },
  {
    refs: { parentId: 'cluster' },
    upgrades: [(old) => ({ ...old, parentId: null, isCollapsed: false, isLocked: false })]
  }
)
export type Cluster = RecordOf<typeof clusterType>
