import { readCells } from './cellReader.ts'
import { isBlank } from './cells.ts'
import { readHighlights, readSorts } from './groupedReader.ts'
import { readRows } from './rowReader.ts'
import { NOTHING, type Pass, type RowReader, type TableLayout, type TableSettings } from './tableLayout.ts'

/** Reads the rows of a table that come after its headers, blank ones and all, in the order of the file. */
export function tableReader(layout: TableLayout, settings: TableSettings, pass: Pass = 'whole'): RowReader {
  if (layout.shape === 'cells') return readCells(settings)
  const reader = READERS[layout.shape](layout, settings, pass)
  return {
    take: (row) => (row.cells.every(isBlank) ? NOTHING : reader.take(row)),
    finish: () => reader.finish()
  }
}

const READERS = { rows: readRows, highlights: readHighlights, sorts: readSorts }
