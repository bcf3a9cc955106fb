import { MAX_TITLE } from '../engine/schema.ts'

// By what a thing of a file is known again when the same file is read again. Things that are alike have the same key: which
// of them it is says their order.

/** By what the file calls it. */
export const keyNamed = (id: string): string =>
  id.length > MAX_KEY ? `${id.slice(0, MAX_KEY - 20)}~${hashOf(id)}` : id

/** By what it says, when the file has no name for it. */
export const keySaid = (...words: readonly string[]): string => `~${hashOf(words.join('\u0000'))}`

/** What is kept of it also names the format. */
const MAX_KEY = MAX_TITLE - 100

/** 53 bits of a text (cyrb53, public domain): enough that among 100,000 rows two that differ are alike once in 10⁶ files. */
function hashOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
