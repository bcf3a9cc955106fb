import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boundsOf, overlaps } from '../../base/geometry.ts'
import { mapOf, note } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { noteBox } from './importLayout.ts'
import { type Demand, type Placement, placeNotes } from './placeNotes.ts'
import type { NewCluster } from './planClusters.ts'

const frame = (id: string, title: string, box: Box): AnyRecord => ({
  id: id.padEnd(20, '0'),
  type: 'cluster',
  scope: 'workshop000000000000',
  title,
  color: 'grey',
  ...box
})

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

function overlapping(boxes: readonly Box[]): boolean {
  return boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlaps(a, b)))
}

const OLD = 'f'.padEnd(20, '0')
const fresh = (id: string, fields: Partial<NewCluster> = {}): NewCluster => ({
  ...{ id, title: id, color: 'grey', parentId: null, box: null },
  ...fields
})
const demand = (fields: Partial<Demand>): Demand => ({
  clusters: [],
  counts: new Map(),
  arranged: [],
  isOurs: false,
  ...fields
})
const notesIn = ({ places }: Placement, clusterId: string | null) => (places.get(clusterId) ?? []).map(noteBox)

describe('placeNotes', () => {
  it('sets notes in a plain grid when they name no cluster', () => {
    const bare = notesIn(placeNotes(mapOf([]), demand({ counts: new Map([[null, 6]]) })), null)
    expect(bare[0]).toMatchObject({ x: 0, y: 0 })
    expect(overlapping(bare)).toBe(false)
    expect(boundsOf(bare)).toMatchObject({ w: 640, h: 420 })
  })

  it('gives each new cluster a frame with its notes inside, and a theme one around those in it', () => {
    const clusters = [fresh('theme'), fresh('a', { parentId: 'theme' }), fresh('b', { parentId: 'theme' }), fresh('c')]
    const counts = new Map([
      ['theme', 2],
      ['a', 3],
      ['c', 1]
    ])
    const placement = placeNotes(mapOf([]), demand({ clusters, counts }))
    const frameOf = (id: string) => placement.frames.get(id) ?? { x: 0, y: 0, w: 0, h: 0 }
    for (const [id, count] of counts) {
      expect(notesIn(placement, id)).toHaveLength(count)
      expect(notesIn(placement, id).every((box) => within(box, frameOf(id)))).toBe(true)
    }
    expect(within(frameOf('a'), frameOf('theme'))).toBe(true)
    expect(within(frameOf('b'), frameOf('theme'))).toBe(true)
    expect(overlapping([frameOf('a'), frameOf('b'), ...notesIn(placement, 'theme')])).toBe(false)
    expect(overlaps(frameOf('theme'), frameOf('c'))).toBe(false)
  })

  it('keeps an arrangement, as a whole beside what is there', () => {
    const map = mapOf([note('n', { x: 100, y: -50 })])
    const clusters = [
      fresh('theme', { box: { x: -20, y: -100, w: 900, h: 400 } }),
      fresh('a', { parentId: 'theme', box: { x: 0, y: 0, w: 500, h: 300 } })
    ]
    const arranged = [
      { at: { x: 20, y: 60 }, clusterId: 'a' },
      { at: { x: 260, y: 60 }, clusterId: 'a' },
      { at: { x: 620, y: 80 }, clusterId: 'theme' },
      { at: { x: 1200, y: 1000 }, clusterId: null }
    ]
    const placement = placeNotes(map, demand({ clusters, arranged, counts: new Map([['a', 1]]) }))
    const [first, second, , last] = placement.arranged
    expect([(second?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)]).toEqual([240, 940])
    const frame = placement.frames.get('a') ?? { x: 0, y: 0, w: 0, h: 0 }
    const inside = [...placement.arranged.slice(0, 2).map(noteBox), ...notesIn(placement, 'a')]
    expect(inside.every((box) => within(box, frame))).toBe(true)
    expect(overlapping(inside)).toBe(false)
    expect(placement.arranged.every(({ x }) => x >= 300)).toBe(true)
  })

  it('draws what lay closer than our notes are wide apart', () => {
    const arranged = Array.from({ length: 6 }, (_, n) => ({
      at: { x: (n % 3) * 80, y: n < 3 ? 0 : 80 },
      clusterId: null
    }))
    const placement = placeNotes(mapOf([]), demand({ arranged }))
    expect(overlapping(placement.arranged.map(noteBox))).toBe(false)
  })

  it.each([[Number.NaN], [Infinity], [1e12]])('finds places itself where those of the file make no sense: %d', (x) => {
    const arranged = [
      { at: { x, y: 0 }, clusterId: null },
      { at: { x: 0, y: 0 }, clusterId: null }
    ]
    const placement = placeNotes(mapOf([]), demand({ arranged }))
    expect(boundsOf(placement.arranged.map(noteBox))).toMatchObject({ w: 420, h: 200 })
  })

  it('leaves alone what is there', () => {
    const map = mapOf([note('a', { x: -500, y: 300 }), frame('f', 'Old', { x: 0, y: 0, w: 400, h: 400 })])
    const counts = new Map([
      [null, 1],
      ['new', 1]
    ])
    const placement = placeNotes(map, demand({ clusters: [fresh('new')], counts }))
    expect([...notesIn(placement, null), ...notesIn(placement, 'new')].every(({ x }) => x > 400)).toBe(true)
  })

  it('lets a cluster that is there grow downwards over free space', () => {
    const map = mapOf([frame('f', 'Old', { x: 0, y: 0, w: 468, h: 280 }), note('a', { x: 24, y: 56, clusterId: OLD })])
    const { places, resized, moved, frames } = placeNotes(map, demand({ counts: new Map([[OLD, 3]]) }))
    expect(frames.size).toBe(0)
    expect(moved).toEqual([])
    expect(places.get(OLD)?.map(({ x, y }) => [x, y])).toEqual([
      [24, 276],
      [244, 276],
      [24, 496]
    ])
    expect(resized).toEqual([{ id: OLD, x: 0, y: 0, w: 468, h: 720 }])
  })

  it('lets it grow to the right where something lies below', () => {
    const map = mapOf([
      frame('f', 'Old', { x: 0, y: 0, w: 248, h: 280 }),
      note('a', { x: 24, y: 56, clusterId: OLD }),
      note('b', { x: 0, y: 300 })
    ])
    const { places, resized } = placeNotes(map, demand({ counts: new Map([[OLD, 1]]) }))
    expect(places.get(OLD)).toEqual([{ x: 244, y: 56 }])
    expect(resized[0]).toMatchObject({ w: 468, h: 280 })
  })

  it('moves it, with its notes, where it cannot grow', () => {
    const map = mapOf([
      frame('f', 'Old', { x: 0, y: 0, w: 248, h: 280 }),
      note('b', { x: 0, y: 300 }),
      note('c', { x: 260, y: 0 })
    ])
    const placement = placeNotes(map, demand({ counts: new Map([[OLD, 2]]) }))
    expect(placement.moved).toEqual([{ ids: [OLD], dx: 580, dy: 0 }])
    const grown = placement.resized[0]
    expect(grown && notesIn(placement, OLD).every((box) => within(box, grown))).toBe(true)
  })

  it('never puts anything on top of anything else', () => {
    const names = fc.array(fc.constantFrom(null, 'a', 'b', 'c', OLD, 'g'.padEnd(20, '0')), {
      minLength: 1,
      maxLength: 60
    })
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 1500, max: 3000 }), y: fc.integer({ min: -500, max: 900 }) })
    )
    fc.assert(
      fc.property(names, spots, (named, notes) => {
        const old = frame('f', 'Old', { x: 0, y: 0, w: 468, h: 500 })
        const far = frame('g', 'Far', { x: 500, y: 100, w: 300, h: 300 })
        const map = mapOf([old, far, ...notes.map((at, index) => note(`n${index}`, at))])
        const counts = new Map<string | null, number>()
        for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1)
        const placement = placeNotes(map, demand({ clusters: ['a', 'b', 'c'].map((id) => fresh(id)), counts }))
        const frames = new Map<string, Box>([
          ...map.clusters.map((c): [string, Box] => [c.id, c]),
          ...placement.frames,
          ...placement.resized.map((c): [string, Box] => [c.id, c])
        ])
        const bare = notesIn(placement, null)
        const loose = [...bare, ...notes.map(noteBox)]
        expect(overlapping([...frames.values(), ...bare])).toBe(false)
        expect([...frames.values()].some((box) => loose.some((other) => overlaps(box, other)))).toBe(false)
        expect(overlapping([...placement.places.values()].flat().map(noteBox))).toBe(false)
      }),
      { numRuns: 100 }
    )
  })
})
