import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, centreOf, overlaps } from '../../../../base/geometry.ts'
import { imagePlaces } from './images.ts'

const VIEW = { w: 1000, h: 700 }
const side = fc.integer({ min: 1, max: 1600 })

describe('images that come together', () => {
  it('one lies with its middle where it was let go, no larger than can be seen', () => {
    expect(imagePlaces([{ w: 1600, h: 800 }], { x: 100, y: 50 }, VIEW)).toEqual([{ x: -110, y: -55, w: 420, h: 210 }])
  })

  it('two lie side by side', () => {
    const [a, b] = imagePlaces(Array(2).fill({ w: 800, h: 800 }), { x: 0, y: 0 }, VIEW)
    expect(b?.y).toBe(a?.y)
    expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.w ?? 0))
  })

  it('lie around the point, none over another, whatever their sizes', () => {
    const images = fc.array(fc.record({ w: side, h: side }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(images, (sizes) => {
        const boxes = imagePlaces(sizes, { x: 0, y: 0 }, VIEW)
        const { x, y } = centreOf(boundsOf(boxes) ?? { x: 9, y: 9, w: 0, h: 0 })
        expect(Math.hypot(x, y)).toBeLessThan(2)
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
        }
      })
    )
  })
})
