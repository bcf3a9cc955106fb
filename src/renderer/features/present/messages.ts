import { ROOM_CHANNEL, type RoomMessage, roomMessageSchema } from '../../../protocol/room.ts'

/** Null: not a message of ours, or of another workshop. */
export function readMessage(data: unknown, scope: string): RoomMessage | null {
  const { success, data: message } = roomMessageSchema.safeParse(data)
  return success && message.scope === scope ? message : null
}

/** Listens to the other windows. Returns what sends to them, and what ends it. */
export function openRoomChannel(
  scope: string,
  onMessage: (message: RoomMessage) => void
): { send(message: RoomMessage): void; close(): void } {
  const channel = new BroadcastChannel(ROOM_CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, scope)
    if (message !== null) onMessage(message)
  })
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
