import type { AnyRecord } from '../engine/record.ts'
import type { Tx } from '../engine/tx.ts'
import { handoverType, receiptType } from './handover.ts'
import { Base } from './marks.ts'
import { unitsOf } from './units.ts'

/**
 * What of a thing that was said may tell who said it (its colour alone does not), and of where it has been: a cluster may be
 * called after them.
 */
const TELLING: ReadonlySet<string> = new Set(['participantId', 'raw', 'origin', 'from', 'to', 'guest'])

/**
 * Marks no longer say what these things were, where they had a speaker then and have none now: a hash of who spoke could be
 * compared with that of each name. That they were there is still known, so that a deletion is told from something new.
 */
export function forgetPrints(tx: Tx, said: readonly AnyRecord[]): void {
  for (const type of [handoverType, receiptType]) {
    for (const mark of tx.list(type)) {
      const base = new Base(mark)
      const telling = said.filter((record) =>
        unitsOf(tx.typeOf(record.type)).some((unit) => TELLING.has(unit.name) && base.isSame(record, unit) === false)
      )
      if (telling.length === 0) continue
      tx.update(type, mark.id, { prints: { ...mark.prints, ...Object.fromEntries(telling.map(({ id }) => [id, ''])) } })
    }
  }
}
