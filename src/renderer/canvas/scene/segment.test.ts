import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, centreOf, contains, grow } from '../../../base/geometry.ts'
import { between, boxOfSegment, crosses, distanceTo, middleOfSegment } from './segment.ts'

const coordinate = fc.integer({ min: -2000, max: 2000 })
const side = fc.integer({ min: 20, max: 400 })
const box: fc.Arbitrary<Box> = fc.record({ x: coordinate, y: coordinate, w: side, h: side })
const point = fc.record({ x: coordinate, y: coordinate })

/** How far a point is from the nearest side of a box. */
const fromEdge = ({ x, y, w, h }: Box, p: { x: number; y: number }): number =>
  Math.min(
    ...[
      { from: { x, y }, to: { x: x + w, y } },
      { from: { x: x + w, y }, to: { x: x + w, y: y + h } },
      { from: { x: x + w, y: y + h }, to: { x, y: y + h } },
      { from: { x, y: y + h }, to: { x, y } }
    ].map((line) => distanceTo(line, p))
  )

describe('the line between two boxes', () => {
  it('goes from edge to edge, and through neither', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const line = between(a, b)
        if (line === null) return
        expect(fromEdge(a, line.from)).toBeLessThan(1e-6)
        expect(fromEdge(b, line.to)).toBeLessThan(1e-6)
        const middle = middleOfSegment(line)
        expect(contains(grow(a, -1e-3), middle)).toBe(false)
        expect(contains(grow(b, -1e-3), middle)).toBe(false)
      })
    )
  })

  it('lies on the line of their middles, and is the same one back', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const line = between(a, b)
        const back = between(b, a)
        if (line === null) {
          expect(back).toBeNull()
          return
        }
        const middles = { from: centreOf(a), to: centreOf(b) }
        expect(distanceTo(middles, line.from)).toBeLessThan(1e-6)
        expect(distanceTo(middles, line.to)).toBeLessThan(1e-6)
        expect(back?.from.x).toBeCloseTo(line.to.x, 5)
        expect(back?.to.y).toBeCloseTo(line.from.y, 5)
      })
    )
  })

  it('is none where nothing is between them', () => {
    const a = { x: 0, y: 0, w: 200, h: 200 }
    expect(between(a, a)).toBeNull()
    expect(between(a, { ...a, x: 120 })).toBeNull()
    expect(between(a, { ...a, x: 500 })).toEqual({ from: { x: 200, y: 100 }, to: { x: 500, y: 100 } })
  })

  it('runs beside it by so much', () => {
    const a = { x: 0, y: 0, w: 200, h: 200 }
    expect(between(a, { ...a, x: 500 }, 30)).toEqual({ from: { x: 200, y: 130 }, to: { x: 500, y: 130 } })
  })
})

describe('lines', () => {
  it('cross a box wherever one of their points lies in it, and only then', () => {
    fc.assert(
      fc.property(point, point, box, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, around, share) => {
        const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
        if (contains(grow(around, -1e-6), at)) expect(crosses({ from, to }, around)).toBe(true)
        const apart = { ...around, x: Math.max(from.x, to.x) + 1 }
        expect(crosses({ from, to }, apart)).toBe(false)
      })
    )
  })

  it('lie in their box', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const around = boxOfSegment({ from, to })
        expect(contains(around, from) && contains(around, to)).toBe(true)
      })
    )
  })
})
