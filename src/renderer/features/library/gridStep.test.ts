import { describe, expect, it } from 'vitest'
import { gridStep, rowsOf } from './gridStep.ts'

// 0 1 2
// 3 4 5
// 6
const step = (key: string, index: number): number | null => gridStep(key, index, 7, 3)

describe('gridStep', () => {
  it('goes along the rows and stops at the ends', () => {
    expect([step('ArrowRight', 2), step('ArrowRight', 6), step('ArrowLeft', 3), step('ArrowLeft', 0)]).toEqual([
      3, 6, 2, 0
    ])
  })
  it('goes up and down within a column', () => {
    expect([step('ArrowDown', 1), step('ArrowUp', 4), step('ArrowUp', 1), step('ArrowDown', 6)]).toEqual([4, 1, 1, 6])
  })
  it('goes to the last one where the last row has a gap', () => {
    expect(step('ArrowDown', 5)).toBe(6)
  })
  it('goes to the first and the last', () => {
    expect([step('Home', 4), step('End', 4)]).toEqual([0, 6])
  })
  it('leaves other keys alone', () => {
    expect(step('Enter', 4)).toBeNull()
  })
})

describe('rowsOf', () => {
  it('cuts a list into rows', () => {
    expect(rowsOf([1, 2, 3, 4], 3)).toEqual([[1, 2, 3], [4]])
    expect(rowsOf([], 3)).toEqual([])
  })
})
