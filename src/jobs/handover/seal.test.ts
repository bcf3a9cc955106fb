import { createCipheriv, scryptSync } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { DomainError } from '../../domain/engine/errors.ts'
import { isSealed } from '../../domain/handover/plumbMagic.ts'
import { seal, unseal } from './seal.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex')
const plain = new TextEncoder().encode('Nobody else is to read this.')
// Each try costs half a second: one sealed file serves all tests.
const sealed = seal(plain, 'correct horse')
const opens = (bytes: Uint8Array, passphrase = 'correct horse'): string => {
  try {
    return new TextDecoder().decode(unseal(bytes, passphrase))
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}
const changed = (at: number): Uint8Array => {
  const bytes = Uint8Array.from(sealed)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

// A try takes half a second, and longer where much else runs.
vi.setConfig({ testTimeout: 60_000 })

describe('the primitives, as their authors published them', () => {
  it('scrypt: RFC 7914, section 12, third vector', () => {
    const key = scryptSync('pleaseletmein', 'SodiumChloride', 64, { N: 16384, r: 8, p: 1 })
    expect(key).toEqual(
      hex(`7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
           d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887`)
    )
  })

  it('AES-256-GCM: McGrew and Viega, test case 16', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const cipher = createCipheriv('aes-256-gcm', key, hex('cafebabefacedbaddecaf888'))
    cipher.setAAD(hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'))
    const text = hex(`d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
                      1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39`)
    expect(Buffer.concat([cipher.update(text), cipher.final()])).toEqual(
      hex(`522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
           8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662`)
    )
    expect(cipher.getAuthTag()).toEqual(hex('76fc6ece0f4e1768cddf8853bb2d551b'))
  })
})

describe('a sealed file', () => {
  it('opens with its passphrase, however its letters are composed, and with no other', () => {
    expect(isSealed(sealed)).toBe(true)
    expect(Buffer.from(sealed).includes(Buffer.from(plain))).toBe(false)
    expect(opens(sealed)).toBe('Nobody else is to read this.')
    expect(opens(sealed, 'Correct horse')).toBe('seal-refused')
    expect(opens(seal(plain, 'caf\u00e9 ①'), 'cafe\u0301 1')).toBe('Nobody else is to read this.')
  })

  it('is another each time', () => {
    const again = seal(plain, 'correct horse')
    expect(again.slice(12, 40)).not.toEqual(sealed.slice(12, 40))
    expect(again.slice(40)).not.toEqual(sealed.slice(40))
  })

  // Bytes 0–7 are the magic: without it the file is not taken for a sealed one at all.
  it.each([
    ['the cost of its key', 9],
    ['the block size of its key', 10],
    ['the parallelism of its key', 11],
    ['the first byte of its salt', 12],
    ['the last byte of its salt', 27],
    ['the first byte of its nonce', 28],
    ['the last byte of its nonce', 39],
    ['the first byte of what it holds', 40],
    ['the last byte of what it holds', sealed.length - 17],
    ['the first byte of its tag', sealed.length - 16],
    ['the last byte of its tag', sealed.length - 1]
  ])('is refused when %s was changed', (_what, at) => expect(opens(changed(at))).toBe('seal-refused'))

  it('is refused when it was cut short, or lengthened', () => {
    expect(opens(sealed.slice(0, 50))).toBe('file-unreadable')
    expect(opens(sealed.slice(0, -1))).toBe('seal-refused')
    expect(opens(Uint8Array.from([...sealed, 0]))).toBe('seal-refused')
  })

  it('is refused when it asks for more memory than it is worth, or comes from a newer version', () => {
    const greedy = Uint8Array.from(sealed)
    greedy.set([1, 20, 16, 4], 8)
    expect(opens(greedy)).toBe('seal-refused')
    const newer = Uint8Array.from(sealed)
    newer[8] = 2
    expect(opens(newer)).toBe('import-newer')
  })
})
