import { DomainError } from '../../domain/engine/errors.ts'
import { isBlank } from '../../domain/interop/cells.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import { asHead, delimitedRows } from './delimited.ts'
import type { ReadingOptions, TableFile } from './format.ts'
import type { ImportSource } from './source.ts'
import { isOldWorkbook, isSealed, isWorkbook } from './workbook/container.ts'
import { readWorkbook, type Workbook } from './workbook/workbook.ts'

/**
 * Text of any kind may be meant as a table; an object or a list of them is none. A workbook that cannot be read is one too,
 * and refused with a clear word.
 */
export const holdsTable = ({ kind, bytes }: ImportSource): boolean =>
  kind === 'text' || (kind === 'zip' && isWorkbook(bytes)) || (kind === 'binary' && isOldWorkbook(bytes))

export function tableFileOf(source: ImportSource, options: ReadingOptions): TableFile {
  if (source.kind === 'text' || source.kind === 'json') return delimitedRows(source, options)
  if (source.kind === 'binary') throw new DomainError(isSealed(source.bytes) ? 'import-sealed' : 'import-old-workbook')
  const workbook = workbookOf(source)
  const isFilled = (sheet: string): boolean => hasAny(workbook.rows(sheet), ({ cells }) => !cells.every(isBlank))
  const sheet = workbook.sheets.find((name) => name === options.sheet) ?? workbook.sheets.find(isFilled)
  if (sheet === undefined) throw new DomainError('import-empty')
  const file = { encoding: null, delimiter: null, sheets: workbook.sheets, sheet, hasBadBytes: false }
  return { ...file, rows: () => workbook.rows(sheet) }
}

function hasAny<T>(items: Iterable<T>, is: (item: T) => boolean): boolean {
  for (const item of items) if (is(item)) return true
  return false
}

const workbooks = new WeakMap<ImportSource, Workbook>()

/** Its texts are read once, however often its rows are. */
function workbookOf(source: ImportSource): Workbook {
  const known = workbooks.get(source) ?? readWorkbook(source.bytes)
  workbooks.set(source, known)
  return known
}

/** Rows that a kind of table is told by. */
const HEAD = 60

/** None of a file that cannot be read: it is refused when it is, with the reason. */
export function firstRows(source: ImportSource, options: ReadingOptions): readonly TableRow[] {
  if (!holdsTable(source)) return []
  try {
    const rows: TableRow[] = []
    for (const row of tableFileOf(source, options).rows()) {
      if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
      if (rows.length === HEAD) break
    }
    return asHead(rows)
  } catch (error) {
    if (error instanceof DomainError) return []
    throw error
  }
}
