import type { FormatId } from '../../domain/interop/formatIds.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import { plainLayout, type TableProfile } from '../../domain/interop/tableLayout.ts'
import { tableOf } from './delimited.ts'
import type { ImportFormat, ReadingOptions } from './format.ts'
import type { ImportSource } from './source.ts'
import { firstRows, holdsTable, tableFileOf } from './tableFile.ts'

/** A kind of table that some program writes, in whatever file it stands. */
export const tableFormat = (profile: TableProfile<FormatId>): ImportFormat => ({
  id: profile.id,
  recognises: (source, options) => profile.recognise(headOf(source, options)) !== null,
  read(source, options) {
    const { rows, ...file } = tableFileOf(source, options)
    // Read in another encoding it may be nothing that is known any more.
    const layoutOf = (first: readonly TableRow[]) => profile.recognise(first) ?? plainLayout(first, options.hasHeader)
    return { kind: 'table', ...file, ...tableOf(rows, layoutOf) }
  }
})

/** A table that no profile knows. */
export const plainTable: ImportFormat = {
  id: 'table',
  recognises: holdsTable,
  read(source, options) {
    const { rows, ...file } = tableFileOf(source, options)
    return { kind: 'table', ...file, ...tableOf(rows, (first) => plainLayout(first, options.hasHeader)) }
  }
}

const heads = new WeakMap<ImportSource, readonly TableRow[]>()

/** Each profile looks at the same rows. */
function headOf(source: ImportSource, options: ReadingOptions): readonly TableRow[] {
  const known = heads.get(source) ?? firstRows(source, options)
  heads.set(source, known)
  return known
}
