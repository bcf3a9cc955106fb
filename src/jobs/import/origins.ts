import { createHash } from 'node:crypto'
import type { FormatId } from '../../domain/interop/formatIds.ts'

/**
 * Says of the drafts of one file, in their order, where they come from: the same for the same draft of the same file
 * another time. What a file says twice is two things.
 */
export function originsIn(format: FormatId): (key: string) => string {
  const timesMet = new Map<string, number>()
  return (key) => {
    const name = key.length > MAX_KEY ? createHash('sha256').update(key).digest('base64url') : key
    const times = (timesMet.get(name) ?? 0) + 1
    timesMet.set(name, times)
    return times === 1 ? `${format}:${name}` : `${format}:${name}:${times}`
  }
}

/** Longer than any id; what is longer is somebody's words. */
const MAX_KEY = 100
