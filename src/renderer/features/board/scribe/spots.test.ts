import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { gridFor, release } from './spots.ts'

const map = {
  clusters: [],
  expectations: [{ id: 'old', x: 0, y: 0, w: NOTE_SIZE, h: NOTE_SIZE }]
} as unknown as WorkshopMap
const wordsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `n${from + index}`, text: 'on time', color: 'yellow' as const }))

describe('lines that were pasted into the bar', () => {
  it('lie beside one another, and beside those that are still on their way', () => {
    const words = [wordsOf(0, 300), wordsOf(300, 50)]
    const boxes = words
      .flatMap((each) => gridFor(map, null, each))
      .map(({ x, y }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(box, other)))
    expect(boxes).toHaveLength(350)
    expect(pairs).toEqual([])
    for (const { id } of words.flat()) release(id)
  })
})
