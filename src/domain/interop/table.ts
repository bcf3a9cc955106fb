import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { cleanCell } from './cells.ts'
import type { ColumnMapping, ColumnTarget, RowFault, RowIssue } from './csvOptions.ts'

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

/** A row as the note that it would become. Empty: not said. */
export interface NoteDraft {
  readonly text: string
  readonly quote: string
  readonly speaker: string
  readonly role: string
  readonly segment: string
  readonly cluster: string
  /**
   * Header → cell, of all cells that the note itself does not hold word for word: so a role is kept, since a person has
   * one and a row may say another. Null: nothing is left over.
   */
  readonly raw: Readonly<Record<string, string>> | null
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
  return names.map((name, index) => {
    const base = cleanCell(name).slice(0, MAX_TITLE - 10) || `#${index + 1}`
    let header = base
    for (let copy = 2; taken.has(header); copy++) header = `${base} (${copy})`
    taken.add(header)
    return header
  })
}

/** The notes that the rows would become, and what is wrong with the others, in the order of the file. */
export function draftNotes(table: Table, mapping: ColumnMapping): { drafts: NoteDraft[]; issues: RowIssue[] } {
  const drafts: NoteDraft[] = []
  const issues: RowIssue[] = []
  for (const row of table.rows) {
    const draft = draftOf(table.headers, row.cells, mapping)
    const fault = faultOf(row, table.headers.length, draft)
    if (fault === null) drafts.push(draft)
    else issues.push({ line: row.line, fault })
  }
  return { drafts, issues }
}

function draftOf(headers: readonly string[], cells: readonly string[], mapping: ColumnMapping): NoteDraft {
  const fields = { text: '', quote: '', speaker: '', role: '', segment: '', cluster: '' }
  const raw: Record<string, string> = {}
  for (const [index, header] of headers.entries()) {
    const cell = cells[index] ?? ''
    const target = mapping[index] ?? 'ignore'
    const field = target in fields ? (target as keyof typeof fields) : null
    if (field !== null) fields[field] = cleanCell(cell)
    const isHeld = field !== null && HELD_BY_NOTE.has(target) && fields[field] === cell.trim()
    if (!isHeld && cell.trim() !== '') raw[header] = cell
  }
  return { ...fields, raw: Object.keys(raw).length === 0 ? null : raw }
}

const HELD_BY_NOTE: ReadonlySet<ColumnTarget> = new Set(['text', 'quote', 'speaker', 'cluster'])

function faultOf(row: TableRow, columns: number, draft: NoteDraft): RowFault | null {
  if (row.hasOpenQuote) return 'open-quote'
  if (row.cells.length < columns) return 'too-few-cells'
  // Separators at the end of a line say nothing.
  if (row.cells.slice(columns).some((cell) => cell.trim() !== '')) return 'too-many-cells'
  if (draft.text === '') return 'no-text'
  const texts = [draft.text, draft.quote, ...Object.values(draft.raw ?? {})]
  const titles = [draft.speaker, draft.role, draft.segment, draft.cluster]
  const isTooLong = texts.some((text) => text.length > MAX_TEXT) || titles.some((title) => title.length > MAX_TITLE)
  return isTooLong ? 'cell-too-long' : null
}
