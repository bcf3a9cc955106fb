import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { afterSteps, cluster, idFor, mapOf, note, viewOf } from '../lenses.testdata.ts'
import { affinityLens } from './affinity.ts'

const records = [
  cluster('login', { x: 0, y: 0, w: 500, h: 500 }),
  cluster('price', { x: 1000, y: 0, w: 500, h: 500 }),
  note('fast', { x: 50, y: 80, clusterId: idFor('login'), z: 1 }),
  note('cheap', { x: 700, y: 80, z: 2 })
]
const dragOf = (names: string[], dx: number, dy: number, frames: string[] = []) => ({
  noteIds: names.map(idFor),
  frameIds: frames.map(idFor),
  elementIds: [],
  dx,
  dy
})
const dropped = (names: string[], dx: number, dy: number, frames: string[] = []) => {
  const view = viewOf(affinityLens, records)
  return mapOf(afterSteps(records, affinityLens.drop(dragOf(names, dx, dy, frames), view)))
}
const find = (notes: readonly Expectation[], name: string) => notes.find(({ id }) => id === idFor(name))

describe('affinity', () => {
  it('lays notes where they are, in order of height, with their clusters as frames', () => {
    const { layout } = viewOf(affinityLens, records)
    expect([...layout.notes]).toEqual([
      [idFor('fast'), { x: 50, y: 80, scale: 1 }],
      [idFor('cheap'), { x: 700, y: 80, scale: 1 }]
    ])
    expect(layout.frames.map(({ title, noteIds }) => [title, noteIds])).toEqual([
      ['login', [idFor('fast')]],
      ['price', []]
    ])
  })

  it('takes a note into the frame that its middle is dropped in', () => {
    expect(find(dropped(['cheap'], 400, 20).expectations, 'cheap')).toMatchObject({
      x: 1100,
      y: 100,
      clusterId: idFor('price')
    })
  })

  it('lets a note leave its cluster when it is dropped outside', () => {
    expect(find(dropped(['fast'], 500, 0).expectations, 'fast')).toMatchObject({ x: 550, clusterId: null })
  })

  it('keeps a note in its cluster when it is moved inside', () => {
    expect(find(dropped(['fast'], 100, 0).expectations, 'fast')).toMatchObject({ clusterId: idFor('login') })
  })

  it('grows a frame around a note that is dropped near its edge', () => {
    const price = dropped(['cheap'], 640, 0).clusters.find(({ title }) => title === 'price')
    expect(price).toMatchObject({ x: 1000, y: 0, w: 564, h: 500 })
  })

  it('moves a frame with its notes and leaves the others', () => {
    const map = dropped([], 10, 20, ['login'])
    expect(map.clusters.find(({ title }) => title === 'login')).toMatchObject({ x: 10, y: 20 })
    expect(find(map.expectations, 'fast')).toMatchObject({ x: 60, y: 100, clusterId: idFor('login') })
    expect(find(map.expectations, 'cheap')).toMatchObject({ x: 700 })
  })

  it('does not move a member twice when it is dragged together with its frame', () => {
    const map = dropped(['fast', 'cheap'], 10, 20, ['login'])
    expect(find(map.expectations, 'fast')).toMatchObject({ x: 60, y: 100, clusterId: idFor('login') })
    expect(find(map.expectations, 'cheap')).toMatchObject({ x: 710, y: 100, clusterId: null })
  })

  it('lights the frames that would take a note in, not the one that it is in', () => {
    const view = viewOf(affinityLens, records)
    expect(affinityLens.targets(dragOf(['cheap'], 400, 0), view)).toEqual([expect.objectContaining({ title: 'price' })])
    expect(affinityLens.targets(dragOf(['fast'], 50, 0), view)).toEqual([])
  })

  it('makes a note inside a frame a member of it', () => {
    expect(affinityLens.born({ x: 1100, y: 100 }, viewOf(affinityLens, records))).toMatchObject({
      x: 1100,
      clusterId: idFor('price')
    })
  })

  it('puts every note where it was dropped', () => {
    const offsets = fc.integer({ min: -3000, max: 3000 })
    fc.assert(
      fc.property(offsets, offsets, (dx, dy) => {
        const { layout } = viewOf(affinityLens, records)
        const map = dropped(['fast', 'cheap'], dx, dy)
        for (const [id, to] of affinityLens.layout(map, () => 200).notes) {
          expect(to.x - (layout.notes.get(id)?.x ?? 0)).toBe(dx)
          expect(to.y - (layout.notes.get(id)?.y ?? 0)).toBe(dy)
        }
      })
    )
  })
})
