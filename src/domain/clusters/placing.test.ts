import { describe, expect, it } from 'vitest'
import {
  fixedAmbient,
  note,
  openTestLibrary,
  type TestLibrary,
  testId,
  workshopArgs
} from '../../../tests/harness/library.ts'
import type { FormerCluster, Placing } from './placing.ts'

const SCOPE = testId(1)
const [PRICE, SPEED, NOTE, OTHER, COPY] = [testId(10), testId(11), testId(20), testId(21), testId(22)]
const frame = { color: 'blue', x: 0, y: 0, w: 400, h: 400 } as const

function openClusters(ambient = fixedAmbient()): TestLibrary {
  const library = openTestLibrary(undefined, ambient)
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [note(NOTE, 'on time'), note(OTHER, 'cheap')] })
  const members = [{ id: NOTE, x: 20, y: 60 }]
  library.run(SCOPE, 'cluster.group', { id: PRICE, title: 'Price', ...frame, members })
  library.run(SCOPE, 'cluster.group', { id: SPEED, title: 'Speed', ...frame, members: [], by: 'suggestion' })
  return library
}

/** Where from, where to, and how; in order of time. */
const trail = (library: TestLibrary, noteId = NOTE): string[] =>
  library
    .state(SCOPE)
    .filter((record): record is Placing => record.type === 'placing' && record['expectationId'] === noteId)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ from, to, by }) => `${from?.title ?? '–'} → ${to?.title ?? '–'}, ${by}`)

describe('CH1: the history of where a note was', () => {
  it('says from where to where, as they were called then, and how', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.join', { clusterId: SPEED, ids: [NOTE], by: 'sort' })
    library.run(SCOPE, 'cluster.edit', { id: SPEED, title: 'Delivery' })
    library.run(SCOPE, 'expectation.move', { moves: [{ id: NOTE, x: 0, y: 0, clusterId: PRICE }], by: 'suggestion' })
    library.run(SCOPE, 'cluster.merge', { intoId: SPEED, ids: [PRICE] })
    library.run(SCOPE, 'cluster.ungroup', { ids: [SPEED] })
    expect(trail(library)).toEqual([
      '– → Price, hand',
      'Price → Speed, sort',
      'Delivery → Price, suggestion',
      'Price → Delivery, hand',
      'Delivery → –, hand'
    ])
  })

  it('has nothing of moves within a cluster, of what is born in one, and of other notes', () => {
    const library = openClusters()
    library.run(SCOPE, 'expectation.move', { moves: [{ id: NOTE, x: 9, y: 9, clusterId: PRICE }] })
    library.run(SCOPE, 'cluster.join', { clusterId: PRICE, ids: [NOTE] })
    library.run(SCOPE, 'expectation.duplicate', { copies: [{ fromId: NOTE, id: COPY, x: 0, y: 0 }] })
    expect([trail(library), trail(library, OTHER), trail(library, COPY)]).toEqual([['– → Price, hand'], [], []])
  })

  it('has one entry of a move also where the clock has been set back', () => {
    const ambient = fixedAmbient()
    let isBack = false
    const library = openClusters({ ...ambient, now: () => (isBack ? '2020-01-01T00:00:00.000Z' : ambient.now()) })
    isBack = true
    library.run(SCOPE, 'cluster.join', { clusterId: SPEED, ids: [NOTE], by: 'sort' })
    expect(trail(library)).toEqual(['Price → Speed, sort', '– → Price, hand'])
  })

  it.each([
    ['2020-01-01T00:00:00.000Z', ['Price → Speed, hand', '– → Price, hand', 'Price → Speed, handover']],
    ['2030-01-01T00:00:00.000Z', ['– → Price, hand', 'Price → Speed, hand']]
  ])("has a colleague's entry of %s, and one of its own where that does not come last", (at, expected) => {
    const library = openClusters()
    const known = library.state(SCOPE)
    const here = known.find(({ id }) => id === NOTE)
    const entry = known.find(({ type }) => type === 'placing')
    if (here === undefined || entry === undefined) throw new Error('none')
    const price = entry['to'] as FormerCluster
    library.run(SCOPE, 'handover.take', {
      added: [{ ...entry, id: testId(40), at, from: price, to: { ...price, id: SPEED, title: 'Speed' } }],
      updated: [[here, { ...here, clusterId: SPEED }]],
      ...{ removed: [], marks: [] }
    })
    expect(trail(library)).toEqual(expected)
  })

  it('is undone with the step, and goes with the note', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.join', { clusterId: SPEED, ids: [NOTE] })
    library.executor.undo(SCOPE)
    expect(trail(library)).toEqual(['– → Price, hand'])
    library.executor.redo(SCOPE)
    expect(trail(library)).toEqual(['– → Price, hand', 'Price → Speed, hand'])
    library.run(SCOPE, 'expectation.remove', { ids: [NOTE] })
    expect(trail(library)).toEqual([])
  })
})
