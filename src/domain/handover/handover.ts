import { defineRecord, type FieldsOf, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, z } from '../engine/schema.ts'

const nameSchema = z.string().min(1).max(80)
const markShape = {
  at: momentSchema,
  /** One more than the highest mark known when it was made: later means higher, whatever the clocks say. */
  generation: z.int().min(1).max(1e9),
  /** record type → what was printed of its records, in this order. */
  units: z.record(nameSchema, z.array(nameSchema).max(100)),
  /** record id → the prints of its units, one after the other. */
  prints: z.record(idSchema, z.string().max(1000))
}

/**
 * A mark that handing over a workshop leaves in it: what every field was at that moment, as short hashes. The file carries
 * it too; when the file comes back changed, the mark tells who changed what. Not undone: the file is out in the world.
 */
export const handoverType = defineRecord('handover', markShape, { undoable: false })

/** A mark that came with another's file: undone together with what was taken from it. */
export const receiptType = defineRecord('receipt', markShape)

export type Mark = FieldsOf<typeof handoverType>
/** A mark has the same id in every workshop and file that knows it. */
export type KnownMark = Mark & { readonly id: string }
export type Handover = RecordOf<typeof handoverType>

export const markSchema = z.strictObject({ id: idSchema, ...markShape })

export const isMark = ({ type }: { readonly type: string }): boolean =>
  type === handoverType.type || type === receiptType.type
