import { hash53 } from '../../base/hash.ts'
import { ID_BYTES, idFromBytes } from '../../base/id.ts'

// Short hashes, to tell whether something is still what it was: against chance, not against malice.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Letters of one print: 36 bits, so that a change passes unseen once in 70 thousand million. */
export const PRINT_LENGTH = 6

/** The print of any JSON value. Values parsed by one schema have one key order, so that equal ones print alike. */
export function printOf(value: unknown): string {
  let rest = hash53(JSON.stringify(value) ?? '')
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
