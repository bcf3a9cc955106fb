import { coordinateSchema, idSchema, textSchema, titleSchema, z } from '../domain/engine/schema.ts'
import { FACETS } from '../domain/map/filter.ts'

// What the window that one works in and the window for the room tell each other. Both are ours; what comes is checked all
// the same, since an older page may still be open while a newer one starts.

export const ROOM_CHANNEL = 'plumbline.room'

/** Far more than any map has, and few enough to be read at once. */
const MOST_IDS = 100_000

const sideSchema = z.number().min(0).max(2e8)
const boxSchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema, w: sideSchema, h: sideSchema })
const pointSchema = z.strictObject({ x: z.number(), y: z.number() })
const idsSchema = z.array(idSchema).max(MOST_IDS)

const viewSchema = z.strictObject({
  kind: z.literal('view'),
  scope: idSchema,
  lens: titleSchema,
  /** What of the board is seen; null: all of it. */
  box: boxSchema.nullable(),
  /** All around this is quiet. */
  focus: boxSchema.nullable(),
  /** The picture stands still; a new number asks for what is there now. */
  isFrozen: z.boolean(),
  picture: z.int(),
  isBlank: z.boolean(),
  /** Names of those who speak, not only their initials. */
  hasNames: z.boolean()
})
export type RoomView = z.infer<typeof viewSchema>

/** How the map is filtered: which notes that leaves, the room finds itself. */
const filterSchema = z.strictObject({
  kind: z.literal('filter'),
  scope: idSchema,
  filter: z.partialRecord(z.enum(FACETS), z.array(titleSchema.nullable()).max(MOST_IDS).readonly()),
  isHiding: z.boolean(),
  leftOut: idsSchema
})

/** What has been found by words; of it, what one looks at. */
const foundSchema = z.strictObject({
  kind: z.literal('found'),
  scope: idSchema,
  found: z.strictObject({ notes: idsSchema, frames: idsSchema, wanted: textSchema }).nullable(),
  current: idSchema.nullable()
})
export type RoomFound = z.infer<typeof foundSchema>

export const roomMessageSchema = z.discriminatedUnion('kind', [
  viewSchema,
  filterSchema,
  foundSchema,
  z.strictObject({
    kind: z.literal('pointer'),
    scope: idSchema,
    at: pointSchema.nullable(),
    isLaser: z.boolean(),
    hasHalo: z.boolean()
  }),
  /** The window for the room listens. */
  z.strictObject({ kind: z.literal('ready'), scope: idSchema })
])
export type RoomMessage = z.infer<typeof roomMessageSchema>
