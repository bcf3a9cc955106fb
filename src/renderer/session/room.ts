import { z } from '../../domain/engine/schema.ts'
import { keptByScope } from './kept.ts'

/** How one works on a workshop's board just now; remembered, so that a reload does not give away what is private. */
const roomSchema = z.object({
  /** New notes lie face down until they are turned. */
  isPrivate: z.boolean().default(false),
  /** Nothing on the board can be moved, resized or deleted by hand. */
  isStill: z.boolean().default(false),
  /** The session whose agenda is run and that what is captured belongs to; null: the one that is on. */
  sessionId: z.string().nullable().default(null),
  /** What is captured belongs to no session. */
  isOutside: z.boolean().default(false),
  /** The question that is being asked; null: the first. */
  questionId: z.string().nullable().default(null),
  /** It stands large on every page, and before the room. */
  isGuideShown: z.boolean().default(false)
})

export type Room = z.infer<typeof roomSchema>

export const { get: roomOf, change: changeRoom, use: useRoom } = keptByScope('room', roomSchema)
