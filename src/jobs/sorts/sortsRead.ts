import { DomainError } from '../../domain/engine/errors.ts'
import { readSortTable } from '../../domain/sorts/readSortTable.ts'
import { jobArgs, PREVIEW_ISSUES } from '../../protocol/jobs.ts'
import { sourceOf } from '../import/source.ts'
import { holdsTable, tableFileOf } from '../import/tableFile.ts'
import type { Job } from '../job.ts'

export const sortsRead: Job<'sorts.read'> = {
  name: 'sorts.read',
  args: jobArgs['sorts.read'],
  run(_context, { name, bytes }) {
    if (bytes.length === 0) throw new DomainError('import-empty')
    const source = sourceOf(name, bytes)
    const read = holdsTable(source) ? readSortTable(tableFileOf(source, { hasHeader: true }).rows()) : null
    if (read === null) throw new DomainError('import-no-sorts', { name })
    const { issues, ...sorts } = read
    return { ...sorts, issues: issues.slice(0, PREVIEW_ISSUES), issueCount: issues.length }
  }
}
