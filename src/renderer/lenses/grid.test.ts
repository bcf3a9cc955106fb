import fc from 'fast-check'
import RBush from 'rbush'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Box, overlaps } from '../../base/geometry.ts'
import { columnsFor, freePlace, gridOf } from './grid.ts'

const sizes = fc.array(fc.record({ w: fc.constant(200), h: fc.integer({ min: 100, max: 500 }) }), { maxLength: 40 })

describe('a tidy grid', () => {
  it('has rows as high as their highest note', () => {
    const items = [200, 300, 200].map((h, i) => ({ id: String(i), w: 200, h }))
    expect(gridOf(items, { x: 10, y: 10 }, 2, 20)).toEqual({
      places: [
        { id: '0', x: 10, y: 10 },
        { id: '1', x: 230, y: 10 },
        { id: '2', x: 10, y: 330 }
      ],
      w: 420,
      h: 520
    })
  })

  it('has no overlaps', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 8 }), (boxes, columns) => {
        const items = boxes.map((box, i) => ({ ...box, id: String(i) }))
        const { places } = gridOf(items, { x: 0, y: 0 }, columns, 16)
        const placed = places.map((place, i) => ({ ...place, w: 200, h: items[i]?.h ?? 0 }))
        for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
      })
    )
  })

  it('is a little wider than high', () => {
    expect([1, 2, 3, 5, 9, 12].map(columnsFor)).toEqual([1, 2, 2, 3, 3, 4])
  })
})

describe('a free place', () => {
  afterEach(() => void vi.restoreAllMocks())
  const box = { x: 0, y: 0, w: 300, h: 300 }

  it('is where the box is, if nothing lies there', () => {
    expect(freePlace(box, [{ x: 400, y: 0, w: 100, h: 100 }])).toEqual({ x: 0, y: 0 })
  })

  it('is the nearest one otherwise', () => {
    expect(freePlace(box, [{ x: 200, y: 0, w: 2000, h: 300 }])).toEqual({ x: -120, y: 0 })
  })

  it('overlaps nothing', () => {
    const others = fc.array(
      fc.record({
        x: fc.integer({ min: -800, max: 800 }),
        y: fc.integer({ min: -800, max: 800 }),
        w: fc.constant(200),
        h: fc.constant(200)
      }),
      { maxLength: 30 }
    )
    fc.assert(
      fc.property(others, (taken) => {
        const place = { ...box, ...freePlace(box, taken) }
        for (const other of taken) expect(overlaps(place, other)).toBe(false)
      })
    )
  })
  const atPitch = (count: number, pitch: (i: number) => number): Box[] =>
    Array.from({ length: count * count }, (_, i) => ({
      ...{ x: (i % count) * pitch(i), y: Math.floor(i / count) * pitch(i) },
      ...{ w: 200, h: 200 }
    }))

  it('is the hole that just fits, not one beyond all the others', () => {
    const taken = atPitch(21, () => 220).filter(({ x, y }) => x !== 2420 || y !== 2640)
    expect(freePlace({ x: 2203, y: 2207, w: 200, h: 200 }, taken)).toEqual({ x: 2420, y: 2640 })
  })

  it('is found among ten thousand notes without looking at all of them again and again', () => {
    const search = vi.spyOn(RBush.prototype, 'search')
    // Uneven, so that hardly two edges are on one line, and everything is covered.
    const taken = atPitch(100, (i) => 190 + (i % 97) / 97)
    const wanted = { x: 9_000, y: 9_100, w: 2_000, h: 1_500 }
    const place = { ...wanted, ...freePlace(wanted, taken) }
    expect(taken.some((other) => overlaps(place, other))).toBe(false)
    expect(search.mock.calls.length).toBeLessThan(100_000)
  })
})
