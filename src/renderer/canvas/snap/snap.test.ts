import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../base/geometry.ts'
import { dotStep, GRID, nextLine } from './grid.ts'
import { gapBetween } from './row.ts'
import { type Guides, type SnapField, snapMove, snapSides } from './snap.ts'
import { acrossOf, isLevel, lengthOf, middleOf, spanOf } from './span.ts'

const note = (x: number, y: number): Box => ({ x, y, w: 200, h: 200 })
const fieldOf = (others: readonly Box[], more: Partial<SnapField> = {}): SnapField => ({
  ...{ others, grid: null, reach: 7, gap: 20 },
  ...more
})
const linesOf = ({ lines }: Guides): string[] => lines.map(({ axis, at, from, to }) => `${axis} ${at}: ${from}–${to}`)
const gapsOf = ({ gaps }: Guides): string[] => gaps.map(({ axis, from, to, at }) => `${axis} ${from}–${to} at ${at}`)

describe('moving', () => {
  it('lines edges up with those of another, and shows along which lines', () => {
    const { box, guides } = snapMove(note(404, 497), fieldOf([note(400, 0)]))
    expect(box).toEqual(note(400, 497))
    expect(linesOf(guides)).toEqual(['x 400: 0–697', 'x 600: 0–697'])
  })

  it('lines middles up where edges cannot', () => {
    const { box, guides } = snapMove(note(53, 600), fieldOf([{ x: 0, y: 0, w: 300, h: 100 }]))
    expect(box.x).toBe(50)
    expect(linesOf(guides)).toEqual(['x 150: 0–800'])
  })

  it('keeps the usual gap to a neighbour', () => {
    const { box, guides } = snapMove(note(224, 90), fieldOf([note(0, 0)]))
    expect(box).toEqual(note(220, 90))
    expect(gapsOf(guides)).toEqual(['x 200–220 at 145'])
  })

  it('repeats the gap that neighbours have', () => {
    const { box, guides } = snapMove(note(703, 40), fieldOf([note(0, 0), note(350, 20)]))
    expect(box.x).toBe(700)
    expect(gapsOf(guides).sort()).toEqual(['x 200–350 at 110', 'x 550–700 at 130'])
  })

  it('halves the room between two', () => {
    const { box, guides } = snapMove(note(303, 60), fieldOf([note(0, 0), note(600, 0)]))
    expect(box.x).toBe(300)
    expect(gapsOf(guides)).toHaveLength(2)
  })

  it('does not go where it may not', () => {
    const { box } = snapMove(note(404, 497), fieldOf([note(400, 500)]), ['y'])
    expect(box).toEqual(note(404, 500))
  })

  it('lies on the grid where nothing nearer draws it', () => {
    const field = fieldOf([note(400, 0)], { grid: 20 })
    expect(snapMove(note(91, 512), field).box).toEqual(note(100, 520))
    expect(snapMove(note(91, 3), fieldOf([note(405, 5)], { grid: 20 })).box).toEqual(note(100, 5))
  })

  it('stays where nothing is near', () => {
    const { box, guides } = snapMove(note(1000, 1000), fieldOf([note(0, 0)]))
    expect(box).toEqual(note(1000, 1000))
    expect(guides).toEqual({ lines: [], gaps: [] })
  })
})

describe('pulling a side', () => {
  it('lines it up with the edge of another, or keeps the usual gap', () => {
    const field = fieldOf([note(600, 0)])
    const frame = { x: 0, y: 300, w: 596, h: 400 }
    expect(snapSides(frame, { x: 1, y: 0 }, field, 160).box).toEqual({ ...frame, w: 600 })
    expect(snapSides({ ...frame, w: 583 }, { x: 1, y: 0 }, field, 160).box).toEqual({ ...frame, w: 580 })
    const up = { x: 0, y: 223, w: 300, h: 400 }
    expect(snapSides(up, { x: 0, y: -1 }, field, 160).box).toEqual({ ...up, y: 220, h: 403 })
  })

  it('leaves it where it would become too small', () => {
    const frame = { x: 0, y: 0, w: 162, h: 400 }
    expect(snapSides(frame, { x: 1, y: 0 }, fieldOf([note(157, 900)]), 160).box).toEqual(frame)
  })
})

const boxes = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  w: fc.integer({ min: 20, max: 300 }),
  h: fc.integer({ min: 20, max: 300 })
})
const boards = fc.tuple(boxes, fc.array(boxes, { maxLength: 8 }))

describe('of any board', () => {
  it('nothing goes further than the reach', () => {
    fc.assert(
      fc.property(boards, ([box, others]) => {
        const { box: moved } = snapMove(box, fieldOf(others))
        expect(Math.abs(moved.x - box.x)).toBeLessThanOrEqual(7)
        expect(Math.abs(moved.y - box.y)).toBeLessThanOrEqual(7)
        expect(moved).toMatchObject({ w: box.w, h: box.h })
      })
    )
  })

  it('what rests stays: along one axis, a second look changes nothing', () => {
    fc.assert(
      fc.property(boards, ([box, others]) => {
        const { box: once } = snapMove(box, fieldOf(others), ['x'])
        expect(snapMove(once, fieldOf(others), ['x']).box.x).toBeCloseTo(once.x, 6)
      })
    )
  })

  it('a line says the truth: it goes through the box and through another', () => {
    fc.assert(
      fc.property(boards, ([box, others]) => {
        const { box: moved, guides } = snapMove(box, fieldOf(others))
        for (const { axis, at, from, to } of guides.lines) {
          const lies = (each: Box): boolean => {
            const span = spanOf(each, axis)
            return [span.from, span.to, middleOf(span)].some((place) => isLevel(place, at))
          }
          const across = [moved, ...others.filter(lies)].map((each) => spanOf(each, acrossOf(axis)))
          expect(lies(moved)).toBe(true)
          expect(across.length).toBeGreaterThan(1)
          expect(from).toBeGreaterThanOrEqual(Math.min(...across.map((span) => span.from)))
          expect(to).toBeLessThanOrEqual(Math.max(...across.map((span) => span.to)))
        }
      })
    )
  })

  it('a gap says the truth: another is as large, or it is the usual one', () => {
    fc.assert(
      fc.property(boards, ([box, others]) => {
        const { guides } = snapMove(box, fieldOf(others))
        for (const axis of ['x', 'y'] as const) {
          const gaps = guides.gaps.filter((gap) => gap.axis === axis)
          for (const gap of gaps) {
            expect(lengthOf(gap)).toBeGreaterThan(0)
            const isLikeOthers = gaps.some((other) => other !== gap && isLevel(lengthOf(other), lengthOf(gap)))
            expect(isLikeOthers || isLevel(lengthOf(gap), 20)).toBe(true)
          }
        }
      })
    )
  })
})

describe('the grid', () => {
  it('is stepped along line by line, from wherever one is', () => {
    expect([nextLine(25, 20, 1), nextLine(40, 20, 1), nextLine(25, 20, -1), nextLine(40, 20, -5)]).toEqual([
      ...[40, 60, 20, -60]
    ])
  })

  it('thins out as one zooms out', () => {
    expect(dotStep(1)).toBe(GRID)
    for (const zoom of [2, 0.5, 0.2, 0.01]) expect(dotStep(zoom) * zoom).toBeGreaterThanOrEqual(14)
  })

  it('measures a gap from either side', () => {
    expect([gapBetween(note(0, 0), note(230, 0), 'x'), gapBetween(note(230, 0), note(0, 0), 'x')]).toEqual([30, 30])
  })
})
