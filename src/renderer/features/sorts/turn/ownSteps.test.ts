import { describe, expect, it } from 'vitest'
import { isNewest, NO_STEPS, withoutStep, withStep } from './ownSteps.ts'

describe('what is taken back in a turn', () => {
  it('is nothing that was done before it, though a step changed nothing', () => {
    const steps = withStep(NO_STEPS, 'back into the hand', 4, 4)
    expect(isNewest(steps, 4)).toBe(false)
    const one = withStep(steps, 'put', 4, 5)
    expect(withStep(one, 'put where it lies', 5, 5)).toEqual(one)
    expect(isNewest(withoutStep(one, 6), 6)).toBe(false)
  })

  it('is step by step what was done, a gesture at once', () => {
    const put = withStep(NO_STEPS, 'put', 1, 2)
    const named = withStep(withStep(put, 'name', 2, 3), 'name', 3, 4)
    expect(named.ids).toEqual(['put', 'name'])
    const left = withoutStep(named, 5)
    expect(left.ids).toEqual(['put'])
    expect(isNewest(left, 5)).toBe(true)
  })

  it('is nothing of anybody else, and nothing that lies before it', () => {
    const put = withStep(NO_STEPS, 'put', 1, 2)
    expect(isNewest(put, 3)).toBe(false)
    const again = withStep(put, 'put again', 3, 4)
    expect(isNewest(again, 4)).toBe(true)
    expect(isNewest(withoutStep(again, 5), 5)).toBe(false)
  })
})
