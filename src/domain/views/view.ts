import { defineCommand } from '../engine/command.ts'
import { defineRecord, type RecordOf } from '../engine/record.ts'
import { coordinateSchema, idSchema, titleSchema, z } from '../engine/schema.ts'

const sideSchema = z.number().min(1).max(2e7)

/** A part of the board seen through a lens, kept under a name: a step of a presentation. */
export const viewType = defineRecord('view', {
  title: titleSchema,
  /** The id of the lens. */
  lens: titleSchema,
  x: coordinateSchema,
  y: coordinateSchema,
  w: sideSchema,
  h: sideSchema,
  /** The place among the steps; ascending. */
  position: z.number()
})
export type View = RecordOf<typeof viewType>

const { title, lens, x, y, w, h, position } = viewType.schema.shape

export const addView = defineCommand({
  name: 'view.add',
  args: z.strictObject({ id: idSchema, title, lens, x, y, w, h }),
  apply(tx, { id, ...fields }) {
    const last = tx.list(viewType).reduce((highest, view) => Math.max(highest, view.position), 0)
    tx.insert(viewType, id, { ...fields, position: last + 1 })
  }
})

export const editView = defineCommand({
  name: 'view.edit',
  args: z.strictObject({ id: idSchema, title, lens, x, y, w, h, position }).partial().required({ id: true }),
  apply(tx, { id, ...fields }) {
    tx.update(viewType, id, fields)
  }
})

export const removeView = defineCommand({
  name: 'view.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(viewType, [id])
  }
})
