import { DomainError } from '../../domain/engine/errors.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import { delimitedRows } from './delimited.ts'
import type { ReadingOptions, TableContent } from './format.ts'
import type { ImportSource } from './source.ts'

/** Rows in a file, and how they were read out of it. */
export type TableFile = Pick<TableContent, 'encoding' | 'delimiter' | 'rows'>

/** Text of any kind may be meant as a table; an object or a list of them is none. */
export const holdsTable = ({ kind }: ImportSource): boolean => kind === 'text'

export function tableFileOf(source: ImportSource, options: ReadingOptions): TableFile {
  if (source.kind === 'text' || source.kind === 'json') return delimitedRows(source, options)
  throw new DomainError('file-unreadable', { detail: source.name })
}

/** Rows that a kind of table is told by. */
const HEAD = 60

/** None of a file that cannot be read: it is refused when it is, with the reason. */
export function firstRows(source: ImportSource): readonly TableRow[] {
  if (!holdsTable(source)) return []
  try {
    const rows: TableRow[] = []
    for (const row of tableFileOf(source, { hasHeader: true }).rows()) {
      if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
      if (rows.length === HEAD) break
    }
    return rows
  } catch (error) {
    if (error instanceof DomainError) return []
    throw error
  }
}
