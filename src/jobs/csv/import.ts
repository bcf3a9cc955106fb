import { DomainError } from '../../domain/engine/errors.ts'
import { type ImportPlan, planImport } from '../../domain/interop/planImport.ts'
import { draftNotes } from '../../domain/interop/table.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import type { CommandArgs, CommandName } from '../../domain/registry.ts'
import type { JobCommand } from '../../protocol/jobMessages.ts'
import { type JobStep, jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { readTable } from './read.ts'

/** Records in one command: few enough that main answers windows in between. */
const CHUNK = 100
const STEP: JobStep = 'import.csv'

export const csvImport: Job<'csv.import'> = {
  name: 'csv.import',
  args: jobArgs['csv.import'],
  async run({ scope, records, newId, progress, write }, args) {
    const { bytes, mapping, newTitle, badRows, sessionId, color, ...options } = args
    const { table } = readTable(bytes, options)
    if (mapping.length !== table.headers.length) throw new DomainError('invalid-args', { path: 'csv.import.mapping' })
    const { drafts, issues } = draftNotes(table, mapping)
    const firstIssue = issues[0]
    if (badRows === 'refuse' && firstIssue !== undefined) {
      throw new DomainError('import-refused', { count: issues.length, line: firstIssue.line })
    }
    if (drafts.length === 0) throw new DomainError('import-empty')
    const plan = planImport(workshopMap(listerOf(records)), drafts, { sessionId, color }, newId)
    const commands = commandsOf(plan, scope)
    progress(0, drafts.length)
    if (newTitle !== null) await write(STEP, [{ scope, name: 'workshop.create', args: blankWorkshop(newTitle) }])
    let notes = 0
    for (const { command, size } of commands) {
      await write(STEP, [command])
      notes += size
      progress(notes, drafts.length)
    }
    return {
      notes: drafts.length,
      participants: plan.participants.length,
      clusters: plan.clusters.length,
      skipped: issues.length
    }
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
