import { guessMapping } from '../../domain/interop/guessMapping.ts'
import { draftNotes } from '../../domain/interop/table.ts'
import { jobArgs, PREVIEW_ISSUES, PREVIEW_ROWS } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { readTable } from './read.ts'

/** A cell in the preview is only to be recognised. */
const MAX_PREVIEW_CELL = 400

export const csvPreview: Job<'csv.preview'> = {
  name: 'csv.preview',
  args: jobArgs['csv.preview'],
  run(_context, { bytes, mapping: wanted, ...options }) {
    const { table, encoding, delimiter } = readTable(bytes, options)
    // A mapping made for other columns (another delimiter, say) means nothing here.
    const mapping = wanted?.length === table.headers.length ? wanted : guessMapping(table)
    const { drafts, issues } = draftNotes(table, mapping)
    const faulty = new Set(issues.map(({ line }) => line))
    const shown = table.rows.filter(({ line }) => !faulty.has(line)).slice(0, PREVIEW_ROWS)
    return {
      encoding,
      delimiter,
      headers: table.headers,
      mapping,
      rows: shown.map(({ cells }) => cells.map((cell) => cell.slice(0, MAX_PREVIEW_CELL))),
      rowCount: table.rows.length,
      goodRowCount: drafts.length,
      issues: issues.slice(0, PREVIEW_ISSUES),
      issueCount: issues.length
    }
  }
}
