import { clusterType } from '../clusters/cluster.ts'
import { elementType } from '../elements/element.ts'
import { defineCommand } from '../engine/command.ts'
import { idSchema, z } from '../engine/schema.ts'
import { MAX_NOTES } from '../expectations/commands.ts'
import { expectationType } from '../expectations/expectation.ts'

const idsSchema = z.array(idSchema).max(MAX_NOTES).default([])

/** Holds things in their places on the board, or lets them go. What lies in a cluster still goes where the cluster goes. */
export const lockOnBoard = defineCommand({
  name: 'board.lock',
  args: z.strictObject({ noteIds: idsSchema, clusterIds: idsSchema, elementIds: idsSchema, isLocked: z.boolean() }),
  apply(tx, { noteIds, clusterIds, elementIds, isLocked }) {
    for (const id of noteIds) tx.update(expectationType, id, { isLocked })
    for (const id of clusterIds) tx.update(clusterType, id, { isLocked })
    for (const id of elementIds) tx.update(elementType, id, { isLocked })
  }
})
