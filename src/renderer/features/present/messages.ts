import { coordinateSchema, idSchema, titleSchema, z } from '../../../domain/engine/schema.ts'

// What the window that one works in and the window for the room tell each other. Both are ours; what comes is checked all
// the same, since an older page may still be open while a newer one starts.

const sideSchema = z.number().min(0).max(2e8)
const boxSchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema, w: sideSchema, h: sideSchema })
const pointSchema = z.strictObject({ x: z.number(), y: z.number() })

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
export type ViewMessage = z.infer<typeof viewSchema>

const messageSchema = z.discriminatedUnion('kind', [
  viewSchema,
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
export type RoomMessage = z.infer<typeof messageSchema>

/** Null: not a message of ours, or of another workshop. */
export function readMessage(data: unknown, scope: string): RoomMessage | null {
  const { success, data: message } = messageSchema.safeParse(data)
  return success && message.scope === scope ? message : null
}

const CHANNEL = 'plumbline.room'

/** Listens to the other windows. Returns what sends to them, and what ends it. */
export function openRoomChannel(
  scope: string,
  onMessage: (message: RoomMessage) => void
): { send(message: RoomMessage): void; close(): void } {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, scope)
    if (message !== null) onMessage(message)
  })
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
