import { DomainError } from '../../domain/engine/errors.ts'
import {
  EMPTY_BUNDLE,
  type ExpectationDraft,
  type ImportBundle,
  type PersonDraft
} from '../../domain/interop/bundle.ts'
import type { ColumnMapping, RowIssue } from '../../domain/interop/csvOptions.ts'
import { type ImportPlan, planImport } from '../../domain/interop/planImport.ts'
import { tableReader } from '../../domain/interop/readTable.ts'
import type { TableSettings } from '../../domain/interop/tableLayout.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import type { CommandArgs, CommandName } from '../../domain/registry.ts'
import type { JobCommand } from '../../protocol/jobMessages.ts'
import { type JobStep, jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import type { TableContent } from './format.ts'
import { knownIn } from './known.ts'
import { originsIn } from './origins.ts'
import { readFile } from './read.ts'

/** Records in one command: few enough that main answers windows in between. */
const CHUNK = 100
const STEP: JobStep = 'import.file'

export const importRun: Job<'import.run'> = {
  name: 'import.run',
  args: jobArgs['import.run'],
  async run(
    { scope, records, newId, progress, write },
    { mapping, scale, blockHeadings, newTitle, badRows, sessionId, color, ...file }
  ) {
    const { content, format } = readFile(file)
    const settings = { mapping, scale, blockHeadings }
    if (content.kind === 'workshop') throw new DomainError('invalid-args', { path: 'import.run.format' })
    const { bundle, issues } =
      content.kind === 'bundle' ? { bundle: content.bundle, issues: [] } : tableBundle(content, settings)
    const firstIssue = issues[0]
    if (badRows === 'refuse' && firstIssue !== undefined) {
      throw new DomainError('import-refused', { count: issues.length, line: firstIssue.line })
    }
    const isKnown = knownIn(records)
    const originOf = originsIn(format)
    const notes = bundle.notes.flatMap((note) => {
      const origin = originOf(note.key)
      return isKnown(origin) ? [] : [{ ...note, origin }]
    })
    if (bundle.notes.length === 0) throw new DomainError('import-empty')
    if (notes.length === 0) throw new DomainError('import-nothing-new')
    const plan = planImport(workshopMap(listerOf(records)), { ...bundle, notes }, { sessionId, color }, newId)
    const commands = commandsOf(plan, scope)
    progress(0, notes.length)
    if (newTitle !== null) await write(STEP, [{ scope, name: 'workshop.create', args: blankWorkshop(newTitle) }])
    let written = 0
    for (const { command, size } of commands) {
      await write(STEP, [command])
      written += size
      progress(written, notes.length)
    }
    return {
      notes: notes.length,
      participants: plan.participants.length,
      clusters: plan.clusters.length,
      links: 0,
      skipped: issues.length
    }
  }
}

function tableBundle(
  { layout, rows }: TableContent,
  { mapping, ...settings }: Omit<TableSettings, 'mapping'> & { readonly mapping: ColumnMapping | null }
): { bundle: ImportBundle; issues: RowIssue[] } {
  if (mapping?.length !== layout.headers.length) throw new DomainError('invalid-args', { path: 'import.run.mapping' })
  const reader = tableReader(layout, { ...settings, mapping })
  const notes: ExpectationDraft[] = []
  const people: PersonDraft[] = []
  const issues: RowIssue[] = []
  for (const row of rows()) {
    const taken = reader.take(row)
    if ('fault' in taken) issues.push({ line: row.line, fault: taken.fault })
    else {
      notes.push(...taken.notes)
      people.push(...taken.people)
    }
  }
  const last = reader.finish()
  return {
    bundle: {
      ...{ ...EMPTY_BUNDLE, clusters: last.clusters },
      ...{ notes: [...notes, ...last.notes], people: [...people, ...last.people] }
    },
    issues: [...issues, ...last.issues]
  }
}

const blankWorkshop = (title: string): CommandArgs<'workshop.create'> => ({
  title,
  client: '',
  stage: 'first-time',
  template: 'blank',
  segments: []
})

interface Chunk {
  readonly command: JobCommand
  /** How many notes it brings. */
  readonly size: number
}

function* commandsOf(plan: ImportPlan, scope: string): Generator<Chunk> {
  function chunk<Name extends CommandName>(name: Name, args: CommandArgs<Name>, size = 0): Chunk {
    return { command: { scope, name, args }, size }
  }
  for (const segment of plan.segments) yield chunk('segment.add', segment)
  for (const participants of inChunks(plan.participants)) yield chunk('participant.add', { participants })
  for (const cluster of plan.clusters) yield chunk('cluster.group', cluster)
  for (const move of plan.moved) yield chunk('cluster.move', move)
  for (const size of plan.resized) yield chunk('cluster.resize', size)
  for (const notes of inChunks(plan.notes)) yield chunk('expectation.capture', { notes }, notes.length)
}

function* inChunks<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += CHUNK) yield items.slice(from, from + CHUNK)
}
