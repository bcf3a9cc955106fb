import type { ImportBundle } from '../../domain/interop/bundle.ts'
import type { Delimiter, TextEncoding } from '../../domain/interop/csvOptions.ts'
import type { FormatId } from '../../domain/interop/formatIds.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import type { TableLayout } from '../../domain/interop/tableLayout.ts'
import type { ImportSource } from './source.ts'

/** How the user wants the file to be read; what is undefined is guessed. */
export interface ReadingOptions {
  readonly encoding?: TextEncoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** The first row names the columns. */
  readonly hasHeader: boolean
  /** Of a workbook; undefined: the first one with anything in it. */
  readonly sheet?: string | undefined
}

/** Rows whose columns the user sorts out. */
export interface TableContent {
  readonly kind: 'table'
  /** null: the format says so itself, and the user is not asked. */
  readonly encoding: TextEncoding | null
  readonly delimiter: Delimiter | null
  /** Of a workbook, by name, and the one that is read; none: it is no workbook. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly layout: TableLayout
  /** Some bytes are no characters: rows with a `REPLACEMENT` in them are not what somebody wrote. */
  readonly hasBadBytes: boolean
  /**
   * Those that are data, blank ones left out: from the first one on, whenever it is called, and one by one, so that never
   * all of them are held at once.
   */
  rows(): Iterable<TableRow>
}

/** Rows in a file, and how they were read out of it. */
export type TableFile = Pick<TableContent, 'encoding' | 'delimiter' | 'sheets' | 'sheet' | 'hasBadBytes' | 'rows'>

/** A board or a list that needs no explaining. */
export interface BundleContent {
  readonly kind: 'bundle'
  readonly bundle: ImportBundle
}

/** Our own: opened as a workshop, not imported into one. */
interface WorkshopContent {
  readonly kind: 'workshop'
}

export type FileContent = TableContent | BundleContent | WorkshopContent

export interface ImportFormat {
  readonly id: FormatId
  /** By what the file holds, never by its name alone. Cheap, and throws nothing: it is asked of every file. */
  recognises(source: ImportSource, options: ReadingOptions): boolean
  /** Throws a `DomainError` when the whole file is refused; what is wrong with a part of it is an issue of the content. */
  read(source: ImportSource, options: ReadingOptions): FileContent
}
