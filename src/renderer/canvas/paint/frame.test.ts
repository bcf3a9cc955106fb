import { describe, expect, it } from 'vitest'
import type { Frame } from '../../lenses/lens.ts'
import { frameFace, isNamePlate } from './frame.ts'

const frame = (h: number): Frame => ({ id: 'a', title: 'Price', color: 'green', x: 0, y: 0, w: 900, h, noteIds: ['n'] })
const ONE_ROW = 280
const THREE_ROWS = 712

describe('the name of a frame', () => {
  it('stands over the notes of a high one from afar', () => {
    expect(isNamePlate(frame(THREE_ROWS), 0.19)).toBe(true)
    expect(isNamePlate(frame(THREE_ROWS), 0.21)).toBe(false)
  })

  it('keeps above a single row of notes as long as they can be made out', () => {
    expect(isNamePlate(frame(ONE_ROW), 0.19)).toBe(false)
    expect(frameFace(frame(ONE_ROW), 0.19).y).toBeLessThan(0)
    expect(isNamePlate(frame(ONE_ROW), 0.1)).toBe(true)
  })
})
