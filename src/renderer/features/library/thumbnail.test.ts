import { describe, expect, it } from 'vitest'
import { thumbnailOf } from './thumbnail.ts'

const box = (viewBox: string): number[] => viewBox.split(' ').map(Number)

describe('thumbnailOf', () => {
  it('is nothing for an empty board', () => {
    expect(thumbnailOf({ notes: [], frames: [] }, 1.6)).toBeNull()
  })

  it('keeps its shape and shows all that is on the board', () => {
    const frames = [{ x: -500, y: 2000, w: 900, h: 700 }]
    const thumbnail = thumbnailOf({ notes: [{ x: 4000, y: -300, color: 'teal' }], frames }, 1.6)
    const [x = 0, y = 0, w = 0, h = 0] = box(thumbnail?.viewBox ?? '')
    expect(w / h).toBeCloseTo(1.6, 2)
    expect(x).toBeLessThanOrEqual(-500)
    expect(y).toBeLessThanOrEqual(-300)
    expect(x + w).toBeGreaterThanOrEqual(4200)
    expect(y + h).toBeGreaterThanOrEqual(2700)
    expect(thumbnail?.frames).toEqual(frames)
  })

  it('does not blow up a single note', () => {
    const [, , w = 0] = box(thumbnailOf({ notes: [{ x: 0, y: 0, color: 'rose' }], frames: [] }, 1.6)?.viewBox ?? '')
    expect(w).toBeGreaterThan(1500)
  })

  it('draws the notes of one colour as one path', () => {
    const notes = [
      { x: 0, y: 0, color: 'blue' },
      { x: 300, y: 0, color: 'yellow' },
      { x: 600, y: 0, color: 'blue' }
    ] as const
    const thumbnail = thumbnailOf({ notes, frames: [] }, 1.6)
    expect(thumbnail?.notes.map(({ color, path }) => [color, path.split('M').length - 1])).toEqual([
      ['yellow', 1],
      ['blue', 2]
    ])
  })
})
