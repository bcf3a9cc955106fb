import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { marksOf } from '../src/domain/handover/marks.ts'
import { printOf } from '../src/domain/handover/print.ts'
import { runNamedJob } from '../src/jobs/run.ts'
import type { JobCommand } from '../src/protocol/jobMessages.ts'
import type { JobArgs, JobName, JobResult } from '../src/protocol/jobs.ts'
import { runJobThread } from './harness/jobWorker.ts'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from './harness/library.ts'

// Two colleagues with a library each, and the file that goes between them.
vi.setConfig({ testTimeout: 60_000 })

const SCOPE = testId(1)
const [FAST, CHEAP] = [testId(2), testId(3)]

let ours: TestLibrary
let theirs: TestLibrary
beforeEach(() => {
  ours = openTestLibrary()
  theirs = openTestLibrary()
  ours.run(SCOPE, 'workshop.create', workshopArgs)
  ours.run(SCOPE, 'expectation.capture', { notes: [note(FAST, 'Faster'), note(CHEAP, 'Cheaper')] })
})
afterEach(() => {
  ours.close()
  theirs.close()
})

const content = (library: TestLibrary, scope = SCOPE) =>
  library.state(scope).filter(({ type }) => type !== 'handover' && type !== 'receipt')
const textOf = (library: TestLibrary, id: string) => content(library).find((record) => record.id === id)?.['text']

let ids = 1000
/** In this thread: one of its own for each would take longer than all the work. */
async function run<Name extends JobName>(
  library: TestLibrary,
  name: Name,
  scope: string,
  args: JobArgs<Name>
): Promise<JobResult<Name>> {
  const gesture = testId(ids++)
  const context = {
    ...{ scope, ...library.executor.open(scope) },
    ...{ newId: () => testId(ids++), progress: () => {} },
    async write(label: string, commands: readonly JobCommand[]) {
      for (const command of commands) library.executor.run({ ...command, gesture: { id: gesture, label } })
    },
    bring: () => Promise.reject(new Error('all of it goes by commands'))
  }
  return (await runNamedJob(name, context, args)) as JobResult<Name>
}

/** As the page does it: the mark stays behind once the file is saved. */
async function handOver(library: TestLibrary, passphrase = ''): Promise<Uint8Array> {
  const { bytes, mark } = await run(library, 'handover.write', SCOPE, { passphrase })
  library.run(SCOPE, 'handover.mark', mark)
  return bytes
}

const take = (library: TestLibrary, bytes: Uint8Array, choices: Record<string, 'ours' | 'theirs'> = {}) =>
  run(library, 'handover.take', SCOPE, { bytes, way: { kind: 'merge', choices } })
const compare = (library: TestLibrary, bytes: Uint8Array) =>
  run(library, 'handover.compare', SCOPE, { bytes, choices: {} })
const receive = (library: TestLibrary, bytes: Uint8Array) =>
  run(library, 'handover.take', SCOPE, { bytes, way: { kind: 'receive' } })

describe('a workshop that is handed over', () => {
  it('is the same at the colleague’s, ids and all, and goes again in one step', async () => {
    const before = content(ours)
    await receive(theirs, await handOver(ours))
    expect(content(theirs)).toEqual(before)
    theirs.executor.undo(SCOPE)
    expect(theirs.state(SCOPE)).toEqual([])
  })

  it('and handed back is merged by its marks, as one step that undoes the marks too', async () => {
    await receive(theirs, await handOver(ours))
    theirs.run(SCOPE, 'expectation.edit', { ids: [FAST], text: 'Faster, please' })
    ours.run(SCOPE, 'expectation.edit', { ids: [CHEAP], text: 'Less dear' })
    const back = await handOver(theirs)
    const before = ours.state(SCOPE)
    expect(await compare(ours, back)).toMatchObject({ taken: 1, kept: 1, conflicts: [] })
    await take(ours, back)
    expect([textOf(ours, FAST), textOf(ours, CHEAP)]).toEqual(['Faster, please', 'Less dear'])
    ours.executor.undo(SCOPE)
    expect(ours.state(SCOPE)).toEqual(before)
    // Undone, it can be taken anew: no mark says that it already was.
    expect(await compare(ours, back)).toMatchObject({ taken: 1, conflicts: [] })
  })

  it('goes to and fro, and each time only what is new is taken', async () => {
    await receive(theirs, await handOver(ours))
    for (const [index, text] of ['One', 'Two', 'Three'].entries()) {
      const [from, to] = index % 2 === 0 ? [theirs, ours] : [ours, theirs]
      from.run(SCOPE, 'expectation.edit', { ids: [FAST], text })
      const file = await handOver(from)
      expect(await compare(to, file)).toMatchObject({ taken: 1, kept: 0, conflicts: [] })
      await take(to, file)
      expect(content(to)).toEqual(content(from))
    }
  })

  it('asks about what both have changed, and writes nothing before it is decided', async () => {
    await receive(theirs, await handOver(ours))
    theirs.run(SCOPE, 'expectation.edit', { ids: [FAST], text: 'At once' })
    ours.run(SCOPE, 'expectation.edit', { ids: [FAST], text: 'Some day' })
    const back = await handOver(theirs)
    const { conflicts } = await compare(ours, back)
    expect(conflicts).toMatchObject([
      { type: 'expectation', unit: 'text', ours: { value: 'Some day' }, theirs: { value: 'At once' } }
    ])
    await expect(take(ours, back)).rejects.toThrow('changed-meanwhile')
    expect(textOf(ours, FAST)).toBe('Some day')
    await take(ours, back, { [conflicts[0]?.key ?? '']: 'theirs' })
    expect(textOf(ours, FAST)).toBe('At once')
  })

  describe('with a session whose names are no longer stored', () => {
    const [session, ann] = [testId(5), testId(6)]
    const when = { title: '', date: '2026-03-01', place: '', method: 'survey' } as const
    const person = { name: 'Ann', isAlias: false, organisation: '', role: '', segmentId: null } as const
    const isTold = (library: TestLibrary) =>
      marksOf(library.state(SCOPE)).some(({ prints }) => prints[FAST]?.includes(printOf(ann)))
    beforeEach(() => {
      ours.run(SCOPE, 'session.add', { id: session, ...when })
      ours.run(SCOPE, 'participant.add', { participants: [{ id: ann, ...person, side: 'client', color: 'teal' }] })
    })

    it('brings no speaker into it, nor a mark that tells of one', async () => {
      await receive(theirs, await handOver(ours))
      theirs.run(SCOPE, 'expectation.edit', { ids: [FAST], sessionId: session, participantId: ann })
      ours.run(SCOPE, 'session.forgetNames', { id: session })
      const back = await handOver(theirs)
      expect(isTold(theirs)).toBe(true)
      await take(ours, back)
      const [note] = content(ours).filter(({ id }) => id === FAST)
      expect(note).toMatchObject({ sessionId: session, participantId: null })
      expect(marksOf(ours.state(SCOPE))).toHaveLength(2)
      expect(isTold(ours)).toBe(false)
    })

    it('lets our own marks forget the speakers too, when it is theirs that is not stored', async () => {
      ours.run(SCOPE, 'expectation.edit', { ids: [FAST, CHEAP], sessionId: session })
      ours.run(SCOPE, 'expectation.edit', { ids: [FAST], participantId: ann })
      await receive(theirs, await handOver(ours))
      theirs.run(SCOPE, 'session.forgetNames', { id: session })
      expect(isTold(ours)).toBe(true)
      await take(ours, await handOver(theirs))
      expect(isTold(ours)).toBe(false)
      // What had no speaker is still known for what it was.
      expect(marksOf(ours.state(SCOPE)).map(({ prints }) => prints[CHEAP])).not.toContain('')
    })
  })

  it('can replace the one that is there, in one step, and take it out of the trash', async () => {
    await receive(theirs, await handOver(ours))
    theirs.run(SCOPE, 'expectation.remove', { ids: [FAST] })
    const back = await handOver(theirs)
    ours.run(SCOPE, 'expectation.edit', { ids: [CHEAP], text: 'Less dear' })
    ours.run(SCOPE, 'workshop.shelve', { shelf: 'trash' })
    const before = ours.state(SCOPE)
    const args = { bytes: back, way: { kind: 'replace' } } as const
    await run(ours, 'handover.take', SCOPE, args)
    expect(content(ours)).toEqual(content(theirs))
    ours.executor.undo(SCOPE)
    expect(ours.state(SCOPE)).toEqual(before)
  })

  it('can stand beside the one that is there, with ids and a title of its own and without marks', async () => {
    const file = await handOver(ours)
    const copyId = testId(70)
    const way = { kind: 'copy', title: 'Kickoff (2)' } as const
    await run(ours, 'handover.take', copyId, { bytes: file, way })
    const copy = ours.state(copyId)
    expect(copy).toHaveLength(content(ours).length)
    expect(copy.some(({ id }) => id === FAST)).toBe(false)
    expect(copy.find(({ type }) => type === 'workshop')).toMatchObject({ title: 'Kickoff (2)' })
  })

  it('sealed, shows nothing until the passphrase fits', async () => {
    const file = await handOver(ours, 'open sesame')
    const look = async (passphrase: string) =>
      (await runJobThread(ours, 'handover.look', 'app', { bytes: file, passphrase })).value
    expect(await look('')).toEqual({ isSealed: true })
    await expect(look('open says me')).rejects.toThrow('seal-refused')
    const { opened, ...rest } = await look('open sesame')
    expect(rest).toMatchObject({ title: 'Kickoff', notes: 2, scope: SCOPE })
    await receive(theirs, opened ?? file)
    expect(content(theirs)).toEqual(content(ours))
  })
})
