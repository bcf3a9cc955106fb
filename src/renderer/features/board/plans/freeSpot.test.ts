import { expect, it } from 'vitest'
import type { Box, Point } from '../../../../base/geometry.ts'
import { freeSpot } from './freeSpot.ts'

const NOTE = { w: 200, h: 200 }
const VIEW: Box = { x: 0, y: 0, w: 650, h: 650 }

it('fills a view by columns, until it is full', () => {
  const taken: Box[] = []
  const spots: Point[] = []
  for (let spot = freeSpot(VIEW, NOTE, taken); spot !== null; spot = freeSpot(VIEW, NOTE, taken)) {
    spots.push(spot)
    taken.push({ ...spot, ...NOTE })
  }
  expect(spots).toEqual([0, 220, 440].flatMap((x) => [0, 220, 440].map((y) => ({ x, y }))))
})

it('goes below what is higher, and around what is in the way', () => {
  expect(freeSpot(VIEW, NOTE, [{ x: 0, y: 0, w: 200, h: 300 }])).toEqual({ x: 0, y: 320 })
  expect(freeSpot(VIEW, NOTE, [{ x: 50, y: 100, w: 60, h: 500 }])).toEqual({ x: 220, y: 0 })
})
