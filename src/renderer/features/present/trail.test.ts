import { describe, expect, it } from 'vitest'
import { lightOf, litTrail, TRAIL_MS } from './trail.ts'

const at = (ms: number) => ({ x: 0, y: 0, at: ms })

describe('the trail of the laser', () => {
  it('fades and is gone', () => {
    expect(lightOf(at(1000), 1000)).toBe(1)
    expect(lightOf(at(1000), 1000 + TRAIL_MS / 2)).toBeCloseTo(0.5)
    expect(lightOf(at(1000), 1000 + 2 * TRAIL_MS)).toBe(0)
    expect(litTrail([at(0), at(900)], 1000)).toEqual([at(900)])
  })
})
