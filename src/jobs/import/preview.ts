import { DomainError } from '../../domain/engine/errors.ts'
import type { ImportBundle } from '../../domain/interop/bundle.ts'
import { isSameTable } from '../../domain/interop/columnMemory.ts'
import type { ColumnMapping } from '../../domain/interop/csvOptions.ts'
import type { ImportWriter } from '../../domain/interop/importWriter.ts'
import type { TableLayout } from '../../domain/interop/tableLayout.ts'
import {
  type ImportIssue,
  type JobArgs,
  jobArgs,
  type NoteSample,
  PREVIEW_ISSUES,
  PREVIEW_NOTES,
  PREVIEW_ROWS,
  type PreviewBase
} from '../../protocol/jobs.ts'
import type { Job, JobContext } from '../job.ts'
import type { WantedSettings } from './drafts.ts'
import type { BundleContent, TableContent } from './format.ts'
import { keepLook } from './lastLooked.ts'
import { type ReadFile, readFile } from './read.ts'
import { type Surveyed, surveyFile } from './survey.ts'

/** A cell in the preview is only to be recognised. */
const MAX_PREVIEW_CELL = 400

export const importPreview: Job<'import.preview'> = {
  name: 'import.preview',
  args: jobArgs['import.preview'],
  run(context, { mapping = null, remembered, scale, blockHeadings, ...file }) {
    const read = readFile(file)
    const { content } = read
    if (content.kind === 'workshop') return { kind: 'workshop' }
    const settings = { mapping, scale, blockHeadings }
    const looked = { ...file, format: read.format }
    if (content.kind === 'bundle') {
      const { base, surveyed } = preview(context, content, read, settings)
      keepLook(context, { ...looked, encoding: null, delimiter: null, sheet: null, settings }, { read, surveyed })
      return { kind: 'bundle', title: content.bundle.title, ...base }
    }
    const { encoding, delimiter, sheets, sheet, layout } = content
    const chosen = chooseMapping(layout, mapping, remembered)
    const mapped = { ...settings, mapping: chosen.mapping }
    const { base, surveyed, rows, rowCount } = preview(context, content, read, mapped)
    keepLook(context, { ...looked, encoding, delimiter, sheet, settings: mapped }, { read, surveyed })
    return {
      ...{ kind: 'table', ...base, ...chosen, encoding, delimiter, sheets, sheet, rowCount },
      ...{ headers: layout.headers },
      rows: rows.map((cells) => cells.map((cell) => cell.slice(0, MAX_PREVIEW_CELL)))
    }
  }
}

type Remembered = NonNullable<JobArgs<'import.preview'>['remembered']>

/** What is wished, else what was taken the last time, else what is guessed. */
function chooseMapping({ headers, mapping: guess }: TableLayout, wanted: ColumnMapping | null, remembered: Remembered) {
  // A mapping made for other columns (another delimiter, say) means nothing here.
  if (wanted?.length === headers.length) return { mapping: wanted, isRemembered: false }
  const before = remembered.find((each) => isSameTable(each.headers, headers))?.mapping
  if (before?.length === headers.length) return { mapping: before, isRemembered: true }
  return { mapping: guess, isRemembered: false }
}

function preview(
  { scope, records, newId }: JobContext,
  content: TableContent | BundleContent,
  { format, formats }: ReadFile,
  settings: WantedSettings
): { base: PreviewBase; surveyed: Surveyed; rows: (readonly string[])[]; rowCount: number } {
  const rows: (readonly string[])[] = []
  const wordless: (readonly string[])[] = []
  const notes: NoteSample[] = []
  const issues: ImportIssue[] = []
  let rowCount = 0
  const titles = new Map(content.kind === 'bundle' ? content.bundle.clusters.map(({ key, title }) => [key, title]) : [])
  const surveyed = surveyFile(content, { format, settings, records, newId }, (piece, fresh) => {
    if (piece.row !== null) rowCount++
    const sample = piece.issues.length === 0 ? rows : piece.issues[0]?.fault === 'no-text' ? wordless : null
    if (piece.row !== null && sample !== null && sample.length < PREVIEW_ROWS) sample.push(piece.row.cells)
    issues.push(...piece.issues.slice(0, PREVIEW_ISSUES - issues.length))
    for (const { text, speaker, clusterKey, color } of fresh.slice(0, PREVIEW_NOTES - notes.length)) {
      const cluster = titles.get(clusterKey) ?? (content.kind === 'table' ? clusterKey : '')
      notes.push({ text: text.slice(0, MAX_PREVIEW_CELL), speaker, cluster, color })
    }
  })
  const { survey, rest, origins, issueCount } = surveyed
  const now = new Date().toISOString()
  const plan = survey.plan(rest, { scope, sessionId: null, color: 'yellow', now, newId })
  const { notes: noteCount, known: knownCount, participants, clusters, premises, levels } = plan.size
  const linkCount = content.kind === 'bundle' ? newLinks(plan, content.bundle, origins) : 0
  if (noteCount + knownCount + participants + clusters + premises + rowCount === 0)
    throw new DomainError('import-empty')
  const counts = {
    participantCount: participants,
    clusterCount: clusters,
    premiseCount: premises,
    linkCount,
    levelCount: levels
  }
  return {
    base: { format, formats, notes, noteCount, knownCount, ...counts, issues, issueCount },
    surveyed,
    // While no column is said to hold words, there is something to choose it by.
    rows: rows.length > 0 ? rows : wordless,
    rowCount
  }
}

/** Which connections are new shows only when it is known which note stands for which of the file's. */
function newLinks(plan: ImportWriter, { notes, links }: ImportBundle, origins: readonly string[]): number {
  if (links.length === 0) return 0
  for (const [nth, draft] of notes.entries()) plan.recordsOf(draft, origins[nth] ?? '')
  return plan.links().length
}
