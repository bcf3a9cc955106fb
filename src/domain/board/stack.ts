import { elementType } from '../elements/element.ts'
import { defineCommand } from '../engine/command.ts'
import { idSchema, z } from '../engine/schema.ts'
import { MAX_NOTES } from '../expectations/commands.ts'
import { expectationType } from '../expectations/expectation.ts'
import { heightsAfter, STACK_MOVES } from './restack.ts'

/** Brings notes and elements forward or back: each among its like, since notes lie above frames and images whatever happens. */
export const stackOnBoard = defineCommand({
  name: 'board.stack',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_NOTES), to: z.enum(STACK_MOVES) }),
  apply(tx, { ids, to }) {
    const moved = new Set(ids)
    for (const type of [expectationType, elementType] as const) {
      for (const [id, height] of heightsAfter(tx.list(type), moved, to)) tx.update(type, id, { z: height })
    }
  }
})
