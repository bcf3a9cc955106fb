import { DomainError } from '../../domain/engine/errors.ts'
import { isBlank } from '../../domain/interop/cells.ts'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import type { TableLayout } from '../../domain/interop/tableLayout.ts'
import { hasBadBytes } from './decode.ts'
import type { ReadingOptions, TableContent, TableFile } from './format.ts'
import { guessDelimiter, parseRows } from './parse.ts'
import type { ImportSource } from './source.ts'

/** Enough rows to tell what a table is. */
const SAMPLE_ROWS = 200

/** The rows of a table in text; what is not said of how to read it is guessed. */
export function delimitedRows(
  source: Extract<ImportSource, { readonly kind: 'text' | 'json' }>,
  options: ReadingOptions
): TableFile {
  const encoding = options.encoding ?? source.encoding
  const text = source.text(encoding)
  const delimiter = options.delimiter ?? guessDelimiter(text)
  const badBytes = hasBadBytes(source.bytes, encoding)
  return { encoding, delimiter, sheets: [], sheet: null, hasBadBytes: badBytes, rows: () => parseRows(text, delimiter) }
}

/**
 * What every table has, wherever its rows come from.
 * @param rows all of them, anew at each call
 * @param layoutOf says from the first filled rows what kind of table it is
 */
export function tableOf(
  rows: () => Iterable<TableRow>,
  layoutOf: (first: readonly TableRow[]) => TableLayout
): Pick<TableContent, 'layout' | 'rows'> {
  const layout = layoutOf(asHead([...sampled(rows())]))
  return { layout, rows: () => dataRows(rows(), layout) }
}

/** Enough of a cell to tell what its column is, and of a question to ask it. */
const HEAD_CELL = 2000

/** Rows that a table is told by. One with more columns than are read is refused before anybody looks at each of them. */
export function asHead(rows: readonly TableRow[]): readonly TableRow[] {
  const { columns } = IMPORT_LIMITS
  if (rows.some(({ cells }) => cells.length > columns && !cells.slice(columns).every(isBlank))) {
    throw new DomainError('import-too-wide', { max: columns })
  }
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.slice(0, HEAD_CELL)) }))
}

function* sampled(rows: Iterable<TableRow>): Generator<TableRow> {
  let count = 0
  for (const row of rows) {
    if (row.cells.every(isBlank)) continue
    yield row
    if (++count === SAMPLE_ROWS) return
  }
}

/** What comes after the headers. Blank rows are left out, but for those of a board, which keep blocks apart. */
function* dataRows(rows: Iterable<TableRow>, { headerRows, shape }: TableLayout): Generator<TableRow> {
  let count = -headerRows
  for (const row of rows) {
    const isFilled = !row.cells.every(isBlank)
    if (isFilled && ++count > IMPORT_LIMITS.rows) throw new DomainError('import-too-many', { max: IMPORT_LIMITS.rows })
    if (isFilled ? count > 0 : shape === 'cells') yield row
  }
}
