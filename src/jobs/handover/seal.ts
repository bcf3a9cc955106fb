import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { DomainError } from '../../domain/engine/errors.ts'
import { SEAL_MAGIC } from '../../domain/handover/plumbMagic.ts'

// A file sealed with a passphrase: scrypt (RFC 7914) makes a key of it, AES-256-GCM encrypts and authenticates the file.
// Layout (docs/FORMAT.md): magic 8 · version 1 · log2 N 1 · r 1 · p 1 · salt 16 · nonce 12 · ciphertext · tag 16.
// All before the ciphertext is authenticated with it.

const MAGIC = Buffer.from(SEAL_MAGIC, 'latin1')
const VERSION = 1
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
const HEADER_BYTES = MAGIC.length + 4 + SALT_BYTES + NONCE_BYTES

/** About half a second and 128 MB for each try. */
const COST = { logN: 17, r: 8, p: 1 } as const
/** A file that asks for more is not worth the memory. */
const MOST_LOG_N = 20
const MOST_MEMORY = 1.5 * 2 ** 30

export function seal(plain: Uint8Array, passphrase: string): Uint8Array {
  const { logN, r, p } = COST
  const salt = randomBytes(SALT_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const header = Buffer.concat([MAGIC, Buffer.from([VERSION, logN, r, p]), salt, nonce])
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt, logN, r, p), nonce).setAAD(header)
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Refuses a passphrase that does not fit and a file that was changed alike: nobody can tell the two apart. */
export function unseal(sealed: Uint8Array, passphrase: string): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < HEADER_BYTES + TAG_BYTES) throw new DomainError('file-unreadable', { detail: 'too short' })
  const header = bytes.subarray(0, HEADER_BYTES)
  const [version = 0, logN = 0, r = 0, p = 0] = header.subarray(MAGIC.length)
  if (version > VERSION) throw new DomainError('import-newer')
  const isSane = version === VERSION && logN >= 14 && logN <= MOST_LOG_N && r >= 1 && r <= 16 && p >= 1 && p <= 4
  if (!isSane || memoryOf(logN, r) > MOST_MEMORY) throw new DomainError('seal-refused')
  const salt = header.subarray(MAGIC.length + 4, MAGIC.length + 4 + SALT_BYTES)
  const nonce = header.subarray(HEADER_BYTES - NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, salt, logN, r, p), nonce, {
    authTagLength: TAG_BYTES
  })
  decipher.setAAD(header).setAuthTag(bytes.subarray(-TAG_BYTES))
  const plain = decipher.update(bytes.subarray(HEADER_BYTES, -TAG_BYTES))
  try {
    // Nothing of what was decrypted is looked at before this has agreed.
    return Buffer.concat([plain, decipher.final()])
  } catch {
    throw new DomainError('seal-refused')
  }
}

const memoryOf = (logN: number, r: number): number => 128 * r * 2 ** logN

/** The same passphrase whichever way the keyboard composes its letters. */
const keyOf = (passphrase: string, salt: Uint8Array, logN: number, r: number, p: number): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), salt, KEY_BYTES, { N: 2 ** logN, r, p, maxmem: memoryOf(logN, r) + 2 ** 26 })
