// npm run bench:store [-- --json]: how long commands take until they are durable, and how long a library takes to open.
import { performance } from 'node:perf_hooks'
import { commands, queries, recordTypes } from '../../src/domain/registry.ts'
import { Executor } from '../../src/storage/executor.ts'
import { openLibrary } from '../../src/storage/library.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { fixedAmbient, note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../harness/library.ts'
import { percentile, report, reportDistribution } from './report.ts'

const BENCH = 'store'
const SCOPE = testId(1)
const ROUNDS = 300
const BOARD_NOTES = 2000
const MANY = 500
const LONG_HISTORY = 4_500

let ids = 10_000_000
const newId = (): string => testId(++ids)
const words = 'The report is on my desk on Monday morning, 不要等我催才交，每周都一样。'

function openBoard(notes: number): { library: TestLibrary; noteIds: string[] } {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const noteIds = Array.from({ length: notes }, newId)
  library.run(SCOPE, 'expectation.capture', { notes: noteIds.map((id, n) => note(id, words, { x: 220 * n, y: 0 })) })
  return { library, noteIds }
}

function timed(rounds: number, work: (round: number) => void): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const started = performance.now()
    work(round)
    return performance.now() - started
  })
}

function benchCommands(): void {
  const { library, noteIds } = openBoard(BOARD_NOTES)
  const at = (n: number): string => noteIds[n % noteIds.length] ?? ''
  const measure = (name: string, rounds: number, work: (round: number) => void): void =>
    reportDistribution(BENCH, `${name}, board of ${BOARD_NOTES}`, rounds, timed(rounds, work))

  measure('create a note', ROUNDS, () => library.run(SCOPE, 'expectation.capture', { notes: [note(newId(), words)] }))
  measure('edit a text', ROUNDS, (n) => library.run(SCOPE, 'expectation.edit', { ids: [at(n)], text: `${words} ${n}` }))
  measure('move 1', ROUNDS, (n) => library.run(SCOPE, 'expectation.move', { moves: [{ id: at(n), x: n, y: n }] }))
  measure('move 500', ROUNDS / 10, (n) => {
    const moves = noteIds.slice(0, MANY).map((id) => ({ id, x: n, y: n + 1 }))
    library.run(SCOPE, 'expectation.move', { moves })
  })
  measure('undo of moving 500', ROUNDS / 10, () => library.executor.undo(SCOPE))
  measure('undo of moving 1', ROUNDS / 3, () => library.executor.undo(SCOPE))
  library.close()
}

/** An hour of a workshop: what each further command costs then, and what it costs to go back to its beginning. */
function benchLongHistory(): void {
  const { library, noteIds } = openBoard(BOARD_NOTES)
  const exercise = newId()
  library.run(SCOPE, 'exercise.begin', { id: exercise, title: words, sessionId: null, minutes: 60 })
  const move = (n: number): unknown =>
    library.run(SCOPE, 'expectation.move', { moves: [{ id: noteIds[n % noteIds.length] ?? '', x: n, y: n }] })
  for (let n = 0; n < LONG_HISTORY; n++) move(n + 1)
  reportDistribution(
    BENCH,
    `move 1 after ${LONG_HISTORY} steps`,
    ROUNDS,
    timed(ROUNDS, (n) => move(LONG_HISTORY + n + 1))
  )
  const since = timed(5, () => library.executor.since(SCOPE, exercise))
  report({
    bench: BENCH,
    case: 'say what going back would do',
    n: LONG_HISTORY,
    value: percentile(since, 50),
    unit: 'ms'
  })
  const back = timed(1, () => library.executor.backTo(SCOPE, exercise))
  report({
    bench: BENCH,
    case: 'go back to before all of it',
    n: LONG_HISTORY,
    value: percentile(back, 50),
    unit: 'ms'
  })
  library.close()
}

function benchOpening(records: number): void {
  const { library } = openBoard(records - 1)
  library.close()
  const samples = timed(20, () => {
    const { db } = openLibrary(library.file, { recordTypes, migrations })
    const executor = new Executor(db, { recordTypes, commands, queries }, fixedAmbient())
    const { records: opened } = executor.open(SCOPE)
    if (opened.length !== records) throw new Error(`opened ${opened.length} records, not ${records}`)
    db.close()
  })
  reportDistribution(BENCH, 'open the library and a workshop', records, samples)
}

function benchThroughput(): void {
  const { library } = openBoard(1)
  const started = performance.now()
  const commandsRun = 1000
  for (let n = 0; n < commandsRun; n++) library.run(SCOPE, 'workshop.edit', { title: `title ${n}` })
  const seconds = (performance.now() - started) / 1000
  report({ bench: BENCH, case: 'durable commands', n: commandsRun, value: commandsRun / seconds, unit: 'per s' })
  library.close()
}

benchCommands()
benchLongHistory()
benchOpening(1000)
benchOpening(10_000)
benchThroughput()
