import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JOB_ID } from '../../../tests/harness/jobWorker.ts'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { chanceFrom } from '../../base/chance.ts'
import { unpackSuggestion } from '../../domain/grouping/packedSuggestion.ts'
import type { JobArgs, JobName, JobResult } from '../../protocol/jobs.ts'
import { runNamedJob } from '../run.ts'
import { analystWith } from './analyst.ts'

const SCOPE = testId(1)
const [LATE, TIME, PRICE, HIDDEN] = [testId(11), testId(12), testId(13), testId(14)]

let library: TestLibrary
beforeEach(() => {
  library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', {
    notes: [
      note(LATE, 'Parcels are late'),
      note(TIME, '包裹要准时送到'),
      note(PRICE, 'Clear prices'),
      { ...note(HIDDEN, 'Parcels on time'), isFaceDown: true }
    ]
  })
})
afterEach(() => library.close())

const run = async <Name extends JobName>(name: Name, args: JobArgs<Name>): Promise<JobResult<Name>> => {
  const context = {
    scope: SCOPE,
    seq: 0,
    records: library.state(SCOPE),
    newId: () => JOB_ID,
    progress: () => undefined
  }
  return (await runNamedJob(name, context as never, args)) as JobResult<Name>
}

describe('N1: what lies face down', () => {
  it('is not compared, placed or explained', async () => {
    const { groups, stops } = unpackSuggestion(await run('clusters.suggest', { ownWords: null }))
    const told = [...groups.flatMap(({ notes }) => notes.map(({ id }) => id)), ...stops.flatMap(({ lone }) => lone)]
    expect(told).not.toContain(HIDDEN)
    expect(await run('clusters.explain', { ownWords: null, ids: [LATE, HIDDEN] })).toBeNull()
    expect(await run('clusters.place', { ownWords: null, ids: [HIDDEN] })).toEqual([])
  })
})

it('a note that has gone meanwhile is explained to nobody', async () => {
  expect(await run('clusters.explain', { ownWords: null, ids: [LATE, testId(99)] })).toBeNull()
  expect((await run('clusters.explain', { ownWords: null, ids: [LATE, TIME] }))?.themeIds).toContain('delivery')
})

it('words of the user count', async () => {
  const ownWords = {
    stopWords: { en: { added: ['parcels'], removed: [] }, zh: { added: [], removed: [] } },
    themes: [],
    ownThemes: []
  }
  const shared = async (own: typeof ownWords | null) =>
    (await run('clusters.explain', { ownWords: own, ids: [LATE, PRICE] }))?.shared
  library.run(SCOPE, 'expectation.edit', { ids: [PRICE], text: 'Clear prices of parcels' })
  expect((await shared(null))?.[0]).toHaveLength(1)
  expect((await shared(ownWords))?.[0]).toEqual([])
})

it('a thread that was made ready suggests the same', async () => {
  const first = await run('clusters.suggest', { ownWords: null })
  expect(await run('clusters.prepare', { ownWords: null })).toBeNull()
  expect(await run('clusters.suggest', { ownWords: null })).toEqual(first)
})

it('the memory of a thread is bounded: after very many words it begins anew', () => {
  const analyst = analystWith(null)
  expect(analystWith(null)).toBe(analyst)
  const chance = chanceFrom(1)
  while (!analyst.isFull) {
    const letters = Array.from({ length: 3_000 }, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(chance() * 26)).join('')
    analyst.analyse({ id: '', text: letters, clusterId: null })
  }
  expect(analystWith(null)).not.toBe(analyst)
})
