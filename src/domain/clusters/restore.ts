import { defineCommand } from '../engine/command.ts'
import { coordinateSchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import { MAX_NOTES } from '../expectations/commands.ts'
import { expectationType } from '../expectations/expectation.ts'
import { topOf } from '../expectations/order.ts'
import { colorSchema } from '../map/palette.ts'
import { clusterType, frameShape, MAX_CLUSTERS } from './cluster.ts'
import { needOneLevel } from './commands.ts'
import { tracePlacings } from './tracePlacings.ts'

/**
 * Goes back to an earlier arrangement (CH3): clusters come again, notes go where they were, frames grow around them, and
 * clusters that this empties go. The caller says where all of it lies.
 */
export const restoreArrangement = defineCommand({
  name: 'cluster.restore',
  args: z.strictObject({
    revived: z
      .array(
        z.strictObject({
          ...{ id: idSchema, title: titleSchema, color: colorSchema },
          ...frameShape,
          parentId: idSchema.nullable()
        })
      )
      .max(MAX_CLUSTERS),
    frames: z.array(z.strictObject({ id: idSchema, ...frameShape })).max(MAX_CLUSTERS),
    moves: z
      .array(z.strictObject({ id: idSchema, x: coordinateSchema, y: coordinateSchema, clusterId: idSchema.nullable() }))
      .max(MAX_NOTES),
    emptied: z.array(idSchema).max(MAX_CLUSTERS)
  }),
  apply(tx, { revived, frames, moves, emptied }) {
    for (const { id, ...fields } of revived) {
      tx.insert(clusterType, id, { ...fields, isCollapsed: false, isLocked: false })
    }
    for (const { id, ...box } of frames) tx.update(clusterType, id, box)
    let z = topOf(tx)
    for (const { id, ...fields } of moves) tx.update(expectationType, id, { ...fields, z: ++z })
    tx.remove(clusterType, emptied)
    needOneLevel(tx)
    tracePlacings(tx, 'restore')
  }
})
