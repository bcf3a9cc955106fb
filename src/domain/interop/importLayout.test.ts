import { expect, it } from 'vitest'
import { contains } from '../../base/geometry.ts'
import { growFrame, noteBox } from './importLayout.ts'

it('lets a frame grow for any import to what a frame may be', () => {
  const narrow = { x: 0, y: 0, w: 220, h: 240 }
  for (const others of [[], [{ x: -50, y: 300, w: 400, h: 100 }]]) {
    const { frame, places } = growFrame(narrow, [], others, 100_000)
    expect(Math.max(frame.w, frame.h)).toBeLessThanOrEqual(1e6)
    expect(places.length).toBe(100_000)
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(100_000)
    expect(places.every((place) => contains(frame, { x: noteBox(place).x + noteBox(place).w, y: place.y }))).toBe(true)
  }
})
