import fs from 'node:fs'
import path from 'node:path'
import { assert } from '../base/assert.ts'
import { WordBook, type WordBooks, type WordTable } from '../domain/text/wordBook.ts'

/** Both of the built thread (out/main) and of its source (src/jobs). */
const FOLDER = path.join(import.meta.dirname, '../../resources/words')

const MAGIC = 0x31_57_4c_50
const HEADER_BYTES = 16

let books: WordBooks | null = null

/** Read once for each thread: the next job finds them. */
export function wordBooks(): WordBooks {
  books ??= { en: readBook('english.bin'), zh: readBook('chinese.bin') }
  return books
}

const readBook = (name: string): WordBook => new WordBook(readTable(fs.readFileSync(path.join(FOLDER, name))))

/**
 * What `tools/words` writes: a header (magic, dimensions, words, bytes of their text; 32 bits each), a share for each word, a
 * scale for each, their vectors, their text, one a line.
 */
export function readTable(file: Uint8Array): WordTable {
  // Numbers of four bytes lie only where they may.
  const { buffer, byteOffset, byteLength } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const [magic = 0, dimensions = 0, count = 0, textBytes = 0] = new Uint32Array(buffer, byteOffset, HEADER_BYTES / 4)
  const expected = HEADER_BYTES + count * (8 + dimensions) + textBytes
  assert(magic === MAGIC && byteLength === expected, 'the file of words is whole')
  let end = byteOffset + HEADER_BYTES
  const after = (bytes: number): number => {
    end += bytes
    return end - bytes
  }
  return {
    dimensions,
    shares: new Float32Array(buffer, after(count * 4), count),
    scales: new Float32Array(buffer, after(count * 4), count),
    vectors: new Int8Array(buffer, after(count * dimensions), count * dimensions),
    text: new TextDecoder().decode(new Uint8Array(buffer, after(textBytes), textBytes))
  }
}
