// Writes to a library as fast as it can until it is killed: `node writer.ts <file> <first number>`. After each command that was
// acknowledged it prints the command's number, by a write that has left the process when the call returns.
import fs from 'node:fs'
import { flushCompileCache } from 'node:module'
import { localDayOf } from '../../src/base/day.ts'
import { note, openTestLibrary, testId, workshopArgs } from './library.ts'

export const WRITER_SCOPE = testId(1)
/** Notes of one command: a command that was half applied would leave fewer. */
export const NOTES_PER_COMMAND = 3

if (import.meta.main) {
  const [file, first] = process.argv.slice(2)
  // As it is killed, it never comes to the end at which Node would keep what it has compiled for the next one.
  flushCompileCache()
  let ids = Number(first) * 1_000_000
  const library = openTestLibrary(file, {
    now: () => new Date().toISOString(),
    newId: () => testId(++ids),
    dayOf: localDayOf
  })
  if (library.state(WRITER_SCOPE).length === 0) library.run(WRITER_SCOPE, 'workshop.create', workshopArgs)
  for (let n = Number(first); ; n++) {
    const notes = Array.from({ length: NOTES_PER_COMMAND }, () => note(testId(++ids), `command ${n}`))
    library.run(WRITER_SCOPE, 'expectation.capture', { notes })
    fs.writeSync(1, `${n}\n`)
  }
}
