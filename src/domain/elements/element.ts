import { defineRecord, type RecordOf } from '../engine/record.ts'
import { coordinateSchema, idSchema, textSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'

/** What a board can be dressed with besides notes. */
export const ELEMENT_KINDS = ['text', 'frame', 'arrow', 'image'] as const
export type ElementKind = (typeof ELEMENT_KINDS)[number]

/** px; below zero only for an arrow that points to the left or up. */
export const lengthSchema = z.number().min(-1e6).max(1e6)

/**
 * A free element of the affinity board: a text, a frame with a title (a lane, where notes are written in it), an arrow or
 * an image. A template can lock it, so that it stays where it is.
 */
export const elementType = defineRecord('element', {
  kind: z.enum(ELEMENT_KINDS),
  /** The words of a text, the title of a frame, the name of an arrow, what an image shows. */
  text: textSchema,
  color: colorSchema,
  /** Top left corner; of an arrow its beginning. */
  x: coordinateSchema,
  y: coordinateSchema,
  /** Of an arrow the way from its beginning to its end. */
  w: lengthSchema,
  h: lengthSchema,
  /** Of the letters, in px. */
  fontSize: z.number().min(8).max(400),
  /** Higher lies on top, among elements. */
  z: z.int(),
  isLocked: z.boolean()
})
export type Element = RecordOf<typeof elementType>

/** A picture that the page has read, made smaller and written anew: nothing of a file comes in as it was. */
export const imageDataSchema = z
  .string()
  .max(2_000_000)
  .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)

/** px of the picture itself. */
export const imageSideSchema = z.int().min(1).max(4096)

/** The bytes of an image on the board: apart from its element, so that moving one does not write the other. */
export const pictureType = defineRecord(
  'picture',
  { elementId: idSchema, data: imageDataSchema, w: imageSideSchema, h: imageSideSchema },
  { ownedBy: { elementId: 'element' } }
)
export type Picture = RecordOf<typeof pictureType>
