import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../../../base/geometry.ts'
import type { Element } from '../../../../domain/elements/element.ts'
import { idFor, mapOf, note } from '../../../lenses/lenses.testdata.ts'
import { mergePlan } from './clusters.ts'
import { neighbour } from './neighbour.ts'
import { nudge } from './nudge.ts'
import { gridAround, linesOf, placesAround } from './paste.ts'
import { nextSlot, offset, takenBy } from './slots.ts'

const box = (x: number, y: number): Box => ({ x, y, w: 200, h: 200 })
const size = { w: 200, h: 200 }
const run = { top: 0, bottom: 700 }
const free = (): boolean => false

describe('the next note', () => {
  it('goes below, and into the next column where the view ends', () => {
    expect(nextSlot(box(0, 0), size, 'flow', run, free)).toEqual({ x: 0, y: 220 })
    expect(nextSlot(box(0, 440), size, 'flow', run, free)).toEqual({ x: 220, y: 0 })
  })

  it('goes to the side that one asks for', () => {
    expect(nextSlot(box(0, 0), size, 'right', run, free)).toEqual({ x: 220, y: 0 })
    expect(nextSlot(box(0, 0), size, 'left', run, free)).toEqual({ x: -220, y: 0 })
    expect(nextSlot(box(0, 0), size, 'up', run, free)).toEqual({ x: 0, y: -220 })
    expect(nextSlot(box(0, 600), size, 'down', run, free)).toEqual({ x: 0, y: 820 })
  })

  it('leaves out what is taken', () => {
    function* taken(): Generator<Box> {
      yield* [box(0, 220), box(0, 440)]
    }
    const isTaken = takenBy(taken())
    expect(nextSlot(box(0, 0), size, 'flow', { top: 0, bottom: 2000 }, isTaken)).toEqual({ x: 0, y: 660 })
  })

  it('never lies exactly on another', () => {
    expect(offset({ x: 0, y: 0 }, ({ x }) => x < 40)).toEqual({ x: 48, y: 48 })
  })
})

describe('a nudge', () => {
  const right = { x: 1, y: 0 }
  it('is a px, with Shift ten', () => {
    expect(nudge(box(3, 0), right, false, null)).toEqual({ x: 1, y: 0 })
    expect(nudge(box(3, 0), { x: 0, y: -1 }, true, null)).toMatchObject({ y: -10 })
  })

  it('leads to the next line where there is a grid', () => {
    expect(nudge(box(3, 5), right, false, 20)).toEqual({ x: 17, y: 0 })
    expect(nudge(box(20, 5), { x: -1, y: 0 }, true, 20)).toEqual({ x: -100, y: 0 })
  })
})

describe('the note beside', () => {
  it('is the nearest one in the quarter that one looks to', () => {
    const boxes = [box(300, 0), box(600, 0), box(0, 250), box(250, 180), box(0, 0)]
    expect(neighbour(box(0, 0), boxes, { x: 1, y: 0 })).toBe(boxes[0])
    expect(neighbour(box(0, 0), boxes, { x: 0, y: 1 })).toBe(boxes[2])
    expect(neighbour(box(0, 0), boxes, { x: -1, y: 0 })).toBeNull()
  })
})

describe('pasted text', () => {
  it('makes one note of each line, without bullets and blanks', () => {
    expect(linesOf('- fast login\r\n\r\n  • 要快\n1. cheap\n2）便宜\n2024 budget\n3.5 days\n')).toEqual([
      ...['fast login', '要快', 'cheap', '便宜', '2024 budget', '3.5 days']
    ])
  })

  it('lies in a grid that touches nothing', () => {
    const heights = fc.array(fc.integer({ min: 200, max: 400 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(heights, (all) => {
        const items = all.map((height, index) => ({ id: String(index), height }))
        const taken = [box(0, 0), box(-300, 100)]
        const places = gridAround(items, { x: 0, y: 0 }, taken)
        const boxes = items.map(({ id, height }) => ({ ...box(0, 0), ...places.get(id), h: height }))
        for (const [index, one] of boxes.entries()) {
          for (const other of [...taken, ...boxes.slice(index + 1)]) expect(overlaps(one, other)).toBe(false)
        }
      })
    )
  })

  it('lies wholly in the lane that it is pasted in, or wholly beside it', () => {
    const lane = { kind: 'frame', x: 0, y: 0, w: 500, h: 540 } as unknown as Element
    const items = ['a', 'b', 'c'].map((id) => ({ id, height: 200 }))
    const at = { x: 250, y: 400 }
    expect([...placesAround(items, at, [], [lane]).values()]).toEqual([
      ...[56, 276].map((y) => ({ x: 24, y })),
      { x: 244, y: 56 }
    ])
    for (const { x, y } of placesAround([...items, { id: 'd', height: 300 }], at, [], [lane]).values()) {
      expect(overlaps(box(x, y), lane)).toBe(false)
    }
  })
})

describe('merging', () => {
  const level = (name: string) => ({
    ...{ id: idFor(`level ${name}`), type: 'level', scope: idFor('workshop'), expectationId: idFor(name) },
    ...{ kind: 'desired', value: 5, at: '2026-01-01T00:00:00.000Z', sessionId: null, note: '' }
  })

  it('keeps the note that was selected first', () => {
    expect(mergePlan(mapOf([note('a'), note('b')]), ['b', 'a'])).toEqual({ intoId: 'b', ids: ['a'] })
  })

  it('keeps a note that has been measured before all others', () => {
    const map = mapOf([note('a'), note('b'), level('b')])
    expect(mergePlan(map, [idFor('a'), idFor('b')])).toEqual({ intoId: idFor('b'), ids: [idFor('a')] })
  })

  it('keeps a note that was declined with a reason before all others', () => {
    const map = mapOf([note('a'), note('b', { verdict: 'decline', verdictReason: 'not our trade' })])
    expect(mergePlan(map, [idFor('a'), idFor('b')])).toEqual({ intoId: idFor('b'), ids: [idFor('a')] })
  })

  it('needs two', () => {
    expect(mergePlan(mapOf([note('a')]), ['a'])).toBeNull()
  })
})

function _never(): never {
  throw new Error('missing')
}
