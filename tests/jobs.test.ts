import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withNewIds } from '../src/domain/engine/copy.ts'
import type { DomainError } from '../src/domain/engine/errors.ts'
import type { ImportBundle } from '../src/domain/interop/bundle.ts'
import { bundleOf } from '../src/domain/interop/bundleOf.ts'
import { listerOf, workshopMap } from '../src/domain/map/workshopMap.ts'
import type { JobArgs } from '../src/protocol/jobs.ts'
import { JOB_ID, jobsOn, runJobThread } from './harness/jobWorker.ts'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from './harness/library.ts'

import { randomWorkshop } from './harness/randomWorkshop.ts'

// Jobs in real worker threads, writing into a real library. Each thread reads its source anew, which takes a while.
vi.setConfig({ testTimeout: 30_000 })

const SCOPE = testId(1)
const bytes = (text: string) => new TextEncoder().encode(text)

const GIVING = { redact: false, person: 'Person #' }

let library: TestLibrary
beforeEach(() => {
  library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
})
afterEach(() => library.close())

const mapNow = (scope = SCOPE) => workshopMap(listerOf(library.state(scope)))

const WISHES = `\uFEFFWho,What,Why,Area,Tags
Ann,"Faster,
please",I wait a lot,Speed,a
Bo,Cheaper,,Price,"a, b"
\uFEFF"ann",Quieter,"It hums ""all"" day",SPEED,
Cy,,nothing to say,Price,
Di,Smaller
,Whatever &amp; more,,,
`
const importArgs: JobArgs<'import.run'> = {
  name: 'wishes.csv',
  format: 'table',
  bytes: bytes(WISHES),
  encoding: 'utf-8',
  delimiter: ',',
  hasHeader: true,
  mapping: ['speaker', 'text', 'quote', 'cluster', 'ignore'],
  newTitle: null,
  badRows: 'skip',
  sessionId: null,
  color: 'blue'
}
const importWith = (changes: Partial<typeof importArgs> = {}) =>
  runJobThread(library, 'import.run', SCOPE, { ...importArgs, ...changes })

describe('import.preview', () => {
  it('guesses what is not said and lists the bad rows', async () => {
    const { value } = await runJobThread(library, 'import.preview', SCOPE, {
      name: 'wishes.csv',
      bytes: bytes(WISHES),
      hasHeader: true
    })
    expect(value).toMatchObject({
      ...{
        encoding: 'utf-8',
        delimiter: ',',
        headers: ['Who', 'What', 'Why', 'Area', 'Tags'],
        rowCount: 6,
        noteCount: 4
      },
      ...{ mapping: ['speaker', 'text', 'quote', 'cluster', 'ignore'], issueCount: 2 },
      issues: [
        { line: 6, fault: 'no-text' },
        { line: 7, fault: 'too-few-cells' }
      ]
    })
    expect(value.kind === 'table' && value.rows[0]).toEqual(['Ann', 'Faster,\nplease', 'I wait a lot', 'Speed', 'a'])
  })

  it('shows rows to choose a column by, when none is said to hold words', async () => {
    const args = { name: 'a.csv', bytes: bytes('a,b\n1,2\n'), hasHeader: true, mapping: ['ignore', 'ignore'] } as const
    const { value } = await runJobThread(library, 'import.preview', SCOPE, { ...args, mapping: [...args.mapping] })
    expect(value).toMatchObject({ noteCount: 0, rows: [['1', '2']], issues: [{ fault: 'no-text' }] })
  })

  it('takes what is said, but no mapping made for other columns', async () => {
    const args = { name: 'a.csv', bytes: bytes('a;b\n1;2\n'), hasHeader: false, delimiter: ',' } as const
    const { value } = await runJobThread(library, 'import.preview', SCOPE, { ...args, mapping: ['text', 'quote'] })
    expect(value).toMatchObject({ headers: ['#1'], mapping: ['text'], rowCount: 2 })
  })

  it.each<[string, Uint8Array]>([
    ['an empty file', bytes('')],
    ['headers alone', bytes('who,what\n')],
    ['blank lines', bytes('\n\n  \n')]
  ])('says that %s has nothing in it', async (_name, file) => {
    const run = runJobThread(library, 'import.preview', SCOPE, { name: 'a.csv', bytes: file, hasHeader: true })
    await expect(run).rejects.toThrow('import-empty')
  })

  it('refuses more rows than a board can show', async () => {
    const run = runJobThread(library, 'import.preview', SCOPE, {
      name: 'a.csv',
      bytes: bytes('x\n'.repeat(100_002)),
      hasHeader: true
    })
    await expect(run).rejects.toThrow('import-too-many')
  })
})

describe('import.run', () => {
  it('brings the good rows in as one step of undo', async () => {
    const before = library.state(SCOPE)
    const { value, progress } = await importWith()
    expect(value).toEqual({ notes: 4, participants: 2, clusters: 2, links: 0, premises: 0, levels: 0, skipped: 2 })
    expect(progress.at(-1)).toEqual([4, 4])
    const { expectations, participants, clusters } = mapNow()
    expect(participants.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
    expect(clusters.map(({ title }) => title).sort()).toEqual(['Price', 'Speed'])
    expect(expectations.map(({ text, quote, raw }) => [text, quote, raw])).toEqual([
      ['Faster,\nplease', 'I wait a lot', { Tags: 'a' }],
      ['Cheaper', '', { Tags: 'a, b' }],
      ['Quieter', 'It hums "all" day', null],
      ['Whatever & more', '', { What: 'Whatever &amp; more' }]
    ])
    expect(library.executor.open(SCOPE).history.undo).toBe('import.file')
    library.executor.undo(SCOPE)
    expect(library.state(SCOPE)).toEqual(before)
    library.executor.redo(SCOPE)
    expect(mapNow().expectations).toHaveLength(4)
  })

  it('finds the people and clusters that a second file names again', async () => {
    await importWith()
    const { value } = await importWith({ bytes: bytes(`${WISHES}bo,Lighter,,price,\n`) })
    expect(value).toMatchObject({ notes: 1, participants: 0, clusters: 0 })
  })

  it('takes only what is new of a file that comes again, and what a file says twice as two', async () => {
    const twice = bytes(`${WISHES}Bo,Cheaper,,Price,"a, b"\n`)
    expect((await importWith()).value.notes).toBe(4)
    expect((await importWith({ bytes: twice })).value.notes).toBe(1)
    const before = library.state(SCOPE)
    await expect(importWith({ bytes: twice })).rejects.toThrow('import-nothing-new')
    expect(library.state(SCOPE)).toEqual(before)
  })

  it('makes the workshop in the same step where there is none', async () => {
    const scope = testId(60)
    const args = { ...importArgs, newTitle: 'From a survey' }
    const { value } = await runJobThread(library, 'import.run', scope, args)
    expect([value.notes, mapNow(scope).workshop?.title]).toEqual([4, 'From a survey'])
    library.executor.undo(scope)
    expect(library.state(scope)).toEqual([])
  })

  it('writes nothing when the whole is refused for one bad row', async () => {
    const before = library.state(SCOPE)
    await expect(importWith({ badRows: 'refuse' })).rejects.toThrow('import-refused {"count":2,"line":6}')
    expect(library.state(SCOPE)).toEqual(before)
  })

  it('stops at a session that is not there', async () => {
    await expect(importWith({ sessionId: testId(99) })).rejects.toThrow('not-found')
    expect(mapNow().expectations).toEqual([])
  })

  it('sends large files in chunks', async () => {
    const lines = Array.from({ length: 1300 }, (_, n) => `wish ${n},p${n % 300},c${n % 5}`)
    const { progress, value } = await importWith({
      bytes: bytes(lines.join('\n')),
      hasHeader: false,
      mapping: ['text', 'speaker', 'cluster']
    })
    expect(value).toEqual({ notes: 1300, participants: 300, clusters: 5, links: 0, premises: 0, levels: 0, skipped: 0 })
    expect(progress.filter(([done]) => done > 0).length).toBeGreaterThanOrEqual(2)
    expect(mapNow().expectations.map(({ text }) => text)).toEqual(lines.map((line) => line.split(',')[0]))
  })
})

/** What does not depend on ids, nor on where the whole board lies. */
function saidIn({ notes, clusters, links }: ImportBundle) {
  const titles = new Map(clusters.map(({ key, title }) => [key, title]))
  const words = new Map(notes.map(({ key, text }) => [key, text]))
  const first = notes[0]?.at ?? { x: 0, y: 0 }
  return {
    notes: notes.map(({ key: _key, clusterKey, at, ...said }) => ({
      ...{ ...said, cluster: titles.get(clusterKey) ?? '' },
      at: at === null ? null : { x: at.x - first.x, y: at.y - first.y }
    })),
    links: links.map(({ fromKey, toKey, kind }) => [words.get(fromKey), kind, words.get(toKey)])
  }
}

const newTestId = () => {
  let ids = 5000
  return () => testId(ids++)
}

describe('a workshop as a file', () => {
  const copyId = testId(50)

  beforeEach(() => {
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(10), 'Faster'), note(testId(11), '=1+1')] })
    library.run(SCOPE, 'response.give', {
      ...{ id: testId(12), expectationId: testId(10), kind: 'promise', text: 'Yes', measure: '', way: 'making' },
      ...{ ownerId: null, dueDate: null, promisedLevel: 7 }
    })
  })

  it('comes back from JSON as another workshop with the same content', async () => {
    const { value: file } = await runJobThread(library, 'workshop.exportJson', SCOPE, GIVING)
    const { value } = await runJobThread(library, 'workshop.importJson', 'app', { bytes: file, scope: copyId })
    expect(value).toEqual({ scope: copyId })
    const texts = (scope: string) => mapNow(scope).expectations.map(({ text }) => text)
    expect(texts(copyId)).toEqual(texts(SCOPE))
    expect(mapNow(copyId).responses[0]?.expectationId).toBe(mapNow(copyId).expectations[0]?.id)
    library.executor.undo(copyId)
    expect(library.state(copyId)).toEqual([])
  })

  it('is known where it is when its table comes back; words that were changed there are new', async () => {
    const { value: table } = await runJobThread(library, 'workshop.exportCsv', SCOPE, GIVING)
    const look = async (file: Uint8Array) => {
      const { value } = await runJobThread(library, 'import.preview', SCOPE, {
        name: 'x.csv',
        bytes: file,
        hasHeader: true
      })
      return value
    }
    expect(await look(table)).toMatchObject({ format: 'ownExport', noteCount: 0, knownCount: 2, levelCount: 0 })
    const changed = bytes(new TextDecoder().decode(table).replace('Faster', 'Much faster'))
    expect(await look(changed)).toMatchObject({ noteCount: 1, knownCount: 1, notes: [{ text: 'Much faster' }] })
    library.run(SCOPE, 'expectation.edit', { ids: [testId(10)], text: 'Fast' })
    expect(await look(table)).toMatchObject({ noteCount: 1 })
  })

  it.each([
    ['canvas', 'jsonCanvas'],
    ['excalidraw', 'excalidraw']
  ] as const)('comes back from %s with all that was said, and is known where it is', async (format, known) => {
    const records = withNewIds(randomWorkshop(7, 150), { from: testId(1), to: copyId }, newTestId())
    // People of one name are one to an import.
    const distinct = records.map((record) => (record.type === 'participant' ? { ...record, name: record.id } : record))
    library.run(copyId, 'workshop.restore', { sourceId: copyId, records: distinct })
    const { value: file } = await runJobThread(library, 'workshop.exportBoard', copyId, { ...GIVING, format })
    const args = { ...importArgs, name: 'board.x', format: known, bytes: file, mapping: null }
    const scope = testId(70)
    await runJobThread(library, 'import.run', scope, { ...args, newTitle: 'Copy' })
    const [before, after] = [bundleOf(mapNow(copyId)), bundleOf(mapNow(scope))]
    expect(before.notes.length).toBeGreaterThan(5)
    expect(saidIn(after)).toEqual(saidIn(before))
    await expect(runJobThread(library, 'import.run', copyId, args)).rejects.toThrow('import-nothing-new')
  })

  it('is refused when it is damaged', async () => {
    const run = (text: string) =>
      runJobThread(library, 'workshop.importJson', 'app', { bytes: bytes(text), scope: copyId })
    await expect(run('{"format":"plumbline"')).rejects.toThrow('file-unreadable')
    await expect(run('[1,2,3]')).rejects.toThrow('file-unreadable')
    expect(library.state(copyId)).toEqual([])
  })

  it('is a table for spreadsheets', async () => {
    const { value } = await runJobThread(library, 'workshop.exportCsv', SCOPE, GIVING)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
    expect(text.startsWith('\uFEFFid,expectation,')).toBe(true)
    expect(text).toContain(",'=1+1,")
    expect(text.trimEnd().split('\r\n')).toHaveLength(3)
  })

  it.each([
    ['canvas', 'jsonCanvas'],
    ['excalidraw', 'excalidraw'],
    ['markdown', 'markdown']
  ] as const)('is a board as %s, which is known again', async (format, known) => {
    const { value: file } = await runJobThread(library, 'workshop.exportBoard', SCOPE, { ...GIVING, format })
    const args = { name: 'board.x', bytes: file, hasHeader: true }
    const { value } = await runJobThread(library, 'import.preview', 'app', args)
    expect(value).toMatchObject({
      kind: 'bundle',
      format: known,
      title: workshopArgs.title,
      noteCount: 2,
      issueCount: 0
    })
  })
})

describe('a file that was looked at', () => {
  const look = { name: 'wishes.csv', bytes: bytes(WISHES), hasHeader: true }
  const call = { id: JOB_ID, scope: SCOPE, onProgress: () => undefined }
  const textsOf = () => mapNow().expectations.map(({ text }) => text)

  it('is imported by the same thread, as often as it has something new', async () => {
    const jobs = jobsOn(library)
    const take = () => jobs.run({ ...call, name: 'import.run', args: importArgs })
    await jobs.run({ ...call, name: 'import.preview', args: look })
    expect(await take()).toMatchObject({ notes: 4, skipped: 2, participants: 2 })
    await expect(take()).rejects.toThrow('import-nothing-new')
    await jobs.run({ ...call, name: 'import.preview', args: look })
    library.run(SCOPE, 'expectation.remove', { ids: [mapNow().expectations[0]?.id ?? ''] })
    expect(await take()).toMatchObject({ notes: 1, participants: 0 })
    jobs.cancelAll()
  })

  it('is another one when it holds something else', async () => {
    const jobs = jobsOn(library)
    await jobs.run({ ...call, name: 'import.preview', args: look })
    const other = bytes(WISHES.replace('Cheaper', 'Dearer!'))
    await jobs.run({ ...call, name: 'import.run', args: { ...importArgs, bytes: other } })
    expect(textsOf()).toContain('Dearer!')
    jobs.cancelAll()
  })

  it('goes into no workshop that was changed since it was read', async () => {
    const jobs = jobsOn(library)
    let isChanged = false
    const onProgress = (): void => {
      // The first word of the job: it is about to read the file.
      if (!isChanged) library.run(SCOPE, 'workshop.edit', { title: 'meanwhile' })
      isChanged = true
    }
    const run = jobs.run({ ...call, onProgress, name: 'import.run', args: importArgs })
    await expect(run).rejects.toThrow('changed-meanwhile')
    expect(textsOf()).toEqual([])
  })
})

describe('a job that does not end by itself', () => {
  const manyRows = bytes(`Wish\n${Array.from({ length: 3000 }, (_, n) => `wish ${n}\n`).join('')}`)
  const args = { ...importArgs, bytes: manyRows, mapping: ['text'] }
  const call = { id: JOB_ID, scope: SCOPE, name: 'import.run', args, onProgress: () => undefined }

  it('leaves nothing when it is cancelled in the middle, and lets others write again', async () => {
    const before = library.state(SCOPE)
    const jobs = jobsOn(library)
    const run = jobs.run({ ...call, onProgress: (done) => done >= 500 && jobs.cancel(JOB_ID) })
    await expect(run).rejects.toThrow('cancelled')
    expect(library.state(SCOPE)).toEqual(before)
    library.run(SCOPE, 'workshop.edit', { title: 'after' })
  })

  it('has its workshop for itself: nothing else is done or undone there meanwhile', async () => {
    const refusals: string[] = []
    const attempt = (work: () => unknown): void => {
      try {
        work()
        refusals.push('none')
      } catch (error) {
        refusals.push((error as DomainError).code)
      }
    }
    const other = testId(5)
    const onProgress = (done: number): void => {
      if (done < 500 || refusals.length > 0) return
      attempt(() => library.executor.undo(SCOPE))
      attempt(() => library.run(SCOPE, 'workshop.edit', { title: 'meanwhile' }))
      attempt(() => library.run(other, 'workshop.create', workshopArgs))
    }
    await jobsOn(library).run({ ...call, onProgress })
    expect(refusals).toEqual(['busy', 'busy', 'none'])
    expect(mapNow().expectations).toHaveLength(3000)
  })

  it('is taken back before the library closes, and after the process died', async () => {
    const before = library.state(SCOPE)
    const jobs = jobsOn(library)
    const run = jobs.run({ ...call, onProgress: (done) => done >= 500 && jobs.cancelAll() })
    await expect(run).rejects.toThrow('cancelled')
    expect(library.state(SCOPE)).toEqual(before)

    const gesture = testId(900)
    library.executor.hold(SCOPE, gesture)
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(901), 'half an import')] }, gesture)
    library.close()
    library = openTestLibrary(library.file)
    expect(() => library.run(SCOPE, 'workshop.edit', { title: 'too early' })).toThrow('busy')
    library.executor.rollBackInterrupted()
    expect(library.state(SCOPE)).toEqual(before)
    library.run(SCOPE, 'workshop.edit', { title: 'after' })
  })
})
