// node tools/run.mjs tests/bench/fuzz.ts [--json] [--n 10000] [--from 0] [file …]: every importer on damaged and hostile
// variants of the fixtures, and of a workshop in files of our own. Each is read as a preview and then brought in; whatever
// comes of it must be a refusal of ours, or records that are valid and stand together, and that can be written again. Ends with 1 at the first thing that is neither, or takes over 5 s; the
// file's variant can be made again by its seed (--from seed --n 1 file).
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { unzipSync, zipSync } from 'fflate'
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
import { randomWorkshop } from '../harness/randomWorkshop.ts'
import { percentile, report } from './report.ts'

const MAX_MS = 5000
const SCOPE = testId(1)
const FIXTURES = path.join(import.meta.dirname, '../fixtures/import')

/** Nothing is left out. */
const WHOLE = { redact: false, person: '#' }

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

const files =
  positionals.length > 0
    ? positionals.map(fileAt)
    : [...fixtures().map(fileAt), ...(await ownFiles(randomWorkshop(5, 300)))]
const perFile = Math.ceil(count / files.length)
const took: number[] = []
const outcomes = new Map<string, number>()

for (const { file, bytes } of files) {
  for (let seed = first; seed < first + perFile; seed++) {
    const started = performance.now()
    const outcome = await outcomeOf(path.basename(file), variantOf(bytes, seed)).catch((error: unknown) => {
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

function fileAt(file: string) {
  return { file, bytes: Uint8Array.from(fs.readFileSync(file)) }
}

/** A workshop in the formats that are opened as one, with something in it that this version does not know. */
async function ownFiles(records: readonly AnyRecord[]) {
  const context = contextOn(new Map(records.map((record) => [record.id, record])))
  const json = (await runNamedJob('workshop.exportJson', context, WHOLE)) as Uint8Array
  const more = { ...(JSON.parse(new TextDecoder().decode(json)) as object), more: [1, { a: 'b' }] }
  const zip = (await runNamedJob('workshop.exportTables', context, { ...WHOLE, readme: 'what is what' })) as Uint8Array
  return [
    { file: 'own.json', bytes: new TextEncoder().encode(JSON.stringify(more, null, 1)) },
    { file: 'own.zip', bytes: zip }
  ]
}

/** Of what is packed, every other one is damaged inside: hardly anything else gets past the unpacking. */
function variantOf(bytes: Uint8Array, seed: number): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip || seed % 2 === 0) return mutate(bytes, seed)
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const name = names[(seed >> 1) % names.length] ?? ''
  return zipSync({ ...files, [name]: mutate(files[name] ?? new Uint8Array(), seed) }, { level: 0 })
}

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
    if (seen.kind === 'workshop') return await restored(bytes)
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

/** What was taken must come back from the file that is written of it. */
async function restored(bytes: Uint8Array): Promise<string> {
  const first = contextOn(new Map())
  await runNamedJob('workshop.importJson', first, { bytes, scope: SCOPE })
  const context = contextOn(new Map(first.all().map((record) => [record.id, record])))
  const written = await runNamedJob('workshop.exportJson', context, WHOLE)
  try {
    await runNamedJob('workshop.importJson', contextOn(new Map()), { bytes: written, scope: SCOPE })
  } catch (error) {
    throw new Error('what was written of it cannot be read', { cause: error })
  }
  return 'restored'
}

interface Checked extends JobContext {
  all(): readonly AnyRecord[]

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
    all: () => [...records.values()],
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
