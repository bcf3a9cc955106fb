import { MAX_TITLE } from '../engine/schema.ts'
import { cleanCell } from './cells.ts'

/** A row of a file, cell by cell as it stands there. */
export interface TableRow {
  /** The first line of it in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark that is never closed, or closed in the wrong place: what the cells are is a guess. */
  readonly hasOpenQuote: boolean
}

export interface Table {
  /** One a column, no two the same. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Rows with their first one as headers, or under numbers; rows of nothing but blank cells are not there at all. */
export function tableOf(rows: readonly TableRow[], hasHeader: boolean): Table {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const first = filled[0]?.cells ?? []
  const names = hasHeader ? first : first.map(() => '')
  return { headers: distinctHeaders(names), rows: hasHeader ? filled.slice(1) : filled }
}

/** Columns of the same name are kept apart: Labels, Labels (2). One without a name is called by its number. */
export function distinctHeaders(names: readonly string[]): string[] {
  // An object cannot hold a field of this name without harm.
  const taken = new Set<string>(['__proto__'])
  const copies = new Map<string, number>()
  return names.map((name, index) => {
    const base = cleanCell(name).slice(0, MAX_TITLE - 10) || `#${index + 1}`
    let header = base
    let copy = copies.get(base) ?? 1
    while (taken.has(header)) header = `${base} (${++copy})`
    copies.set(base, copy)
    taken.add(header)
    return header
  })
}
