import { DomainError } from '../../domain/engine/errors.ts'
import { type Delimiter, MAX_IMPORT_ROWS, type TextEncoding } from '../../domain/interop/csvOptions.ts'
import { type Table, tableOf } from '../../domain/interop/table.ts'
import { decodeText, guessEncoding } from './decode.ts'
import { guessDelimiter, parseRows } from './parse.ts'

export interface ReadOptions {
  readonly encoding?: TextEncoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly hasHeader: boolean
}

export interface ReadTable {
  readonly table: Table
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
}

/** A table out of a file's bytes; what is not said is guessed. One without rows, or with too many of them, is refused. */
export function readTable(bytes: Uint8Array, { encoding, delimiter, hasHeader }: ReadOptions): ReadTable {
  const usedEncoding = encoding ?? guessEncoding(bytes)
  const text = decodeText(bytes, usedEncoding)
  const usedDelimiter = delimiter ?? guessDelimiter(text)
  const table = tableOf(parseRows(text, usedDelimiter), hasHeader)
  if (table.rows.length === 0) throw new DomainError('import-empty')
  if (table.rows.length > MAX_IMPORT_ROWS) {
    throw new DomainError('import-too-many', { count: table.rows.length, max: MAX_IMPORT_ROWS })
  }
  return { table, encoding: usedEncoding, delimiter: usedDelimiter }
}
