import { expect, test } from 'vitest'
import { type Box, overlaps, type Point } from '../../base/geometry.ts'
import { noteBox } from '../../domain/interop/importLayout.ts'
import { cluster, mapOf, note } from '../lenses/lenses.testdata.ts'
import { spotsFor } from './newNoteSpots.ts'

const map = mapOf([cluster('frame', { x: 0, y: 0, w: 900, h: 600 }), note('n', { x: 1000, y: 700 })])

test('notes made one after the other lie in rows below all else, and on nothing', () => {
  const trail: Point[] = []
  for (let made = 0; made < 14; made++) trail.push(...spotsFor(map, 1, trail))
  const boxes: Box[] = [...trail, ...map.expectations].map(noteBox)
  for (const [index, box] of boxes.entries()) {
    expect([...map.clusters, ...boxes.slice(index + 1)].some((other) => overlaps(box, other))).toBe(false)
  }
  expect(trail.every(({ y }) => y >= 900)).toBe(true)
  expect(new Set(trail.map(({ y }) => y)).size).toBe(3)
})

test('many at once stand in a block', () => {
  const spots = spotsFor(mapOf([]), 6, [])
  expect(spots[0]).toEqual({ x: 0, y: 0 })
  expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(6)
})
