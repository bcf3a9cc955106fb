// By its first bytes a file shows whether it is one to hand over, whatever it is called.

/** A sealed file begins with it. */
export const SEAL_MAGIC = 'PLUMSEAL'
const SQLITE_MAGIC = 'SQLite format 3\0'
/** "PLMB": a workshop to hand over, as opposed to "PLUM", a library. */
export const PLUMB_APPLICATION_ID = 0x504c4d42
/** Where a SQLite file names what it is for. */
const APPLICATION_ID_AT = 68

export const isSealed = (bytes: Uint8Array): boolean => startsWith(bytes, SEAL_MAGIC)

/** A database of ours to hand over: of this version, an older or a newer one. */
export const isPlumbDb = (bytes: Uint8Array): boolean =>
  startsWith(bytes, SQLITE_MAGIC) &&
  bytes.length >= 100 &&
  new DataView(bytes.buffer, bytes.byteOffset).getInt32(APPLICATION_ID_AT) === PLUMB_APPLICATION_ID

export const isPlumb = (bytes: Uint8Array): boolean => isSealed(bytes) || isPlumbDb(bytes)

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  text.length <= bytes.length && [...text].every((letter, index) => letter.charCodeAt(0) === bytes[index])
