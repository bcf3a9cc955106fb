import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { listerOf, workshopMap } from '../map/workshopMap.ts'
import { momentBefore } from './historySteps.ts'
import { type Arrangement, arrangementAt, movedBy, restoringOf } from './pastArrangement.ts'

const SCOPE = testId(1)
const [PRICE, SPEED, THEME] = [testId(10), testId(11), testId(12)]
const NOTES = [testId(20), testId(21), testId(22)] as const
const [CHEAP, FAST, KIND] = NOTES
const frame = { color: 'blue', x: 0, y: 0, w: 400, h: 400 } as const

/** A workshop of three notes, and the moment of the last entry. */
function open(): { library: TestLibrary; now: () => string } {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: NOTES.map((id, n) => note(id, id.slice(-2), { x: n * 300 })) })
  return { library, now: () => mapOf(library).placings.at(-1)?.at ?? '2026-01-01T00:00:30.000Z' }
}
const mapOf = (library: TestLibrary) => workshopMap(listerOf(library.state(SCOPE)))
const group = (library: TestLibrary, id: string, title: string, ids: readonly string[], at = 0): void => {
  library.run(SCOPE, 'cluster.group', {
    ...{ id, title, ...frame, x: at },
    members: ids.map((noteId) => ({ id: noteId, x: at + 20, y: 60 }))
  })
}
/** Titles with the notes in them, whichever ids the clusters have. */
const told = ({ clusters, loose }: Arrangement): unknown => ({
  clusters: clusters.map(({ title, notes }) => [title, notes.map((each) => each.note.id).sort()].join()).sort(),
  loose: loose.map((each) => each.note.id).sort()
})

describe('CH2: an earlier arrangement', () => {
  it('has each note where the next entry says that it was taken from', () => {
    const { library, now } = open()
    group(library, PRICE, 'Price', [CHEAP, FAST])
    const first = now()
    group(library, SPEED, 'Speed', [FAST, KIND], 500)
    const second = now()
    library.run(SCOPE, 'cluster.merge', { intoId: SPEED, ids: [PRICE] })
    const map = mapOf(library)
    expect(told(arrangementAt(map, first))).toEqual({ clusters: [`Price,${CHEAP},${FAST}`], loose: [KIND] })
    expect(told(arrangementAt(map, second))).toEqual({
      clusters: [`Price,${CHEAP}`, `Speed,${FAST},${KIND}`],
      loose: []
    })
    expect(told(arrangementAt(map, now()))).toEqual({ clusters: [`Speed,${CHEAP},${FAST},${KIND}`], loose: [] })
  })

  it('calls what is there as it is called now, and what is gone as it was called last', () => {
    const { library, now } = open()
    group(library, PRICE, 'Price', [CHEAP])
    group(library, SPEED, 'Speed', [FAST])
    const before = now()
    library.run(SCOPE, 'cluster.edit', { id: PRICE, title: 'Money' })
    library.run(SCOPE, 'cluster.edit', { id: SPEED, title: 'Delivery' })
    library.run(SCOPE, 'cluster.ungroup', { ids: [SPEED] })
    const { clusters } = arrangementAt(mapOf(library), before)
    expect(clusters.map(({ title, isGone }) => [title, isGone])).toEqual([
      ['Money', false],
      ['Delivery', true]
    ])
  })

  it('leaves out what was written down since, and what has been deleted', () => {
    const { library, now } = open()
    group(library, PRICE, 'Price', [CHEAP, FAST])
    const before = now()
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(30), 'late', { clusterId: PRICE })] })
    library.run(SCOPE, 'expectation.remove', { ids: [FAST] })
    const arrangement = arrangementAt(mapOf(library), before)
    expect(told(arrangement)).toEqual({ clusters: [`Price,${CHEAP}`], loose: [KIND] })
    expect(arrangement.later.map(({ id }) => id)).toEqual([testId(30)])
  })
})

describe('CH3: what has to be done to go back', () => {
  it('brings back what is gone, moves what is elsewhere, and takes away what that empties', () => {
    const { library, now } = open()
    group(library, PRICE, 'Price', [CHEAP])
    const before = now()
    library.run(SCOPE, 'cluster.ungroup', { ids: [PRICE] })
    group(library, SPEED, 'Speed', [CHEAP, FAST], 500)
    group(library, THEME, 'Theme', [])
    library.run(SCOPE, 'cluster.nest', { ids: [SPEED], parentId: THEME })
    const map = mapOf(library)
    const restoring = restoringOf(map, arrangementAt(map, before))
    expect(restoring.revived.map(({ title, notes }) => [title, notes.map((each) => each.note.id)])).toEqual([
      ['Price', [CHEAP]]
    ])
    expect(restoring.leaving.map((each) => each.note.id)).toEqual([FAST])
    expect([...restoring.emptied].sort()).toEqual([SPEED, THEME].sort())
    expect(movedBy(restoring)).toBe(2)
  })

  it('leaves what is locked: notes where they are, and clusters that are left empty, with their theme', () => {
    const { library, now } = open()
    group(library, PRICE, 'Price', [CHEAP, FAST])
    const before = now()
    library.run(SCOPE, 'cluster.ungroup', { ids: [PRICE] })
    group(library, SPEED, 'Speed', [CHEAP], 500)
    group(library, THEME, 'Theme', [])
    library.run(SCOPE, 'cluster.nest', { ids: [SPEED], parentId: THEME })
    const lock = { noteIds: [FAST], clusterIds: [SPEED], elementIds: [], isLocked: true }
    library.run(SCOPE, 'board.lock', lock)
    const restored = () => {
      const map = mapOf(library)
      const { revived, emptied, held } = restoringOf(map, arrangementAt(map, before))
      return [revived.flatMap(({ notes }) => notes.map(({ note: each }) => each.id)), [...emptied], held]
    }
    expect(restored()).toEqual([[CHEAP], [], 2])
    library.run(SCOPE, 'board.lock', { ...lock, noteIds: [CHEAP], clusterIds: [] })
    expect(restored()).toEqual([[], [], 2])
    library.run(SCOPE, 'board.lock', { ...lock, isLocked: false })
    expect(restored()).toEqual([[FAST], [], 1])
  })

  it('keeps a cluster that something was written in since', () => {
    const { library } = open()
    group(library, PRICE, 'Price', [CHEAP])
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(30), 'late', { clusterId: PRICE })] })
    const map = mapOf(library)
    const restoring = restoringOf(map, arrangementAt(map, momentBefore(map.placings[0]?.at ?? '')))
    expect([restoring.leaving.map((each) => each.note.id), restoring.emptied.size]).toEqual([[CHEAP], 0])
  })

  const moves = fc.array(
    fc.record({ kind: fc.constantFrom('group', 'join', 'ungroup', 'merge'), a: fc.nat(4), b: fc.nat(4), n: fc.nat(2) }),
    { minLength: 1, maxLength: 12 }
  )

  it('of the present is nothing, whatever was done', () => {
    fc.assert(
      fc.property(moves, (sequence) => {
        const { library, now } = open()
        for (const [index, move] of sequence.entries()) perform(library, index, move)
        const map = mapOf(library)
        const present = arrangementAt(map, now())
        const { revived, returning, leaving, emptied } = restoringOf(map, present)
        expect([revived, returning.size, leaving, emptied.size]).toEqual([[], 0, [], 0])
        for (const { id, clusterId } of map.expectations) {
          const home = present.clusters.find(({ notes }) => notes.some((each) => each.note.id === id))
          expect(home?.id ?? null).toBe(clusterId)
        }
        library.close()
      }),
      { numRuns: 30 }
    )
  })

  it('tells every state there was', () => {
    fc.assert(
      fc.property(moves, (sequence) => {
        const { library, now } = open()
        const states: { at: string; told: unknown }[] = []
        for (const [index, move] of sequence.entries()) {
          perform(library, index, move)
          const map = mapOf(library)
          if (map.placings.length > 0) states.push({ at: now(), told: told(arrangementAt(map, now())) })
        }
        const map = mapOf(library)
        for (const state of states) expect(told(arrangementAt(map, state.at))).toEqual(state.told)
        library.close()
      }),
      { numRuns: 30 }
    )
  })
})

interface Move {
  readonly kind: string
  readonly a: number
  readonly b: number
  readonly n: number
}

function perform(library: TestLibrary, index: number, { kind, a, b, n }: Move): void {
  const { clusters } = mapOf(library)
  const [from, to] = [clusters[a % Math.max(1, clusters.length)], clusters[b % Math.max(1, clusters.length)]]
  const noteId = NOTES[n] ?? CHEAP
  if (kind === 'group') group(library, testId(100 + index), `C${index}`, NOTES.slice(n))
  else if (kind === 'join') library.run(SCOPE, 'cluster.join', { clusterId: from?.id ?? null, ids: [noteId] })
  else if (kind === 'ungroup' && from !== undefined) library.run(SCOPE, 'cluster.ungroup', { ids: [from.id] })
  else if (kind === 'merge' && from !== undefined && to !== undefined && from !== to)
    library.run(SCOPE, 'cluster.merge', { intoId: to.id, ids: [from.id] })
}
