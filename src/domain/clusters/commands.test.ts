import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'

const SCOPE = testId(1)
const [THEME, PRICE, SPEED, OTHER, NOTE] = [testId(10), testId(11), testId(12), testId(13), testId(20)]
const frame = { color: 'blue', x: 0, y: 0, w: 400, h: 400 } as const

function openClusters(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [note(NOTE, 'on time')] })
  for (const id of [THEME, PRICE, SPEED, OTHER]) {
    const members = id === SPEED ? [{ id: NOTE, x: 20, y: 60 }] : []
    library.run(SCOPE, 'cluster.group', { id, title: id.slice(-2), ...frame, members })
  }
  library.run(SCOPE, 'cluster.nest', { ids: [PRICE, SPEED], parentId: THEME })
  return library
}

const found = (library: TestLibrary, id: string) => library.state(SCOPE).find((record) => record.id === id)

describe('clusters in themes', () => {
  it('CL1: go one level deep', () => {
    const library = openClusters()
    for (const [ids, parentId] of [
      [[OTHER], PRICE],
      [[THEME], OTHER],
      [[OTHER], OTHER]
    ] as const) {
      expect(() => library.run(SCOPE, 'cluster.nest', { ids: [...ids], parentId })).toThrow('nested-twice')
    }
    const nested = { id: testId(30), title: '', ...frame, parentId: PRICE, members: [] }
    expect(() => library.run(SCOPE, 'cluster.group', nested)).toThrow('nested-twice')
  })

  it('move with their theme, and their notes with them', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.move', { ids: [THEME, SPEED], dx: 100, dy: 7 })
    for (const id of [THEME, PRICE, SPEED]) expect(found(library, id)).toMatchObject({ x: 100, y: 7 })
    expect(found(library, NOTE)).toMatchObject({ x: 120, y: 67 })
    expect(found(library, OTHER)).toMatchObject({ x: 0 })
  })

  it('stay when the theme is taken away', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.ungroup', { ids: [THEME] })
    expect(found(library, PRICE)).toMatchObject({ parentId: null })
  })
})

describe('several new clusters', () => {
  const [NEW, LATE, SECOND] = [testId(30), testId(31), testId(21)]
  const clusterOf = (id: string, noteId: string, fields = {}) => ({
    ...{ id, title: 'new', ...frame, members: [{ id: noteId, x: 24, y: 56 }] },
    ...fields
  })

  it('are one step, with what they leave empty, and how the notes came there', () => {
    const library = openClusters()
    library.run(SCOPE, 'expectation.capture', { notes: [note(SECOND, 'cheap')] })
    const before = library.state(SCOPE)
    const clusters = [clusterOf(NEW, NOTE), clusterOf(LATE, SECOND)]
    library.run(SCOPE, 'cluster.groupMany', { clusters, emptied: [SPEED], by: 'sort' })
    expect([NOTE, SECOND].map((id) => found(library, id)?.['clusterId'])).toEqual([NEW, LATE])
    expect(found(library, SPEED)).toBeUndefined()
    const moved = library.state(SCOPE).filter(({ type, by }) => type === 'placing' && by === 'sort')
    const from = moved.map((each) => (each['from'] as { id: string } | null)?.id ?? '–')
    expect(from.sort()).toEqual([SPEED, '–'])
    library.executor.undo(SCOPE)
    expect(library.state(SCOPE)).toEqual(before)
  })

  it('are all there or none', () => {
    const library = openClusters()
    const before = library.state(SCOPE)
    for (const bad of [clusterOf(LATE, testId(99)), clusterOf(LATE, NOTE, { parentId: PRICE })]) {
      expect(() => library.run(SCOPE, 'cluster.groupMany', { clusters: [clusterOf(NEW, NOTE), bad] })).toThrow()
      expect(library.state(SCOPE)).toEqual(before)
    }
  })

  it('can be as many as a large workshop has, and go as many', () => {
    const library = openClusters()
    const ids = Array.from({ length: 3000 }, (_, index) => testId(1000 + index))
    library.run(SCOPE, 'cluster.groupMany', { clusters: ids.map((id) => clusterOf(id, NOTE, { members: [] })) })
    library.run(SCOPE, 'cluster.ungroup', { ids })
    expect(ids.some((id) => found(library, id) !== undefined)).toBe(false)
  })
})

describe('merging clusters', () => {
  it('puts the notes of all into one, and the clusters of a merged theme', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.merge', { intoId: OTHER, ids: [THEME] })
    for (const id of [PRICE, SPEED]) expect(found(library, id)).toMatchObject({ parentId: OTHER })
    library.run(SCOPE, 'cluster.merge', { intoId: PRICE, ids: [SPEED] })
    expect(found(library, NOTE)).toMatchObject({ clusterId: PRICE })
    expect(found(library, SPEED)).toBeUndefined()
  })

  it('lets a cluster take over its own theme, and no cluster itself', () => {
    const library = openClusters()
    library.run(SCOPE, 'cluster.merge', { intoId: PRICE, ids: [THEME] })
    expect(found(library, PRICE)).toMatchObject({ parentId: null })
    expect(found(library, SPEED)).toMatchObject({ parentId: PRICE })
    expect(() => library.run(SCOPE, 'cluster.merge', { intoId: PRICE, ids: [PRICE] })).toThrow('merge-itself')
  })
})
