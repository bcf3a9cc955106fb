import type { Tx } from '../engine/tx.ts'
import { handoverType, receiptType } from './handover.ts'

/**
 * Marks no longer say what these records were: a hash of who spoke could be compared with that of each name. That they were
 * there is still known, so that a deletion is told from something new.
 */
export function forgetPrints(tx: Tx, ids: readonly string[]): void {
  if (ids.length === 0) return
  for (const type of [handoverType, receiptType]) {
    for (const { id, prints } of tx.list(type)) {
      const known = ids.filter((each) => Object.hasOwn(prints, each))
      tx.update(type, id, { prints: { ...prints, ...Object.fromEntries(known.map((each) => [each, ''])) } })
    }
  }
}
