import { DomainError } from '../../domain/engine/errors.ts'
import { readSortTable, sortTableHead } from '../../domain/sorts/readSortTable.ts'
import { jobArgs, PREVIEW_ISSUES } from '../../protocol/jobs.ts'
import { sourceOf } from '../import/source.ts'
import { holdsTable, tableFileOf } from '../import/tableFile.ts'
import type { Job } from '../job.ts'

/** As many rows as tell what a column holds. */
const SHOWN_ROWS = 6

export const sortsRead: Job<'sorts.read'> = {
  name: 'sorts.read',
  args: jobArgs['sorts.read'],
  run(_context, { name, bytes, columns }) {
    if (bytes.length === 0) throw new DomainError('import-empty')
    const source = sourceOf(name, bytes)
    if (!holdsTable(source)) throw new DomainError('import-no-sorts', { name })
    const table = tableFileOf(source, { hasHeader: true })
    const read = readSortTable(table.rows(), columns)
    const head = read === null ? sortTableHead(table.rows(), SHOWN_ROWS) : null
    if (head !== null) return { kind: 'table', rows: head }
    if (read === null) throw new DomainError('import-no-sorts', { name })
    const { issues, ...sorts } = read
    return { kind: 'sorts', ...sorts, issues: issues.slice(0, PREVIEW_ISSUES), issueCount: issues.length }
  }
}
