// node tools/run.mjs tests/bench/import.ts [--json] [file.csv …]: preview and import of tables, in a real worker thread
// and a real library: seconds, and how long main was busy at a stretch. Without files: tables made up here; real ones
// that must not lie in this repository are given by path.
import fs from 'node:fs'
import path from 'node:path'
import { runJobThread } from '../harness/jobWorker.ts'
import { openTestLibrary, testId, workshopArgs } from '../harness/library.ts'
import { report } from './report.ts'

const BENCH = 'import'
const SCOPE = testId(1)

async function bench(name: string, bytes: Uint8Array): Promise<void> {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)

  const fileName = `${name}.csv`
  const previewStart = performance.now()
  const { value: seen } = await runJobThread(library, 'import.preview', SCOPE, {
    name: fileName,
    bytes,
    hasHeader: true
  })
  if (seen.kind !== 'table') throw new Error(`${name} is not read as a table`)
  const previewMs = performance.now() - previewStart

  const importStart = performance.now()
  const { format, encoding, delimiter, mapping } = seen
  const options = {
    name: fileName,
    bytes,
    format,
    encoding: encoding ?? undefined,
    delimiter: delimiter ?? undefined,
    mapping,
    hasHeader: true,
    newTitle: null,
    badRows: 'skip',
    sessionId: null
  } as const
  const { value: done, stalls } = await runJobThread(library, 'import.run', SCOPE, { ...options, color: 'yellow' })
  const importMs = performance.now() - importStart

  const undoStart = performance.now()
  library.executor.undo(SCOPE)
  const undoMs = performance.now() - undoStart
  library.close()

  if (!process.argv.includes('--json')) {
    console.log(`${name}: ${encoding}, ${seen.headers.map((header, n) => `${header} → ${mapping[n]}`).join(', ')}`)
    console.log(`  ${JSON.stringify(done)}, faults ${JSON.stringify(seen.issues.slice(0, 5))}`)
  }
  const n = seen.rowCount
  report({ bench: BENCH, case: `preview ${name}`, n, value: previewMs, unit: 'ms' })
  report({ bench: BENCH, case: `import ${name}`, n, value: importMs, unit: 'ms' })
  report({ bench: BENCH, case: `longest main-loop stall ${name}`, n, value: Math.max(...stalls), unit: 'ms' })
  report({ bench: BENCH, case: `undo ${name}`, n, value: undoMs, unit: 'ms' })
}

function madeUp(rows: number): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, n) =>
      `${n},p${n % 300},role ${n % 12},"We want it to be ready, 一定要按时 ${n}",because,area ${n % 9},"a, b, c"`
  )
  return new TextEncoder().encode(`id,speaker,role,expectation,quote,cluster,tags\n${lines.join('\n')}`)
}

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
for (const file of files) await bench(path.basename(file), fs.readFileSync(file))
if (files.length === 0) {
  for (const rows of [3000, 20_000]) await bench(`${rows} made-up rows`, madeUp(rows))
}
