import { describe, expect, it } from 'vitest'
import type { TextEncoding } from '../../domain/interop/csvOptions.ts'
import { decodeText, guessEncoding } from './decode.ts'

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes)
}

/** 姓名,期望,类别 … as Excel saves it on simplified Chinese Windows: with a quoted newline in the last row. */
const GB18030 = hex(
  'd0d5c3fb2cc6dacdfb2cc0e0b1f00d0acdf5b7bc2ccfa3cdfbcfb5cdb3d4d9bfecd2bbb5e3a3acb2bbd2aad7dccac7bfa8d7a12cd0d4c4dc0d0a' +
    'c0eec7bf2c22b5bcb3f6b5c4b1a8b1edd2aac4dcd6b1bdd3b8f8c1ecb5bcbfb4a3ac0ab2bbd3c3d4d9b8c4b8f1cabd222cb1a8b1ed0d0a'
)
/** 姓名;期望;類別 … as it is saved on traditional Chinese Windows. */
const BIG5 = hex(
  'a96da6573bb4c1b1e63bc3fea74f0d0ab3afa9c9a7673ba7c6b1e6a874b2cea641a7d6a440c249a141a4a3ad6ec160ac4fa564a6ed3baec4afe00d0a' +
    'aa4ca7d3bba83bb6d7a558aabab3f8aaedad6eafe0aabdb1b5b5b9a544badeacdd3bb3f8aaed0d0a'
)
/** Name;Wunsch … Größere Knöpfe für die Kasse – “bitte”, as it is saved on Western Windows. */
const WESTERN = hex(
  '4e616d653b57756e7363680a4afc7267656e3b4772f6df657265204b6ef67066652066fc7220646965204b61737365209620936269747465940a'
)

describe('guessEncoding', () => {
  it.each<[string, Uint8Array, TextEncoding, string]>([
    ['UTF-8', utf8('期望,Ann\n'), 'utf-8', '期望'],
    ['plain ASCII', utf8('a,b\n'), 'utf-8', 'a,b'],
    ['UTF-8 with a mark', utf8('\uFEFF期望\n'), 'utf-8', '期望'],
    ['UTF-16LE with a mark', utf16('\uFEFF期望,更快\n'), 'utf-16le', '期望,更快'],
    ['UTF-16BE with a mark', utf16('\uFEFF期望,更快\n', true), 'utf-16be', '期望,更快'],
    ['UTF-16LE without', utf16('姓名\t期望\n王芳\t更快\n'), 'utf-16le', '姓名\t期望'],
    ['UTF-16BE without', utf16('name,wish\n', true), 'utf-16be', 'name,wish'],
    ['GB18030', GB18030, 'gb18030', '希望系统再快一点'],
    ['Big5', BIG5, 'big5', '希望系統再快一點'],
    ['UTF-8 with a NUL', utf8(`name,wish\nA\0nn,Faster\n${'Bo,Cheaper\n'.repeat(20)}`), 'utf-8', 'Ann,Faster'],
    ['UTF-8 that ends within a character', utf8('希望系统再快一点'.repeat(20)).slice(0, -1), 'utf-8', '再快一\uFFFD'],
    ['Windows-1252', WESTERN, 'windows-1252', 'Größere Knöpfe für die Kasse – “bitte”'],
    ['GB18030 of names alone', hex('d5c5ceb02cc1f5d1f3'), 'gb18030', '张伟,刘洋']
  ])('tells %s', (_name, bytes, encoding, part) => {
    expect(guessEncoding(bytes)).toBe(encoding)
    expect(decodeText(bytes, encoding)).toContain(part)
  })
})

describe('decodeText', () => {
  it('drops byte order marks wherever they stand, and knows the line ends of all systems', () =>
    expect(decodeText(utf8('\uFEFFa\r\n\uFEFF"b"\rc\n'), 'utf-8')).toBe('a\n"b"\nc\n'))

  it.each<[string, Uint8Array, TextEncoding]>([
    ['GB18030 as UTF-8', GB18030, 'utf-8'],
    ['Western text as GB18030', WESTERN, 'gb18030'],
    ['a picture', hex('89504e470d0a1a0a0000000d49484452'), 'windows-1252'],
    ['a zipped workbook', hex('504b0304140006000800000021'), 'utf-8'],
    ['control characters', hex('0102030405060708'), 'utf-8']
  ])('refuses %s', (_name, bytes, encoding) => expect(() => decodeText(bytes, encoding)).toThrow('file-unreadable'))

  it('takes an empty file for empty text', () => expect(decodeText(new Uint8Array(), 'utf-8')).toBe(''))
})
