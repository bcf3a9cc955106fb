import { spawn } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectationType } from '../../src/domain/expectations/expectation.ts'
import { Dice } from '../harness/dice.ts'
import { openTestLibrary, temporaryFolder } from '../harness/library.ts'
import { NOTES_PER_COMMAND, WRITER_SCOPE } from '../harness/writer.ts'

const LIBRARIES = 4
const KILLS_PER_LIBRARY = 25
const writer = path.join(import.meta.dirname, '../harness/writer.ts')

/** Lets a writer run for a while after its first command, kills it, and returns the last command it was acknowledged. */
function killedWriter(file: string, first: number, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, file, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => {
      complaint += data.toString()
    })
    child.stdout.on('data', (data: Buffer) => {
      // The random moment is counted from the first command: starting up is not what is tested.
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      printed += data.toString()
    })
    child.on('close', (_code, signal) => {
      const whole = printed.slice(0, printed.lastIndexOf('\n')).split('\n')
      if (signal === 'SIGKILL') resolve(Number(whole.at(-1)))
      else reject(new Error(complaint))
    })
  })
}

async function killAgainAndAgain(
  seed: number
): Promise<{ kills: number; acknowledged: number; lost: number; half: number }> {
  const dice = new Dice(seed)
  const file = path.join(temporaryFolder(), 'library.sqlite')
  const outcome = { kills: 0, acknowledged: 0, lost: 0, half: 0 }
  let first = 1
  for (; outcome.kills < KILLS_PER_LIBRARY; outcome.kills++) {
    const last = await killedWriter(file, first, dice.int(120))
    outcome.acknowledged += last - first + 1
    const library = openTestLibrary(file)
    expect(library.db.pragma('integrity_check', { simple: true })).toBe('ok')
    const notes = new Map<string, number>()
    for (const record of library.state(WRITER_SCOPE)) {
      const text = record.type === expectationType.type ? String(record['text']) : ''
      if (text !== '') notes.set(text, (notes.get(text) ?? 0) + 1)
    }
    for (let n = first; n <= last; n++) if (!notes.has(`command ${n}`)) outcome.lost++
    for (const count of notes.values()) if (count !== NOTES_PER_COMMAND) outcome.half++
    // Records and journal are of one transaction: the last step undone takes away exactly the last command.
    const { removed } = library.executor.undo(WRITER_SCOPE).changeset
    expect(removed).toHaveLength(NOTES_PER_COMMAND)
    library.executor.redo(WRITER_SCOPE)
    first = Math.max(...[...notes.keys()].map((text) => Number(text.split(' ')[1]))) + 1
    library.close()
  }
  return outcome
}

describe('a process killed at random moments', () => {
  it('loses no acknowledged command and leaves none half applied', async () => {
    const outcomes = await Promise.all(Array.from({ length: LIBRARIES }, (_, index) => killAgainAndAgain(index + 1)))
    const total = outcomes.reduce((sum, each) => ({
      kills: sum.kills + each.kills,
      acknowledged: sum.acknowledged + each.acknowledged,
      lost: sum.lost + each.lost,
      half: sum.half + each.half
    }))
    console.log(
      `${total.kills} kills, ${total.acknowledged} commands acknowledged, ${total.lost} lost, ${total.half} half applied`
    )
    expect(total).toMatchObject({ kills: LIBRARIES * KILLS_PER_LIBRARY, lost: 0, half: 0 })
    expect(total.acknowledged).toBeGreaterThan(total.kills)
  }, 180_000)
})
