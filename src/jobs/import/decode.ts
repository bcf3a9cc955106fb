import { isUtf8 } from 'node:buffer'
import { DomainError } from '../../domain/engine/errors.ts'
import type { TextEncoding } from '../../domain/interop/csvOptions.ts'

/** Text out of bytes, or the refusal `file-unreadable` when they are not of that encoding, or no text at all. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = textIn(bytes, encoding)
  if (text === null) throw new DomainError('file-unreadable', { detail: encoding })
  return text
}

/** null: it is none, or not in that encoding. */
export function textIn(bytes: Uint8Array, encoding: TextEncoding): string | null {
  const text = decoded(bytes, encoding)
  if (text === null || isBinary(text)) return null
  // Byte order marks also stand inside files that were put together from several; line ends are those of any system.
  return text.replaceAll('\uFEFF', '').replaceAll('\0', '').replace(/\r\n?/g, '\n')
}

/** Whether some of its characters stand for bytes that are none: `REPLACEMENT`. */
export const hasBadBytes = (bytes: Uint8Array, encoding: TextEncoding): boolean =>
  encoding === 'utf-8' && !isUtf8(bytes)

/** What nobody can read in a file of UTF-8: a text that was cut in the middle of a character, a line from elsewhere. */
export const REPLACEMENT = '\uFFFD'

/** The most likely encoding. Only UTF-8 can be told for sure; of the others the one that gives everyday Chinese wins. */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (marked !== null) return marked
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8'
  const scores = { gb18030: everydayShare(bytes, 'gb18030'), big5: everydayShare(bytes, 'big5') }
  const best = scores.big5 > scores.gb18030 ? 'big5' : 'gb18030'
  if (scores[best] >= MIN_EVERYDAY_SHARE) return best
  return scores[best] >= 0 && standInPairs(bytes) ? best : 'windows-1252'
}

/** null: not in that encoding; of UTF-8 one character in a hundred may be bad. */
function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  if (!hasBadBytes(bytes, encoding)) return tryDecode(bytes, encoding)
  const text = new TextDecoder('utf-8').decode(bytes)
  return charactersOf(text).bad * 100 <= text.length ? text : null
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Of other encodings hardly two bytes beside each other are a character in UTF-8; there, hardly any are not. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'utf-8')
  if (text === null) return false
  const { bad, wide } = charactersOf(text)
  return bad * 10 <= wide
}

function charactersOf(text: string): { readonly bad: number; readonly wide: number } {
  let bad = 0
  let wide = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) wide++
  }
  return { bad, wide }
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark shows by the zero bytes of its commas and line ends, all on one side of the pairs. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 65_536)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  // One of them alone is a slip of some program.
  if (Math.max(odd, even) * 100 < sample.length) return null
  if (odd > 10 * even) return 'utf-16le'
  if (even > 10 * odd) return 'utf-16be'
  return null
}

/** Text has hardly any control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x80 && code < 0xa0)) controls++
  }
  return controls > sample.length / 100
}

/** The characters that any Chinese text of some length is full of, in both scripts. Bytes read wrongly hardly ever hit one. */
const EVERYDAY = new Set(
  '的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過' +
    '发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣' +
    '理心她本前开開但因只从從想实實很再点點最高被给給全请請希望需求期客户戶员員系统統使公司，。、；：！？「」（）'
)
/** Everyday characters make up about a third of real Chinese text, and a few percent of text read wrongly. */
const MIN_EVERYDAY_SHARE = 0.08

/** −1: cannot be this encoding. */
function everydayShare(bytes: Uint8Array, encoding: TextEncoding): number {
  const text = tryDecode(bytes, encoding)
  if (text === null) return -1
  let wide = 0
  let everyday = 0
  for (const character of text) {
    if (character <= '\x7f') continue
    wide++
    if (EVERYDAY.has(character)) everyday++
  }
  return wide === 0 ? 0 : everyday / wide
}

/** Chinese bytes come side by side; the accents of western text stand alone between plain letters. */
function standInPairs(bytes: Uint8Array): boolean {
  let high = 0
  let paired = 0
  for (const [index, byte] of bytes.subarray(0, 65_536).entries()) {
    if (byte < 0x80) continue
    high++
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired++
  }
  return paired * 2 > high
}
