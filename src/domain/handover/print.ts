import { ID_BYTES, idFromBytes } from '../../base/id.ts'

// Short hashes, to tell whether something is still what it was: against chance, not against malice.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Letters of one print: 36 bits, so that a change passes unseen once in 70 thousand million. */
export const PRINT_LENGTH = 6

/** 53 bits of a text (cyrb53 by bryc, public domain). */
function hash53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** The print of any JSON value. Values parsed by one schema have one key order, so that equal ones print alike. */
export function printOf(value: unknown): string {
  let rest = hash53(JSON.stringify(value) ?? '', 0)
  let print = ''
  for (let i = 0; i < PRINT_LENGTH; i++) {
    print += ALPHABET[rest % 64]
    rest = Math.floor(rest / 64)
  }
  return print
}

/** An id that is always the same for the same text. */
export function idOfText(text: string): string {
  const halves = [hash53(text, 1), hash53(text, 2)]
  const bytes = new Uint8Array(ID_BYTES)
  for (let i = 0; i < ID_BYTES; i++) {
    const half = i < ID_BYTES / 2 ? 0 : 1
    const rest = halves[half] ?? 0
    bytes[i] = rest % 32
    halves[half] = Math.floor(rest / 32)
  }
  return idFromBytes(bytes)
}
