import { defineCommand } from '../engine/command.ts'
import { coordinateSchema, idSchema, z } from '../engine/schema.ts'
import { elementType, imageDataSchema, imageSideSchema, lengthSchema, pictureType } from './element.ts'

export const MAX_ELEMENTS = 2_000
const { kind, text, color, fontSize } = elementType.schema.shape
const placeShape = { id: idSchema, x: coordinateSchema, y: coordinateSchema, w: lengthSchema, h: lengthSchema }
const pictureSchema = z.strictObject({ id: idSchema, data: imageDataSchema, w: imageSideSchema, h: imageSideSchema })

/** What is told of a new element; an image brings its picture. */
export const newElementSchema = z.strictObject({
  ...placeShape,
  kind,
  color,
  text: text.default(''),
  fontSize: fontSize.default(28),
  isLocked: z.boolean().default(false),
  picture: pictureSchema.nullable().default(null)
})

/** One or many. */
export const addElements = defineCommand({
  name: 'element.add',
  args: z.strictObject({
    elements: z.array(newElementSchema).min(1).max(MAX_ELEMENTS)
  }),
  apply(tx, { elements }) {
    let top = tx.list(elementType).reduce((highest, each) => Math.max(highest, each.z), 0)
    for (const { id, picture, ...fields } of elements) {
      tx.insert(elementType, id, { ...fields, z: ++top })
      if (picture === null) continue
      const { id: pictureId, ...image } = picture
      tx.insert(pictureType, pictureId, { elementId: id, ...image })
    }
  }
})

export const editElements = defineCommand({
  name: 'element.edit',
  args: z.strictObject({
    ids: z.array(idSchema).min(1).max(MAX_ELEMENTS),
    text: text.optional(),
    color: color.optional(),
    fontSize: fontSize.optional()
  }),
  apply(tx, { ids, ...fields }) {
    for (const id of ids) tx.update(elementType, id, fields)
  }
})

/** Moves and pulls: where elements lie and how large they are. */
export const placeElements = defineCommand({
  name: 'element.place',
  args: z.strictObject({ places: z.array(z.strictObject(placeShape)).min(1).max(MAX_ELEMENTS) }),
  apply(tx, { places }) {
    for (const { id, ...place } of places) tx.update(elementType, id, place)
  }
})

export const removeElements = defineCommand({
  name: 'element.remove',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_ELEMENTS) }),
  apply(tx, { ids }) {
    tx.remove(elementType, ids)
  }
})
