import { describe, expect, it } from 'vitest'
import { fontSizeOf, PAPERS, PER_PAGE, pagesOf, sheetOf } from './sheet.ts'

describe('a page of cards', () => {
  it.each([...PER_PAGE].flatMap((each) => (['a4', 'letter'] as const).map((paper) => [each, paper] as const)))(
    '%i on %s: alike, inside what printers reach',
    (perPage, paper) => {
      const { cuts, columns, rows, page } = sheetOf(paper, perPage)
      expect(columns * rows).toBe(perPage)
      for (const [places, length] of [
        [cuts.x, page.w],
        [cuts.y, page.h]
      ] as const) {
        expect(places[0]).toBeGreaterThanOrEqual(5)
        expect(places.at(-1)).toBeCloseTo(length - (places[0] ?? 0))
        const sides = places.slice(1).map((place, index) => place - (places[index] ?? 0))
        for (const side of sides) expect(side).toBeCloseTo(sides[0] ?? 0)
      }
      expect(page).toEqual(PAPERS[paper])
    }
  )
  it('holds the cards in their order, the last page what is left', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(pagesOf([], 4)).toEqual([])
  })
  it('writes longer texts smaller, Chinese ones by the room that they take', () => {
    expect(fontSizeOf('On time', 4)).toBeGreaterThan(fontSizeOf('On time, '.repeat(12), 4))
    expect(fontSizeOf('准'.repeat(40), 4)).toBe(fontSizeOf('x'.repeat(80), 4))
    expect(fontSizeOf('x'.repeat(5000), 8)).toBe(7)
  })
})
