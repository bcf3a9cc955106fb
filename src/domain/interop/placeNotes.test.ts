import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boundsOf, overlaps } from '../../base/geometry.ts'
import { mapOf, note } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { noteBox } from './importLayout.ts'
import { type Placement, placeNotes } from './placeNotes.ts'

let ids = 0
const newId = () => `new${String(ids++).padStart(17, '0')}`

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

const notesIn = ({ places }: Placement, clusterId: string | null) =>
  places.filter((place) => place.clusterId === clusterId).map(noteBox)

describe('placeNotes', () => {
  it('sets notes in a plain grid when they name no cluster', () => {
    const { places, clusters } = placeNotes(mapOf([]), ['', '', '', '', '', ''], newId)
    expect(clusters).toEqual([])
    expect(places[0]).toEqual({ x: 0, y: 0, clusterId: null })
    expect(overlapping(places.map(noteBox))).toBe(false)
    const bounds = boundsOf(places.map(noteBox))
    expect([bounds?.w, bounds?.h]).toEqual([640, 420])
  })

  it('gives each title one frame, whatever its case and width, with its notes inside', () => {
    const titles = ['Speed', '', 'price', 'SPEED', 'Ｓｐｅｅｄ', 'Price', '']
    const placement = placeNotes(mapOf([]), titles, newId)
    expect(placement.clusters.map(({ title }) => title)).toEqual(['Speed', 'price'])
    for (const cluster of placement.clusters) {
      const notes = notesIn(placement, cluster.id)
      expect(notes.every((box) => within(box, cluster))).toBe(true)
    }
    expect(overlapping([...placement.clusters, ...notesIn(placement, null)])).toBe(false)
  })

  it('leaves alone what is there', () => {
    const map = mapOf([note('a', { x: -500, y: 300 }), frame('f', 'Old', { x: 0, y: 0, w: 400, h: 400 })])
    const { places } = placeNotes(map, ['', 'New'], newId)
    expect(places.every(({ x }) => x > 400)).toBe(true)
  })

  it('lets a cluster of the same name grow downwards over free space', () => {
    const map = mapOf([
      frame('f', 'Old', { x: 0, y: 0, w: 468, h: 280 }),
      note('a', { x: 24, y: 56, clusterId: 'f'.padEnd(20, '0') })
    ])
    const { places, resized, moved, clusters } = placeNotes(map, ['old', 'old', 'old'], newId)
    expect(clusters).toEqual([])
    expect(moved).toEqual([])
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [24, 276],
      [244, 276],
      [24, 496]
    ])
    expect(resized).toEqual([{ id: 'f'.padEnd(20, '0'), x: 0, y: 0, w: 468, h: 720 }])
  })

  it('lets it grow to the right where something lies below', () => {
    const map = mapOf([
      frame('f', 'Old', { x: 0, y: 0, w: 248, h: 280 }),
      note('a', { x: 24, y: 56, clusterId: 'f'.padEnd(20, '0') }),
      note('b', { x: 0, y: 300 })
    ])
    const { places, resized } = placeNotes(map, ['Old'], newId)
    expect(places).toEqual([{ x: 244, y: 56, clusterId: 'f'.padEnd(20, '0') }])
    expect(resized[0]).toMatchObject({ w: 468, h: 280 })
  })

  it('moves it, with its notes, where it cannot grow', () => {
    const id = 'f'.padEnd(20, '0')
    const map = mapOf([
      frame('f', 'Old', { x: 0, y: 0, w: 248, h: 280 }),
      note('b', { x: 0, y: 300 }),
      note('c', { x: 260, y: 0 })
    ])
    const placement = placeNotes(map, ['Old', 'Old'], newId)
    expect(placement.moved).toEqual([{ ids: [id], dx: 580, dy: 0 }])
    const grown = placement.resized[0]
    expect(grown && notesIn(placement, id).every((box) => within(box, grown))).toBe(true)
  })

  it('never puts anything on top of anything else', () => {
    const titles = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'Old', 'Far'), { minLength: 1, maxLength: 60 })
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 1500, max: 3000 }), y: fc.integer({ min: -500, max: 900 }) })
    )
    fc.assert(
      fc.property(titles, spots, (named, notes) => {
        const old = frame('f', 'Old', { x: 0, y: 0, w: 468, h: 500 })
        const far = frame('g', 'Far', { x: 500, y: 100, w: 300, h: 300 })
        const map = mapOf([old, far, ...notes.map((at, index) => note(`n${index}`, at))])
        const placement = placeNotes(map, named, newId)
        const frames = new Map<string, Box>(
          [...map.clusters, ...placement.clusters, ...placement.resized].map((c) => [c.id, c])
        )
        const loose = [...placement.places.filter(({ clusterId }) => clusterId === null), ...notes].map(noteBox)
        const fresh = placement.places.filter(({ clusterId }) => clusterId === null).map(noteBox)
        expect(overlapping([...frames.values(), ...fresh])).toBe(false)
        expect([...frames.values()].some((box) => loose.some((other) => overlaps(box, other)))).toBe(false)
        expect(overlapping(placement.places.map(noteBox))).toBe(false)
      }),
      { numRuns: 100 }
    )
  })
})
