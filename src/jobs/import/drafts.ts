import { DomainError } from '../../domain/engine/errors.ts'
import type { ExpectationDraft, ImportBundle, PersonDraft } from '../../domain/interop/bundle.ts'
import type { ColumnMapping } from '../../domain/interop/csvOptions.ts'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'
import type { BundleRest } from '../../domain/interop/planImport.ts'
import { tableReader } from '../../domain/interop/readTable.ts'
import type { TableRow } from '../../domain/interop/table.ts'
import type { Pass, TableSettings } from '../../domain/interop/tableLayout.ts'
import type { ImportIssue } from '../../protocol/jobs.ts'
import { REPLACEMENT } from './decode.ts'
import type { BundleContent, TableContent } from './format.ts'

/** What comes of a part of a file: one row of a table, or the whole of a board. */
export interface Piece {
  readonly notes: readonly ExpectationDraft[]
  readonly people: readonly PersonDraft[]
  readonly issues: readonly ImportIssue[]
  /** The row that it is made of. */
  readonly row: TableRow | null
}

export interface WantedSettings extends Omit<TableSettings, 'mapping'> {
  /** null: not said. */
  readonly mapping: ColumnMapping | null
}

/**
 * Goes through a file piece by piece, the same way each time; what belongs to none of the pieces comes at the end. Refused
 * as soon as it is more than is taken: a row may be a thousand answers, and a number in it hundreds of mentions.
 */
export function* draftsOf(
  content: TableContent | BundleContent,
  settings: WantedSettings,
  pass: Pass
): Generator<Piece, BundleRest, undefined> {
  const pieces = content.kind === 'bundle' ? ofBundle(content.bundle) : ofTable(content, settings, pass)
  const { notes: mostNotes, mentions: mostMentions } = IMPORT_LIMITS
  let notes = 0
  let mentions = 0
  let next = pieces.next()
  for (; next.done !== true; next = pieces.next()) {
    notes += next.value.notes.length
    for (const note of next.value.notes) mentions += note.mentions.length
    if (notes > mostNotes) throw new DomainError('import-too-many', { max: mostNotes })
    if (mentions > mostMentions) throw new DomainError('import-too-many-mentions', { max: mostMentions })
    yield next.value
  }
  return next.value
}

function* ofBundle({ notes, people, issues, ...rest }: ImportBundle): Generator<Piece, BundleRest> {
  yield { notes, people, issues, row: null }
  return rest
}

const NO_ISSUES: Piece['issues'] = []
const BAD = { fault: 'bad-characters' } as const

function* ofTable(
  content: TableContent,
  { mapping, ...settings }: WantedSettings,
  pass: Pass
): Generator<Piece, BundleRest> {
  const { layout } = content
  if (mapping?.length !== layout.headers.length) throw new DomainError('invalid-args', { path: 'import.mapping' })
  const reader = tableReader(layout, { ...settings, mapping }, pass)
  for (const row of content.rows()) {
    const isBad = content.hasBadBytes && row.cells.some((cell) => cell.includes(REPLACEMENT))
    const taken = isBad ? BAD : reader.take(row)
    if ('fault' in taken) yield { notes: [], people: [], issues: [{ line: row.line, fault: taken.fault }], row }
    else yield { notes: taken.notes, people: taken.people, issues: NO_ISSUES, row }
  }
  const { clusters, ...last } = reader.finish()
  yield { ...last, row: null }
  return { clusters, links: [], premises: [] }
}
