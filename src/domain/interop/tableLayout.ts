import type { ImportBundle, OwnNoteFields } from './bundle.ts'
import { type ColumnMapping, firstOfEach, type RatingScale, type RowFault, type RowIssue } from './csvOptions.ts'
import { guessMapping } from './guessMapping.ts'
import { distinctHeaders, type TableRow, tableOf } from './table.ts'

/** What a kind of table is known to be, found from its first rows. */
export interface TableLayout {
  /** Filled rows before the first one that is data. */
  readonly headerRows: number
  /** One a column, no two the same: what the original row of a note is kept under. */
  readonly headers: readonly string[]
  /** What a column is about, for people: a question, an item that is rated. Columns that say the same are one item. */
  readonly labels: readonly string[]
  /** What items belong together under, as the question of a matrix; empty: none. */
  readonly groups: readonly string[]
  readonly mapping: ColumnMapping
  /** Rows may have fewer cells than there are headers. */
  readonly isRagged: boolean
  /** Whether a response was never sent off; null: all count. */
  readonly isUnfinished: ((cells: readonly string[]) => boolean) | null
  /** Those who said the same stand there as in our own table (ownMentions.ts). */
  readonly mentionsAreNamed: boolean
  /** Votes were given to the group and stand in each of its rows: they count once. */
  readonly votesAreOfCluster: boolean
  /** A name that stands in parts, as first and last: the columns, where the first of them is the person. */
  readonly nameParts: readonly number[]
  /** What only our own export says of a note. */
  readonly own: ((cells: readonly string[]) => OwnNoteFields) | null
  /** How rows are read; most kinds go row by row. */
  readonly shape: TableShape
}

/**
 * `rows`: each row for itself. `cells`: each cell is a note. `highlights`: rows of one key are one note, and each brings
 * another of its clusters. `sorts`: each row says into which category one person put a card.
 */
export type TableShape = 'rows' | 'cells' | 'highlights' | 'sorts'

/** What the user may say of how a table is read. */
export interface TableSettings {
  readonly mapping: ColumnMapping
  readonly scale: RatingScale
  /** Of a board's cells: the first row of a block is its heading. */
  readonly blockHeadings: boolean
}

/** What is wanted of the rows: all of them, or only what tells who and what there is, without the cells that a note keeps. */
export type Pass = 'whole' | 'survey'

/** What came of some rows. Clusters come at the end. */
export type TableYield = Pick<ImportBundle, 'notes' | 'people'>

export const NOTHING: TableYield = { notes: [], people: [] }

/** Reads rows in the order of the file, one at a time, so that a long table is never held as a whole. */
export interface RowReader {
  take(row: TableRow): { readonly fault: RowFault } | TableYield
  /** What only shows when all rows are known. */
  finish(): TableYield & Pick<ImportBundle, 'clusters'> & { readonly issues: readonly RowIssue[] }
}

/** A kind of table that some program writes. */
export interface TableProfile<Id extends string = string> {
  readonly id: Id
  /** @param rows the first filled rows of the file, some hundred at most */
  recognise(rows: readonly TableRow[]): TableLayout | null
}

/** What most profiles say: one row of headers, each row for itself. */
export function layoutOf(
  names: readonly string[],
  mapping: ColumnMapping,
  more: Partial<TableLayout> = {}
): TableLayout {
  return {
    headerRows: 1,
    headers: distinctHeaders(names),
    labels: names,
    groups: names.map(() => ''),
    mapping: firstOfEach(mapping),
    isRagged: false,
    isUnfinished: null,
    mentionsAreNamed: false,
    votesAreOfCluster: false,
    nameParts: [],
    own: null,
    shape: 'rows',
    ...more
  }
}

/** A table that no profile knows: by the names of its columns. */
export function plainLayout(rows: readonly TableRow[], hasHeader: boolean): TableLayout {
  const table = tableOf(rows, hasHeader)
  const names = hasHeader ? (rows[0]?.cells ?? []) : table.headers
  return { ...layoutOf(names, guessMapping(table)), headers: table.headers, headerRows: hasHeader ? 1 : 0 }
}
