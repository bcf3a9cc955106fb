import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../../tests/harness/library.ts'
import { centreOf, contains, overlaps } from '../../../base/geometry.ts'
import { momentBefore } from '../../../domain/clusters/historySteps.ts'
import { type Arrangement, arrangementAt } from '../../../domain/clusters/pastArrangement.ts'
import { noteBox } from '../../../domain/interop/importLayout.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../../domain/map/workshopMap.ts'
import { restorePlan } from './restorePlan.ts'

const SCOPE = testId(1)
const NOTES = Array.from({ length: 8 }, (_, n) => testId(20 + n))
const frame = { color: 'blue', w: 500, h: 320 } as const

function open(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const notes = NOTES.map((id, n) => note(id, `note ${n}`, { x: n * 250, y: -600 }))
  library.run(SCOPE, 'expectation.capture', { notes })
  return library
}

const mapOf = (library: TestLibrary): WorkshopMap => workshopMap(listerOf(library.state(SCOPE)))
const lastAt = (library: TestLibrary): string => mapOf(library).placings.at(-1)?.at ?? ''
const told = ({ clusters, loose }: Arrangement): unknown => [
  clusters.map(({ title, notes }) => [title, notes.map((each) => each.note.id).sort()].join()).sort(),
  loose.flatMap((each) => (NOTES.includes(each.note.id) ? each.note.id : [])).sort()
]
const places = ({ expectations }: WorkshopMap): unknown => expectations.map(({ id, x, y }) => [id, x, y].join()).sort()

function restore(library: TestLibrary, moment: string): void {
  const map = mapOf(library)
  let ids = 500 + map.clusters.length + map.placings.length
  const plan = restorePlan(map, arrangementAt(map, moment), () => testId(ids++))
  if (plan !== null) library.run(SCOPE, 'cluster.restore', plan)
}

interface Move {
  readonly kind: 'group' | 'join' | 'leave' | 'ungroup' | 'merge' | 'nest' | 'move' | 'capture'
  readonly a: number
  readonly b: number
}
const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('group', 'group', 'join', 'leave', 'ungroup', 'merge', 'nest', 'move', 'capture'),
    a: fc.nat(7),
    b: fc.nat(7)
  }),
  { minLength: 2, maxLength: 14 }
)

/** As people do it: what they group lies in the frame. */
function perform(library: TestLibrary, index: number, { kind, a, b }: Move): void {
  const { clusters } = mapOf(library)
  const [one, other] = [clusters[a % Math.max(1, clusters.length)], clusters[b % Math.max(1, clusters.length)]]
  const [noteId = '', nextId = ''] = [NOTES[a], NOTES[b]]
  const run = library.run.bind(library, SCOPE)
  if (kind === 'group') {
    const at = { x: index * 700, y: (a % 3) * 500 }
    const members = [...new Set([noteId, nextId])].map((id, n) => ({ id, x: at.x + 24 + n * 220, y: at.y + 56 }))
    run('cluster.group', { id: testId(100 + index), title: `C${index}`, ...frame, ...at, members })
  } else if (kind === 'leave')
    run('expectation.move', { moves: [{ id: noteId, x: b * 300, y: 3000, clusterId: null }] })
  else if (kind === 'capture') run('expectation.capture', { notes: [note(testId(300 + index), 'late', { y: -900 })] })
  else if (one === undefined || other === undefined) return
  else if (kind === 'join')
    run('expectation.move', { moves: [{ id: noteId, x: one.x + 24, y: one.y + 56, clusterId: one.id }] })
  else if (kind === 'ungroup') run('cluster.ungroup', { ids: [one.id] })
  else if (kind === 'move') run('cluster.move', { ids: [one.id], dx: 40, dy: -30 })
  else if (one === other) return
  else if (kind === 'merge') run('cluster.merge', { intoId: one.id, ids: [other.id] })
  else if (one.parentId === null && clusters.every(({ parentId }) => parentId !== other.id))
    run('cluster.nest', { ids: [other.id], parentId: one.id })
}

describe('CH3: restoring an earlier arrangement', () => {
  it('of the present changes nothing', () => {
    fc.assert(
      fc.property(moves, (sequence) => {
        const library = open()
        for (const [index, move] of sequence.entries()) perform(library, index, move)
        const map = mapOf(library)
        const later = '2030-01-01T00:00:00.000Z'
        expect(restorePlan(map, arrangementAt(map, later), () => testId(900))).toBeNull()
        library.close()
      }),
      { numRuns: 25 }
    )
  })

  it('has every note where it was, is one step, and undone is as if it had not been', () => {
    fc.assert(
      fc.property(moves, fc.nat(), (sequence, pick) => {
        const library = open()
        const states: { at: string; told: unknown }[] = []
        for (const [index, move] of sequence.entries()) {
          perform(library, index, move)
          const at = lastAt(library)
          if (at !== '') states.push({ at, told: told(arrangementAt(mapOf(library), at)) })
        }
        const state = states[pick % Math.max(1, states.length)]
        if (state === undefined) return
        const before = library.state(SCOPE)
        const isPresent =
          restorePlan(mapOf(library), arrangementAt(mapOf(library), state.at), () => testId(900)) === null
        restore(library, state.at)
        const map = mapOf(library)
        const now = arrangementAt(map, lastAt(library))
        expect(told(now)).toEqual(state.told)
        for (const { id, clusterId, x, y } of map.expectations) {
          const home = map.clusters.find((cluster) => cluster.id === clusterId)
          if (
            home !== undefined &&
            map.placings.findLast(({ expectationId }) => expectationId === id)?.by === 'restore'
          )
            expect(contains(home, centreOf(noteBox({ x, y })))).toBe(true)
        }
        if (!isPresent) library.executor.undo(SCOPE)
        expect(library.state(SCOPE)).toEqual(before)
        library.close()
      }),
      { numRuns: 60 }
    )
  }, 60_000)

  it('lays notes where they lay, and a frame that has lost its place beside what has taken it', () => {
    const library = open()
    perform(library, 0, { kind: 'group', a: 0, b: 1 })
    const asItWas = places(mapOf(library))
    const at = lastAt(library)
    library.run(SCOPE, 'cluster.ungroup', { ids: [testId(100)] })
    restore(library, at)
    expect(places(mapOf(library))).toEqual(asItWas)

    library.run(SCOPE, 'cluster.ungroup', { ids: mapOf(library).clusters.map(({ id }) => id) })
    const elsewhere = [0, 1].map((n) => ({ id: NOTES[n] ?? '', x: 9000, y: n * 300 }))
    library.run(SCOPE, 'expectation.move', { moves: elsewhere })
    library.run(SCOPE, 'cluster.group', { id: testId(200), title: 'in the way', ...frame, x: 100, y: 0, members: [] })
    restore(library, at)
    const { clusters, expectations } = mapOf(library)
    const [revived] = clusters.filter(({ title }) => title === 'C0')
    const taken = clusters.find(({ id }) => id === testId(200))
    expect(revived && taken && overlaps(revived, taken)).toBe(false)
    const inside = expectations.filter(({ clusterId }) => clusterId === revived?.id)
    expect(inside.map(({ x, y }) => [x - (revived?.x ?? 0), y - (revived?.y ?? 0)])).toEqual([
      [24, 56],
      [244, 56]
    ])
  })

  it('goes back to before there was any cluster, and takes away those that are left empty', () => {
    const library = open()
    const before = places(mapOf(library))
    for (const n of [0, 1, 2]) perform(library, n, { kind: 'group', a: 2 * n, b: 2 * n + 1 })
    restore(library, momentBefore(mapOf(library).placings[0]?.at ?? ''))
    const map = mapOf(library)
    expect([map.clusters, places(map)]).toEqual([[], before])
  })
})
