/** In the order in which they stand. */
export const COLUMNS = [
  'text',
  'speaker',
  'cluster',
  'session',
  'factors',
  'mentions',
  'importance',
  'feasibility',
  'verdict',
  'answer'
] as const
export type Column = (typeof COLUMNS)[number]

/** px. The text takes what is left over. */
export const COLUMN_WIDTHS: Readonly<Record<Column, number>> = {
  text: 220,
  speaker: 112,
  cluster: 120,
  session: 108,
  factors: 116,
  mentions: 94,
  importance: 104,
  feasibility: 104,
  verdict: 106,
  answer: 100
}

/** Those that give way where there is little room, the first first; they stay in the inspector. */
const LEAVING: readonly Column[] = ['session', 'factors', 'mentions']

/** The columns that fit; what still does not fit is scrolled to. */
export function columnsFor(width: number): readonly Column[] {
  let columns: readonly Column[] = COLUMNS
  for (const leaving of LEAVING) {
    if (widthOf(columns) <= width) break
    columns = columns.filter((column) => column !== leaving)
  }
  return columns
}

export const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0)

/** What can be changed in the list itself. */
export const isEditable = (column: Column): boolean => column !== 'mentions' && column !== 'answer'
