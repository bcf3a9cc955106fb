import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../../../base/geometry.ts'
import type { SuggestedGroup, Suggestion } from '../../../../domain/grouping/suggestion.ts'
import { placeGroups } from './groupPlaces.ts'
import { type GroupNode, groupTrees } from './groupTree.ts'
import { laidGroup } from './preview.ts'

const group = (id: number, notes: readonly string[], fields: Partial<SuggestedGroup> = {}): SuggestedGroup => ({
  ...{ id, clusterId: null, words: [], themeId: null, languages: ['en'] },
  notes: notes.map((note, index) => ({ id: note, confidence: 1 - index / 100, isSure: index * 2 < notes.length })),
  ...fields
})

/** Notes that are joined two by two, at random, and cut in some places: as the engine makes it. */
const suggestions: fc.Arbitrary<Suggestion> = fc
  .record({
    count: fc.integer({ min: 2, max: 60 }),
    dice: fc.array(fc.nat(), { minLength: 130, maxLength: 130 }),
    stops: fc.integer({ min: 1, max: 8 })
  })
  .map(({ count, dice, stops }) => {
    let nodes = Array.from({ length: count }, (_, index) => ({ id: index, notes: [`n${index}`] }))
    const cuts = [nodes]
    for (let made = 0; nodes.length > 1; made++) {
      const from = nodes[(dice[2 * made] ?? 0) % nodes.length]
      const others = nodes.filter((each) => each !== from)
      const to = others[(dice[2 * made + 1] ?? 0) % others.length]
      if (from === undefined || to === undefined) break
      const joined = { id: count + made, notes: [...to.notes, ...from.notes] }
      nodes = [...others.filter((each) => each !== to), joined]
      cuts.push(nodes)
    }
    const shown = Array.from(
      { length: stops },
      (_, index) => cuts[Math.floor(((cuts.length - 1) * (stops - index)) / stops)] ?? []
    )
    const groups = new Map(shown.flat().flatMap(({ id, notes }) => (notes.length > 1 ? [[id, group(id, notes)]] : [])))
    return {
      groups: [...groups.values()],
      stops: shown.map((cut) => ({
        groups: cut.filter(({ notes }) => notes.length > 1).map(({ id }) => id),
        lone: cut.filter(({ notes }) => notes.length === 1).flatMap(({ notes }) => notes)
      })),
      start: 0
    }
  })

const heightOf = (id: string): number => 200 + (Number(id.slice(1)) % 4) * 60
const heap: readonly Box[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ x: (index % 4) * 220, y: Math.floor(index / 4) * 220 },
  ...{ w: 200, h: 200 }
}))
const overlapping = (boxes: readonly Box[]): boolean =>
  boxes.some((box, index) => boxes.some((other, place) => place > index && overlaps(box, other)))
const ordersOf = (nodes: readonly GroupNode[]): [number, readonly string[]][] =>
  nodes.flatMap(({ group: { id }, noteIds, parts }) => [[id, noteIds], ...ordersOf(parts)])

describe('the places of suggested groups', () => {
  it('are one for each group of all stops, and free at every stop, whichever notes are left out', () => {
    fc.assert(
      fc.property(
        suggestions,
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.4, max: 3, noNaN: true }),
        (suggestion, nth, aspect) => {
          const trees = groupTrees(suggestion)
          const places = placeGroups(trees, heightOf, { taken: heap, clusters: new Map(), aspect, colors: new Map() })
          const orders = new Map(ordersOf(trees))
          expect(new Set(places.keys())).toEqual(new Set(suggestion.groups.map(({ id }) => id)))
          for (const stop of suggestion.stops) {
            const frames = stop.groups.map((id) => {
              const place = places.get(id) ?? { x: 0, y: 0, columns: 1, color: 'grey' as const, isAside: false }
              const noteIds = (orders.get(id) ?? []).filter((_, index) => nth === 1 || index % nth > 0)
              return laidGroup({ noteIds, place }, heightOf).frame
            })
            expect(overlapping([...frames, ...heap])).toBe(false)
          }
        }
      )
    )
  })

  it('lie near the cluster that a group would join, clear of all else', () => {
    const joining = group(1, ['n1', 'n2'], { clusterId: 'c' })
    const trees = groupTrees({
      groups: [joining, group(2, ['n3', 'n4'])],
      stops: [{ groups: [1, 2], lone: [] }],
      start: 0
    })
    const cluster: Box = { x: 2000, y: 0, w: 500, h: 500 }
    const around = [...heap, cluster, { x: 2520, y: 0, w: 300, h: 900 }]
    const places = placeGroups(trees, heightOf, {
      taken: around,
      clusters: new Map([['c', cluster]]),
      aspect: 1.5,
      colors: new Map()
    })
    const place = places.get(1) ?? { x: 0, y: 0, columns: 1, color: 'grey' as const, isAside: false }
    const { frame } = laidGroup({ noteIds: ['n1', 'n2'], place }, heightOf)
    expect(overlapping([...around, frame])).toBe(false)
    expect(place).toMatchObject({ x: 2000, y: 600, isAside: true })
  })
})

describe('the trees of a suggestion', () => {
  it('have the parts of a split in the whole, whose notes stand in the order of its parts', () => {
    const suggestion = {
      groups: [group(9, ['a', 'b', 'c', 'd', 'e', 'f']), group(7, ['b', 'd']), group(8, ['a', 'c', 'e'])],
      stops: [
        { groups: [9], lone: [] },
        { groups: [8, 7], lone: ['f'] }
      ],
      start: 0
    }
    const [whole, ...others] = groupTrees(suggestion)
    expect(others).toEqual([])
    expect(whole?.parts.map((part) => part.group.id)).toEqual([8, 7])
    expect(whole?.noteIds).toEqual(['a', 'c', 'e', 'b', 'd', 'f'])
  })

  it('tell a group from the one of the same notes that would join a cluster', () => {
    const suggestion = {
      groups: [group(9, ['a', 'b'], { clusterId: 'c' }), group(7, ['a', 'b'])],
      stops: [
        { groups: [9], lone: [] },
        { groups: [7], lone: [] }
      ],
      start: 0
    }
    expect(groupTrees(suggestion).map(({ group: { id }, parts }) => [id, parts.map((part) => part.group.id)])).toEqual([
      [9, [7]]
    ])
  })
})
