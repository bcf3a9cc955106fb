import { tracePlacings } from '../clusters/tracePlacings.ts'
import { isSameRecord } from '../engine/changeset.ts'
import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import type { AnyRecord } from '../engine/record.ts'
import { anyRecordSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { groupBy } from '../map/workshopMap.ts'
import { needSound } from '../workshops/sound.ts'
import { workshopType } from '../workshops/workshop.ts'
import { handoverType, type KnownMark, markSchema, receiptType } from './handover.ts'
import { marksOf, staleMarks } from './marks.ts'

/** The workshop has been handed over as it was when the mark was made. */
export const markHandover = defineCommand({
  name: 'handover.mark',
  args: markSchema,
  apply(tx, { id, ...mark }) {
    tx.insert(handoverType, id, mark)
    tx.remove(handoverType, staleMarks(marksOf(tx.list(handoverType))))
  }
})

const marksSchema = z.array(markSchema).max(100)

/** A workshop from a colleague's file, under its own ids: the two may be merged later. It stands on the active shelf. */
export const receiveWorkshop = defineCommand({
  name: 'handover.receive',
  args: z.strictObject({ records: z.array(anyRecordSchema).min(1), marks: marksSchema }),
  apply(tx, { records, marks }) {
    for (const record of records) tx.insertRecord(record)
    tx.update(workshopType, tx.scope, { shelf: 'active' })
    keepReceipts(tx, marks)
    needSound(tx)
  }
})

/**
 * Makes a workshop what has come of it with a colleague's file, as one step. Each record is told with what it was when that
 * was worked out: if it is something else by now, nothing is changed. A workshop that lay in the trash comes out of it.
 */
export const takeHandover = defineCommand({
  name: 'handover.take',
  args: z.strictObject({
    added: z.array(anyRecordSchema),
    updated: z.array(z.tuple([anyRecordSchema, anyRecordSchema])),
    removed: z.array(anyRecordSchema),
    marks: marksSchema
  }),
  apply(tx, { added, updated, removed, marks }) {
    for (const before of [...updated.map(([from]) => from), ...removed]) needSame(tx, before)
    for (const [before, after] of updated) {
      const { id, type: _type, scope: _scope, ...fields } = after
      tx.update(tx.typeOf(before.type), before.id === id ? id : '', fields)
    }
    for (const [type, records] of groupBy(removed, ({ type }) => type)) {
      // Some have gone already, with what owned them.
      const left = records.filter(({ id }) => tx.get(tx.typeOf(type), id) !== undefined)
      tx.remove(
        tx.typeOf(type),
        left.map(({ id }) => id)
      )
    }
    for (const record of added) tx.insertRecord(record)
    if (tx.need(workshopType, tx.scope).shelf === 'trash') tx.update(workshopType, tx.scope, { shelf: 'active' })
    tracePlacings(tx, 'handover')
    keepReceipts(tx, marks)
    needSound(tx)
  }
})

function needSame(tx: Tx, before: AnyRecord): void {
  const now = tx.get(tx.typeOf(before.type), before.id)
  if (now === undefined || !isSameRecord(now, before)) throw new DomainError('changed-meanwhile')
}

/** Marks that are not known yet; our own stay what they are, also of a workshop that was undone and comes again. */
function keepReceipts(tx: Tx, marks: readonly KnownMark[]): void {
  for (const { id, ...mark } of marks) {
    const isKnown = tx.get(handoverType, id) !== undefined || tx.get(receiptType, id) !== undefined
    if (!isKnown) tx.insert(receiptType, id, mark)
  }
  tx.remove(receiptType, staleMarks(marksOf(tx.list(receiptType))))
}
