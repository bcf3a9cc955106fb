import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boundsOf, overlaps } from '../../../../base/geometry.ts'
import { type Axis, lengthOf, spanOf } from '../../../canvas/snap/span.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import { afterSteps, cluster, idFor, mapOf, note, viewOf } from '../../../lenses/lenses.testdata.ts'
import { alignPlan, distributePlan, gridPlan, type Item, rowsOf, type Shifts, SIDES } from './arrange.ts'
import { arrangedOf, shiftSteps, tidySteps } from './places.ts'

const sizes = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
  w: fc.integer({ min: 100, max: 400 }),
  h: fc.integer({ min: 100, max: 400 })
})
const lists = fc
  .array(sizes, { minLength: 1, maxLength: 12 })
  .map((boxes) => boxes.map((box, index): Item => ({ ...box, id: String(index) })))
const sides = fc.constantFrom(...SIDES)
const axes = fc.constantFrom<Axis>('x', 'y')

const moved = (items: readonly Item[], shifts: Shifts): Item[] =>
  items.map((item) => {
    const { dx, dy } = shifts.get(item.id) ?? { dx: 0, dy: 0 }
    return { ...item, x: item.x + dx, y: item.y + dy }
  })

const gapsOf = (items: readonly Item[], axis: Axis): number[] => {
  const spans = items.map((item) => spanOf(item, axis))
  return spans.slice(1).map((span, index) => span.from - (spans[index]?.to ?? 0))
}

function expectNoOverlap(boxes: readonly Box[]): void {
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlaps(one, other)).toBe(false)
  }
}

describe('aligning', () => {
  const items = [
    { id: 'a', x: 0, y: 0, w: 200, h: 200 },
    { id: 'b', x: 300, y: 50, w: 200, h: 260 }
  ]

  it('puts all along the outermost side', () => {
    expect(moved(items, alignPlan(items, 'right')).map(({ x, y }) => [x, y])).toEqual([
      [300, 0],
      [300, 50]
    ])
    expect(moved(items, alignPlan(items, 'bottom')).map(({ y }) => y)).toEqual([110, 50])
    expect(moved(items, alignPlan(items, 'center')).map(({ x }) => x)).toEqual([150, 150])
  })

  it('done twice is done once, and no one leaves the room that all had', () => {
    fc.assert(
      fc.property(lists, sides, (all, side) => {
        const once = moved(all, alignPlan(all, side))
        expect(alignPlan(once, side).size).toBe(0)
        const [before, after] = [boundsOf(all), boundsOf(once)]
        for (const axis of ['x', 'y'] as const) {
          if (before === null || after === null) continue
          expect(lengthOf(spanOf(after, axis))).toBeLessThanOrEqual(lengthOf(spanOf(before, axis)))
        }
      })
    )
  })
})

describe('distributing', () => {
  it('gives equal gaps in the order that things lie in, and leaves the first', () => {
    fc.assert(
      fc.property(lists, axes, (all, axis) => {
        fc.pre(all.length > 2)
        const middle = ({ x, y, w, h }: Item): number => (axis === 'x' ? x + w / 2 : y + h / 2)
        const sorted = [...all].sort((a, b) => middle(a) - middle(b))
        const after = moved(sorted, distributePlan(sorted, axis))
        expect(new Set(gapsOf(after, axis)).size).toBe(1)
        expect(spanOf(after[0] ?? never(), axis).from).toBe(Math.min(...all.map((item) => spanOf(item, axis).from)))
      })
    )
  })

  it('needs three', () => {
    expect(distributePlan([{ id: 'a', x: 0, y: 0, w: 1, h: 1 }], 'x').size).toBe(0)
  })
})

describe('tidying', () => {
  it('reads rows from left to right', () => {
    const items = [
      { id: 'c', x: 0, y: 300, w: 200, h: 200 },
      { id: 'b', x: 250, y: -20, w: 200, h: 200 },
      { id: 'a', x: 0, y: 40, w: 200, h: 200 }
    ]
    expect(rowsOf(items).map((row) => row.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  })

  it('keeps what lies in one row or column in one', () => {
    const row = [0, 260, 500].map((x, i) => ({ id: String(i), x, y: i * 20, w: 200, h: 200 }))
    expect([...gridPlan(row).places.values()]).toEqual([0, 220, 440].map((x) => ({ x, y: 0 })))
    const column = row.map(({ id, x, y }) => ({ id, x: y, y: x, w: 200, h: 200 }))
    expect([...gridPlan(column).places.values()]).toEqual([0, 220, 440].map((y) => ({ x: 0, y })))
  })

  it('leaves no overlap and keeps the order of reading', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const { places } = gridPlan(all)
        const after = all.map((item) => ({ ...item, ...places.get(item.id) }))
        expectNoOverlap(after)
        const wanted = rowsOf(all).flat()
        const byPlace = [...after].sort((a, b) => a.y - b.y || a.x - b.x)
        expect(byPlace.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
      })
    )
  })
})

describe('on the map', () => {
  const ids = (...names: string[]): ReadonlySet<string> => new Set(names.map(idFor))
  const records = [
    cluster('login', { x: 1000, y: 0, w: 500, h: 500 }),
    note('inside', { x: 1050, y: 100, clusterId: idFor('login') }),
    note('also', { x: 1090, y: 130, clusterId: idFor('login') }),
    note('loose', { x: 0, y: 0 }),
    note('second', { x: 60, y: 40 }),
    note('in the way', { x: 230, y: 10 })
  ]
  const view = viewOf(affinityLens, records)

  it('leaves to a frame what is in it', () => {
    const { notes, frames } = arrangedOf(view, { notes: ids('inside', 'loose'), frames: ids('login') })
    expect([...notes, ...frames].map(({ id }) => id)).toEqual([idFor('loose'), idFor('login')])
  })

  it('moves a frame with its notes, and a note into the frame that it comes to lie in', () => {
    const arranged = arrangedOf(view, { notes: ids('loose'), frames: ids('login') })
    const shifts = new Map([
      [idFor('login'), { dx: -1000, dy: 300 }],
      [idFor('loose'), { dx: 250, dy: 500 }]
    ])
    const map = mapOf(afterSteps(records, shiftSteps(view, arranged, shifts)))
    const at = (name: string) => map.expectations.find(({ id }) => id === idFor(name))
    expect(at('inside')).toMatchObject({ x: 50, y: 400 })
    expect(at('loose')).toMatchObject({ x: 250, y: 500, clusterId: idFor('login') })
  })

  it('tidies each cluster by itself, and over nothing else', () => {
    const steps = tidySteps(view, ids('inside', 'also', 'loose', 'second'))
    const after = viewOf(affinityLens, afterSteps(records, steps))
    expectNoOverlap([...after.layout.notes.values()].map(({ x, y }) => ({ x, y, w: 200, h: 200 })))
    expect(after.layout.frames[0]?.noteIds).toHaveLength(2)
    expect(after.map.expectations.filter(({ clusterId }) => clusterId === null)).toHaveLength(3)
  })
})

function never(): never {
  throw new Error('missing')
}
