import type { TextEncoding } from '../../domain/interop/csvOptions.ts'
import { decodeText, guessEncoding, textIn } from './decode.ts'
import { parseJson } from './json.ts'

interface Common {
  /** As the file is called, with its ending; for what was pasted, a word of ours. */
  readonly name: string
  readonly bytes: Uint8Array
}

interface Readable extends Common {
  /** The encoding that the bytes are most likely in. */
  readonly encoding: TextEncoding
  /** Without byte order marks, lines ended by \n; refused with `file-unreadable` when the bytes are not of that encoding. */
  text(encoding?: TextEncoding): string
}

/** What a file is by its content. What its name promises is no promise. */
export type ImportSource =
  | (Readable & { readonly kind: 'text' })
  /** An object or an array; not too deep to be walked. */
  | (Readable & { readonly kind: 'json'; readonly value: object })
  /** A container of files: a workbook, for one. */
  | (Common & { readonly kind: 'zip' })
  /** Neither text nor a container. */
  | (Common & { readonly kind: 'binary' })

/** Refuses a file that is plainly broken: JSON that was cut off, or nested beyond reason. */
export function sourceOf(name: string, bytes: Uint8Array): ImportSource {
  if (startsWith(bytes, ZIP)) return { kind: 'zip', name, bytes }
  const encoding = guessEncoding(bytes)
  // Bytes that are no text in the likeliest encoding are no text at all.
  const likeliest = startsWith(bytes, SQLITE) ? null : textIn(bytes, encoding)
  if (likeliest === null) return { kind: 'binary', name, bytes }
  const text = (wanted = encoding): string => (wanted === encoding ? likeliest : decodeText(bytes, wanted))
  const json = parseJson(likeliest)
  if (json === null) return { kind: 'text', name, bytes, encoding, text }
  return { kind: 'json', name, bytes, encoding, text, value: json.value }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const SQLITE = [...new TextEncoder().encode('SQLite format 3\0')]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)
