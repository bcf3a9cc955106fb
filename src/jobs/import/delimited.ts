import { DomainError } from '../../domain/engine/errors.ts'
import { isBlank } from '../../domain/interop/cells.ts'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import type { TableLayout } from '../../domain/interop/tableLayout.ts'
import type { ReadingOptions, TableContent } from './format.ts'
import { guessDelimiter, parseRows } from './parse.ts'
import type { ImportSource } from './source.ts'

/** Enough rows to tell what a table is. */
const SAMPLE_ROWS = 200

/** The rows of a table in text; what is not said of how to read it is guessed. */
export function delimitedRows(
  source: Extract<ImportSource, { readonly kind: 'text' | 'json' }>,
  options: ReadingOptions
): Pick<TableContent, 'encoding' | 'delimiter' | 'sheets' | 'sheet' | 'rows'> {
  const encoding = options.encoding ?? source.encoding
  const text = source.text(encoding)
  const delimiter = options.delimiter ?? guessDelimiter(text)
  return { encoding, delimiter, sheets: [], sheet: null, rows: () => parseRows(text, delimiter) }
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
  const layout = layoutOf(needNarrow([...filled(rows(), 0, SAMPLE_ROWS)]))
  // On a board, blank rows keep blocks apart.
  return {
    layout,
    rows: () => (layout.shape === 'cells' ? rows() : filled(rows(), layout.headerRows, IMPORT_LIMITS.rows))
  }
}

/** Refuses a table with more columns than are read, before anybody looks at each of them. */
export function needNarrow(rows: readonly TableRow[]): readonly TableRow[] {
  const { columns } = IMPORT_LIMITS
  if (rows.some(({ cells }) => cells.length > columns && !cells.slice(columns).every(isBlank))) {
    throw new DomainError('import-too-wide', { max: columns })
  }
  return rows
}

/** Rows that are not all blank, without so many at the start; more than `most` are refused when they are the table's own limit. */
function* filled(rows: Iterable<TableRow>, skipped: number, most: number): Generator<TableRow> {
  let nth = 0
  for (const row of rows) {
    if (row.cells.every(isBlank)) continue
    if (nth - skipped === most) {
      if (most === IMPORT_LIMITS.rows) throw new DomainError('import-too-many', { max: most })
      return
    }
    if (nth++ >= skipped) yield row
  }
}
