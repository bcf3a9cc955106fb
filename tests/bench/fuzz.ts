// node tools/run.mjs tests/bench/fuzz.ts [--json] [--n 10000] [--from 0] [file …]: every importer on damaged and hostile
// variants of the fixtures. Each is read as a preview and then brought in; whatever comes of it must be a refusal of ours,
// or records that are valid and stand together. Ends with 1 at the first thing that is neither, or takes over 5 s; the
// file's variant can be made again by its seed (--from seed --n 1 file).
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DomainError } from '../../src/domain/engine/errors.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import { type Ambient, Tx } from '../../src/domain/engine/tx.ts'
import { commands, recordTypes } from '../../src/domain/registry.ts'
import type { JobContext } from '../../src/jobs/job.ts'
import { runNamedJob } from '../../src/jobs/run.ts'
import type { JobCommand } from '../../src/protocol/jobMessages.ts'
import type { ImportPreview } from '../../src/protocol/jobs.ts'
import { fixedAmbient, testId, workshopArgs } from '../harness/library.ts'
import { mutate } from '../harness/mutate.ts'
import { percentile, report } from './report.ts'

const MAX_MS = 5000
const SCOPE = testId(1)
const FIXTURES = path.join(import.meta.dirname, '../fixtures/import')

/** Refusals that no file may cause. */
const BUGS: ReadonlySet<string> = new Set(['internal', 'invalid-args', 'unknown-name', 'not-found', 'id-taken'])

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    n: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' }
  },
  allowPositionals: true
})
const [count, first] = [Number(values.n), Number(values.from)]

const files = (positionals.length > 0 ? positionals : fixtures()).map((file) => ({
  file,
  bytes: fs.readFileSync(file)
}))
const perFile = Math.ceil(count / files.length)
const took: number[] = []
const outcomes = new Map<string, number>()

for (const { file, bytes } of files) {
  for (let seed = first; seed < first + perFile; seed++) {
    const started = performance.now()
    const outcome = await outcomeOf(path.basename(file), mutate(bytes, seed)).catch((error: unknown) => {
      console.error(`${file}, seed ${seed}:`, error)
      process.exit(1)
    })
    const ms = performance.now() - started
    if (ms > MAX_MS) {
      console.error(`${file}, seed ${seed}: ${ms.toFixed(0)} ms`)
      process.exit(1)
    }
    took.push(ms)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
}

const n = took.length
report({ bench: 'fuzz', case: 'files', n, value: files.length, unit: 'count' })
for (const [outcome, times] of outcomes) report({ bench: 'fuzz', case: outcome, n, value: times, unit: 'count' })
report({ bench: 'fuzz', case: 'p99', n, value: percentile(took, 99), unit: 'ms' })
report({ bench: 'fuzz', case: 'longest', n, value: Math.max(...took), unit: 'ms' })

function fixtures(): string[] {
  const all = fs.readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** `imported`, or the code of the refusal. What is neither is thrown. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const context = await workshopContext()
    const seen = (await runNamedJob('import.preview', context, { name, bytes, hasHeader: true })) as ImportPreview
    if (seen.kind === 'workshop') return 'own file'
    const { format } = seen
    const mapping = seen.kind === 'table' ? seen.mapping : null
    const encoding = seen.kind === 'table' ? (seen.encoding ?? undefined) : undefined
    const delimiter = seen.kind === 'table' ? (seen.delimiter ?? undefined) : undefined
    const reading = { name, bytes, format, encoding, delimiter, mapping, hasHeader: true }
    const choices = { newTitle: null, badRows: 'skip', sessionId: null, color: 'yellow' }
    await runNamedJob('import.run', context, { ...reading, ...choices })
    context.check()
    return 'imported'
  } catch (error) {
    if (error instanceof DomainError && !BUGS.has(error.code)) return error.code
    throw error
  }
}

interface Checked extends JobContext {
  /** Throws unless all that was written is valid and stands together. */
  check(): void
}

async function workshopContext(): Promise<Checked> {
  const records = new Map<string, AnyRecord>()
  await contextOn(records).write('', [{ scope: SCOPE, name: 'workshop.create', args: workshopArgs }])
  return contextOn(records)
}

/** Main's executor in memory: what is written is checked as the store would check it. */
function contextOn(records: Map<string, AnyRecord>): Checked {
  const ambient: Ambient = fixedAmbient()
  const reader = {
    get: (_scope: string, id: string) => records.get(id),
    list: (_scope: string, type: string) => [...records.values()].filter((record) => record.type === type),
    has: (id: string) => records.has(id)
  }
  const perform = (work: (tx: Tx) => void): void => {
    const tx = new Tx({ scope: SCOPE, types: recordTypes, reader, ...ambient })
    work(tx)
    const { added, updated, removed } = tx.finish()
    for (const record of [...added, ...updated.map(([, to]) => to)]) records.set(record.id, record)
    for (const { id } of removed) records.delete(id)
  }
  const run = ({ name, args }: JobCommand): void => {
    const command = commands.get(name)
    if (command === undefined) throw new DomainError('unknown-name', { name })
    perform((tx) => command.apply(tx, command.args.parse(args)))
  }
  const brought: AnyRecord[] = []
  return {
    scope: SCOPE,
    seq: 0,
    records: [...records.values()],
    newId: ambient.newId,
    progress: () => {},
    write: async (_label, list) => {
      for (const command of list) run(command)
    },
    bring: async (_label, list) => void brought.push(...list),
    check: () =>
      perform((tx) => {
        for (const record of brought) tx.insertRecord(record)
      })
  }
}
