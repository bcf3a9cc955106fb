import { DomainError } from '../../domain/engine/errors.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import type { ImportWriter } from '../../domain/interop/importWriter.ts'
import { type CommandArgs, type CommandName, recordTypes } from '../../domain/registry.ts'
import { sessionType } from '../../domain/sessions/session.ts'
import type { JobCommand } from '../../protocol/jobMessages.ts'
import { type JobStep, jobArgs } from '../../protocol/jobs.ts'
import type { Job, JobContext } from '../job.ts'
import { draftsOf } from './drafts.ts'
import { takeLook } from './lastLooked.ts'
import { readFile } from './read.ts'
import { surveyFile } from './survey.ts'

/** Records that are written at once: few enough that main answers windows in between. */
const CHUNK = 1000
const STEP: JobStep = 'import.file'

export const importRun: Job<'import.run'> = {
  name: 'import.run',
  args: jobArgs['import.run'],
  async run(context, { mapping, scale, blockHeadings, newTitle, badRows, sessionId, color, ...file }) {
    const { scope, records, newId, progress, write } = context
    const settings = { mapping, scale, blockHeadings }
    const { encoding = null, delimiter = null, sheet = null } = file
    const seen = takeLook(context, { ...file, encoding, delimiter, sheet, settings })
    const { content, format } = seen?.read ?? readFile(file)
    if (content.kind === 'workshop') throw new DomainError('invalid-args', { path: 'import.run.format' })
    progress(0, 0)
    const surveyed = seen?.surveyed ?? surveyFile(content, { format, settings, records, newId })
    const { survey, rest, origins, issueCount: skipped, firstBadLine } = surveyed
    if (badRows === 'refuse' && firstBadLine !== null) {
      throw new DomainError('import-refused', { count: skipped, line: firstBadLine })
    }
    if (sessionId !== null && !records.some(({ id, type }) => id === sessionId && type === sessionType.type)) {
      throw new DomainError('not-found', { type: sessionType.type, id: sessionId })
    }
    const plan = survey.plan(rest, { scope, sessionId, color, now: new Date().toISOString(), newId })
    const { known, ...counts } = plan.size
    const pending = new Pending(context, content.kind === 'bundle' ? checked : (record) => record)
    if (newTitle !== null) await write(STEP, [{ scope, name: 'workshop.create', args: blankWorkshop(newTitle) }])
    const room = [...makingRoom(plan, scope)]
    if (room.length > 0) await write(STEP, room)
    pending.add(plan.start)
    let written = 0
    let nth = 0
    for (const { notes } of draftsOf(content, settings, 'whole')) {
      for (const draft of notes) {
        const made = plan.recordsOf(draft, origins[nth++] ?? '')
        if (made.length === 0) continue
        pending.add(made)
        written++
        if (!pending.isFull) continue
        await pending.send()
        progress(written, counts.notes)
      }
    }
    const links = plan.links()
    pending.add(links)
    pending.add(plan.premiseLinks())
    await pending.end()
    if (pending.count === 0) throw new DomainError(known > 0 ? 'import-nothing-new' : 'import-empty')
    progress(written, counts.notes)
    return { ...counts, links: links.length, skipped }
  }
}

/** How many chunks may be on their way: some wait longer, while the log is worked into the file. */
const AHEAD = 4

/** Records on their way into the library: while some are written the next ones are made. */
class Pending {
  readonly #context: JobContext
  readonly #check: (record: AnyRecord) => AnyRecord
  #records: AnyRecord[] = []
  readonly #writing: Promise<void>[] = []
  count = 0

  constructor(context: JobContext, check: (record: AnyRecord) => AnyRecord) {
    this.#context = context
    this.#check = check
  }

  add(records: readonly AnyRecord[]): void {
    this.count += records.length
    for (const record of records) this.#records.push(this.#check(record))
  }

  /** Whether there is enough to be sent off. */
  get isFull(): boolean {
    return this.#records.length >= CHUNK
  }

  async end(): Promise<void> {
    await this.send()
    await Promise.all(this.#writing)
  }

  async send(): Promise<void> {
    const records = this.#records
    this.#records = []
    for (let from = 0; from < records.length; from += CHUNK) {
      if (this.#writing.length >= AHEAD) await this.#writing.shift()
      const writing = this.#context.bring(STEP, records.slice(from, from + CHUNK))
      // Its refusal is met when it is waited for.
      writing.catch(() => undefined)
      this.#writing.push(writing)
    }
  }
}

/** What a reader has made of a stranger's file is believed only when it holds. */
function checked(record: AnyRecord): AnyRecord {
  const parsed = recordTypes.get(record.type)?.schema.safeParse(record)
  if (parsed?.success === true) return record
  const path = parsed?.error.issues[0]?.path.join('.') ?? ''
  throw new DomainError('file-unreadable', { detail: `${record.type} ${path}` })
}

function* makingRoom({ makingRoom: { moved, resized } }: ImportWriter, scope: string): Generator<JobCommand> {
  const command = <Name extends CommandName>(name: Name, args: CommandArgs<Name>): JobCommand => ({ scope, name, args })
  for (const move of moved) yield command('cluster.move', move)
  for (const size of resized) yield command('cluster.resize', size)
}

const blankWorkshop = (title: string): CommandArgs<'workshop.create'> => ({
  title,
  client: '',
  stage: 'first-time',
  template: 'blank',
  segments: []
})
