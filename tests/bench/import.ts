// node tools/run.mjs tests/bench/import.ts [--json] [--n 100000] [--rounds 3] [file.csv …]: preview, import, undo of tables
// of 20 columns, in a real worker thread and a real library, by turns with the yardstick: bare inserts of the same cells
// into a table of 20 columns, in one transaction, on the same disk. Files that must not lie here are given by path.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import type { JobArgs, JobResult } from '../../src/protocol/jobs.ts'
import { JOB_ID, jobsOn } from '../harness/jobWorker.ts'
import { openTestLibrary, temporaryFolder, testId, workshopArgs } from '../harness/library.ts'
import { percentile, report } from './report.ts'

const BENCH = 'import'
const SCOPE = testId(1)
const COLUMNS = 20
/** The thread as it is shipped. */
const THREAD = new URL('../../out/main/job.js', import.meta.url)

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    n: { type: 'string', default: '3000,100000' },
    rounds: { type: 'string', default: '3' }
  },
  allowPositionals: true
})

interface Round {
  readonly rows: number
  readonly bareMs: number
  readonly previewMs: number
  readonly importMs: number
  readonly undoMs: number
  readonly stallMs: number
  readonly heldMB: number
}

async function round(name: string, bytes: Uint8Array): Promise<Round> {
  const bareMs = bareInserts(bytes)
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const file = { name: `${name}.csv`, bytes, hasHeader: true }

  const stalls: number[] = []
  // As in the app, the thread that has shown the preview imports the file.
  const jobs = jobsOn(library, (ms) => stalls.push(ms), THREAD)
  const call = { id: JOB_ID, scope: SCOPE, onProgress: () => undefined }

  const previewStart = performance.now()
  const seen = (await jobs.run({ ...call, name: 'import.preview', args: file })) as JobResult<'import.preview'>
  if (seen.kind !== 'table') throw new Error(`${name} is not read as a table`)
  const previewMs = performance.now() - previewStart

  const { format, encoding, delimiter, mapping } = seen
  const reading = { format, encoding: encoding ?? undefined, delimiter: delimiter ?? undefined, mapping }
  const choices = { newTitle: null, badRows: 'skip', sessionId: null, color: 'yellow' } as const
  const args: JobArgs<'import.run'> = { ...file, ...reading, ...choices }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const memory = watchMemory()
  const importStart = performance.now()
  await jobs.run({ ...call, name: 'import.run', args })
  const importMs = performance.now() - importStart
  const heldMB = (memory.most() - before) / 2 ** 20

  const undoStart = performance.now()
  library.executor.undo(SCOPE)
  const undoMs = performance.now() - undoStart
  jobs.cancelAll()
  library.close()
  return { rows: seen.rowCount, bareMs, previewMs, importMs, undoMs, stallMs: Math.max(...stalls), heldMB }
}

/** The yardstick: cells that are split already, and nothing but SQLite. */
function bareInserts(bytes: Uint8Array): number {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true })
  const [headers = [], ...rows] = data
  const db = new Database(path.join(temporaryFolder(), 'bare.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE bare (${headers.map((_, column) => `c${column} TEXT`).join(', ')})`)
  const insert = db.prepare(`INSERT INTO bare VALUES (${headers.map(() => '?').join(', ')})`)
  const start = performance.now()
  db.transaction(() => {
    for (const row of rows) insert.run(row)
  })()
  const ms = performance.now() - start
  db.close()
  return ms
}

/** The most that the process takes, its threads too. */
function watchMemory(): { most(): number } {
  let most = 0
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 20)
  return {
    most: () => {
      clearInterval(timer)
      look()
      return most
    }
  }
}

function madeUp(rows: number): Uint8Array {
  const own = ['id', 'speaker', 'role', 'expectation', 'quote', 'cluster', 'tags']
  const headers = [...own, ...Array.from({ length: COLUMNS - own.length }, (_, n) => `extra ${n}`)]
  const lines = Array.from({ length: rows }, (_, n) => {
    const extra = headers.slice(own.length).map((_, column) => `cell ${column} ${n % 977}`)
    const words = `"We want it to be ready, 一定要按时 ${n}",because`
    return `${n},p${n % 300},role ${n % 12},${words},area ${n % 9},"a, b, c",${extra.join()}`
  })
  return new TextEncoder().encode(`${headers.join()}\n${lines.join('\n')}`)
}

async function bench(name: string, bytes: Uint8Array): Promise<void> {
  const rounds: Round[] = []
  for (let nth = 0; nth < Number(values.rounds); nth++) rounds.push(await round(name, bytes))
  const n = rounds[0]?.rows ?? 0
  const middle = (key: keyof Round): number =>
    percentile(
      rounds.map((each) => each[key]),
      50
    )
  const bare = middle('bareMs')
  const ratioOf = (value: number) => ({ n, value, ratio: value / bare, unit: 'ms' as const })
  report({ bench: BENCH, case: `bare inserts ${name}`, n, value: bare, unit: 'ms' })
  report({ bench: BENCH, case: `preview ${name}`, ...ratioOf(middle('previewMs')) })
  report({ bench: BENCH, case: `import ${name}`, ...ratioOf(middle('importMs')) })
  report({ bench: BENCH, case: `undo ${name}`, n, value: middle('undoMs'), unit: 'ms' })
  report({ bench: BENCH, case: `longest main-loop stall ${name}`, n, value: middle('stallMs'), unit: 'ms' })
  report({ bench: BENCH, case: `memory beyond the file ${name}`, n, value: middle('heldMB'), unit: 'MB' })
}

for (const file of positionals) await bench(path.basename(file), fs.readFileSync(file))
if (positionals.length === 0) {
  for (const rows of values.n.split(',').map(Number)) await bench('made-up rows', madeUp(rows))
}
