import { DomainError } from '../../domain/engine/errors.ts'
import type { ExpectationDraft, ImportBundle } from '../../domain/interop/bundle.ts'
import { isSameTable } from '../../domain/interop/columnMemory.ts'
import type { ColumnMapping, RowIssue } from '../../domain/interop/csvOptions.ts'
import { tableReader } from '../../domain/interop/readTable.ts'
import type { TableSettings, TableYield } from '../../domain/interop/tableLayout.ts'
import {
  type BundlePreview,
  jobArgs,
  type NoteSample,
  PREVIEW_ISSUES,
  PREVIEW_NOTES,
  PREVIEW_ROWS,
  type PreviewBase,
  type TablePreview
} from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import type { TableContent } from './format.ts'
import { type IsKnown, knownIn } from './known.ts'
import { originsIn } from './origins.ts'
import { readFile } from './read.ts'

/** A cell in the preview is only to be recognised. */
const MAX_PREVIEW_CELL = 400

/** What the user has said of a table, and what was said of others. */
interface WantedSettings extends Omit<TableSettings, 'mapping'> {
  /** null: not said. */
  readonly mapping: ColumnMapping | null
  readonly remembered: readonly { readonly headers: readonly string[]; readonly mapping: ColumnMapping }[]
}

type Base = Pick<PreviewBase, 'format' | 'formats'>

export const importPreview: Job<'import.preview'> = {
  name: 'import.preview',
  args: jobArgs['import.preview'],
  run({ records }, { mapping, remembered, scale, blockHeadings, ...file }) {
    const { content, ...base } = readFile(file)
    const isKnown = knownIn(records)
    if (content.kind === 'workshop') return { kind: 'workshop' }
    if (content.kind === 'bundle') return previewBundle(content.bundle, base, isKnown)
    const settings = { mapping: mapping ?? null, remembered, scale, blockHeadings }
    return previewTable(content, base, isKnown, settings)
  }
}

function previewBundle(bundle: ImportBundle, base: Base, isKnown: IsKnown): BundlePreview {
  const { notes, clusters, people, links, premises, issues } = bundle
  if (notes.length + people.length + premises.length + clusters.length === 0) throw new DomainError('import-empty')
  const originOf = originsIn(base.format)
  const fresh = notes.filter(({ key }) => !isKnown(originOf(key)))
  const titles = new Map(clusters.map(({ key, title }) => [key, title]))
  return {
    ...base,
    kind: 'bundle',
    title: bundle.title,
    notes: fresh.slice(0, PREVIEW_NOTES).map((draft) => sampleOf(draft, titles.get(draft.clusterKey) ?? '')),
    noteCount: fresh.length,
    knownCount: notes.length - fresh.length,
    clusterCount: clusters.length,
    personCount: people.length,
    linkCount: links.length,
    premiseCount: premises.length,
    issues: issues.slice(0, PREVIEW_ISSUES),
    issueCount: issues.length
  }
}

function previewTable(content: TableContent, base: Base, isKnown: IsKnown, wanted: WantedSettings): TablePreview {
  const { encoding, delimiter, layout } = content
  const fits = (mapping: ColumnMapping | null | undefined): mapping is ColumnMapping =>
    mapping?.length === layout.headers.length
  const before = wanted.remembered.find((each) => isSameTable(each.headers, layout.headers))?.mapping
  // A mapping made for other columns (another delimiter, say) means nothing here.
  const known = fits(wanted.mapping) ? wanted.mapping : fits(before) ? before : null
  const mapping = known ?? layout.mapping
  const reader = tableReader(layout, { ...wanted, mapping })
  const originOf = originsIn(base.format)
  const shown: string[][] = []
  const issues: RowIssue[] = []
  const notes: NoteSample[] = []
  const counts = { rowCount: 0, noteCount: 0, knownCount: 0, personCount: 0, issueCount: 0 }
  /** @returns how many of the notes are new */
  const count = ({ notes: drafts, people }: TableYield): number => {
    const fresh = drafts.filter(({ key }) => !isKnown(originOf(key)))
    counts.noteCount += fresh.length
    counts.knownCount += drafts.length - fresh.length
    counts.personCount += people.length
    for (const draft of fresh) if (notes.length < PREVIEW_NOTES) notes.push(sampleOf(draft, draft.clusterKey))
    return fresh.length
  }
  for (const row of content.rows()) {
    counts.rowCount++
    const taken = reader.take(row)
    if ('fault' in taken) {
      if (++counts.issueCount <= PREVIEW_ISSUES) issues.push({ line: row.line, fault: taken.fault })
    } else {
      count(taken)
      if (shown.length < PREVIEW_ROWS) shown.push(row.cells.map((cell) => cell.slice(0, MAX_PREVIEW_CELL)))
    }
  }
  const last = reader.finish()
  count(last)
  counts.issueCount += last.issues.length
  issues.push(...last.issues.slice(0, PREVIEW_ISSUES - issues.length))
  if (counts.rowCount === 0) throw new DomainError('import-empty')
  return {
    ...{ ...base, ...counts, kind: 'table', encoding, delimiter, headers: layout.headers, mapping },
    ...{ isRemembered: known !== null && known === before, rows: shown, notes, issues }
  }
}

const sampleOf = ({ text, speaker, color }: ExpectationDraft, cluster: string): NoteSample => ({
  text: text.slice(0, MAX_PREVIEW_CELL),
  speaker,
  cluster,
  color
})
