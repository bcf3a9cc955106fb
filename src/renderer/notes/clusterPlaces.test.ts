import { describe, expect, test } from 'vitest'
import { contains, overlaps } from '../../base/geometry.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { noteBox } from '../../domain/interop/importLayout.ts'
import { afterSteps, cluster, idFor, mapOf, note } from '../lenses/lenses.testdata.ts'
import { groupSteps, joinSteps } from './clusterPlaces.ts'

const home = cluster('home', { x: 0, y: 0, w: 500, h: 500 })
const inside = note('in', { x: 24, y: 56, clusterId: home.id })
const loose = note('loose', { x: 1000, y: 1000 })

const joined = (records: readonly AnyRecord[], names: readonly string[], clusterId: string | null) =>
  mapOf(afterSteps(records, joinSteps(mapOf(records), new Set(names.map(idFor)), clusterId)))

describe('into a cluster', () => {
  test('a note goes to a free place in the frame', () => {
    const map = joined([home, inside, loose], ['loose'], home.id)
    const moved = map.expectations.find(({ id }) => id === loose.id) ?? loose
    expect(moved.clusterId).toBe(home.id)
    expect(contains(map.clusters[0] ?? home, moved)).toBe(true)
    expect(overlaps(noteBox(moved), noteBox(inside))).toBe(false)
  })

  test('the frame grows for many, and none of them overlaps another', () => {
    const many = Array.from({ length: 12 }, (_, index) => note(`n${index}`, { x: 2000 + index * 300, y: 0 }))
    const map = joined(
      [home, inside, ...many],
      many.map(({ text }) => text),
      home.id
    )
    const boxes = map.expectations.map(noteBox)
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
    }
    expect(map.clusters[0]?.h).toBeGreaterThan(home.h)
  })

  test('a frame that is hemmed in does not grow over its neighbours', () => {
    const beside = cluster('beside', { x: 510, y: 0, w: 500, h: 500 })
    const below = cluster('below', { x: 0, y: 510, w: 500, h: 500 })
    const own = ['a', 'b', 'c'].map((name, index) =>
      note(name, { x: 24 + (index % 2) * 220, y: 56 + Math.floor(index / 2) * 220, clusterId: home.id })
    )
    const far = note('far', { x: 3000, y: 0 })
    const map = joined([home, beside, below, ...own, far], ['far'], home.id)
    const frame = map.clusters.find(({ id }) => id === home.id)
    expect(frame).toEqual(home)
    const moved = map.expectations.find(({ id }) => id === far.id) ?? far
    expect(moved.clusterId).toBe(home.id)
    expect(contains(home, moved)).toBe(true)
  })

  test('a note that is in it already stays where it lies', () => {
    expect(joinSteps(mapOf([home, inside]), new Set([inside.id]), home.id)).toEqual([])
  })
})

test('out of a cluster, a note leaves its frame', () => {
  const map = joined([home, inside, loose], ['in'], null)
  const moved = map.expectations.find(({ id }) => id === inside.id) ?? inside
  expect(moved.clusterId).toBeNull()
  expect(overlaps(noteBox(moved), home)).toBe(false)
})

test('a new cluster stands around its notes and over nothing else', () => {
  const records = [home, inside, loose, note('other', { x: 1100, y: 1300 })]
  const steps = groupSteps(mapOf(records), new Set([loose.id]), { id: idFor('new'), title: 'New' })
  const map = mapOf(afterSteps(records, steps))
  const made = map.clusters.find(({ title }) => title === 'New') ?? home
  const member = map.expectations.find(({ id }) => id === loose.id) ?? loose
  expect(member.clusterId).toBe(made.id)
  expect(contains(made, member)).toBe(true)
  expect(overlaps(made, home)).toBe(false)
})
