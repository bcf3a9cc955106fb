/** In the order in which they stand. */
export const COLUMNS = [
  'text',
  'speaker',
  'cluster',
  'session',
  'factors',
  'dimensions',
  'mentions',
  'importance',
  'feasibility',
  'verdict',
  'answer'
] as const
export type Column = (typeof COLUMNS)[number]

/** px, at the least. */
const COLUMN_WIDTHS: Readonly<Record<Column, number>> = {
  text: 208,
  speaker: 112,
  cluster: 116,
  session: 108,
  factors: 108,
  dimensions: 104,
  mentions: 94,
  importance: 104,
  feasibility: 104,
  verdict: 106,
  answer: 96
}

/** How what is left over is shared out: to those that hold words of any length. */
const GROWTH: Readonly<Partial<Record<Column, number>>> = {
  text: 6,
  cluster: 2,
  factors: 2,
  dimensions: 2,
  speaker: 1,
  session: 1
}

/** Those that give way where there is little room, the first first; they stay in the inspector. */
const LEAVING: readonly Column[] = ['session', 'dimensions', 'factors', 'mentions']

/** The columns that fit; what still does not fit is scrolled to. */
export function columnsFor(width: number): readonly Column[] {
  let columns: readonly Column[] = COLUMNS
  for (const leaving of LEAVING) {
    if (widthOf(columns) <= width) break
    columns = columns.filter((column) => column !== leaving)
  }
  return columns
}

/** The widths at which the columns fill the room. */
export function widthsFor(columns: readonly Column[], room: number): ReadonlyMap<Column, number> {
  const spare = Math.max(0, room - widthOf(columns))
  const shares = columns.reduce((sum, column) => sum + (GROWTH[column] ?? 0), 0)
  return new Map(
    columns.map((column) => [column, COLUMN_WIDTHS[column] + Math.floor((spare * (GROWTH[column] ?? 0)) / shares)])
  )
}

export const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0)

/** What can be changed in the list itself. */
export const isEditable = (column: Column): boolean => column !== 'mentions' && column !== 'answer'
