const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The number of random bytes an id is made of; it is written with as many characters. */
export const ID_BYTES = 20

/** A record id from random bytes: 20 characters of Crockford's base 32, 100 bits, safe in file names and spoken aloud. */
export function idFromBytes(bytes: Uint8Array): string {
  if (bytes.length !== ID_BYTES) throw new RangeError(`an id takes ${ID_BYTES} bytes, got ${bytes.length}`)
  let id = ''
  for (const byte of bytes) id += alphabet[byte % alphabet.length]
  return id
}
