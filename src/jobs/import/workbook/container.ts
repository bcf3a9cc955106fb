// What container a file is, by the names inside it: found without unpacking anything, since it may be damaged.

/** A zipped file with the parts of a workbook. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  contains(bytes, 'xl/') && contains(bytes, '[Content_Types].xml')

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The container of Office before 2007, which a workbook with a password is still put into. */
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  OLD_OFFICE.every((byte, index) => bytes[index] === byte) &&
  (isSealed(bytes) || contains(bytes, wide('Workbook')) || contains(bytes, wide('Book')))

export const isSealed = (bytes: Uint8Array): boolean => contains(bytes, wide('EncryptedPackage'))

/** As its directory writes names. */
const wide = (text: string): string => [...text].join('\0')

const contains = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1')
