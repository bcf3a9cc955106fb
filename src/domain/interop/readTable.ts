import { readCells } from './cellReader.ts'
import { readHighlights, readSorts } from './groupedReader.ts'
import { readRows } from './rowReader.ts'
import type { Pass, RowReader, TableLayout, TableSettings } from './tableLayout.ts'

/** Reads the rows of a table that come after its headers, in the order of the file; those of cells with the blank ones between. */
export function tableReader(layout: TableLayout, settings: TableSettings, pass: Pass = 'whole'): RowReader {
  return layout.shape === 'cells' ? readCells(settings) : READERS[layout.shape](layout, settings, pass)
}

const READERS = { rows: readRows, highlights: readHighlights, sorts: readSorts }
