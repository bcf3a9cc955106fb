import { describe, expect, it } from 'vitest'
import { groupSizeAdvice } from './groupSize.ts'

describe('advice on the size of a group', () => {
  it.each([
    ['focus-group', 7, 'too-few'],
    ['focus-group', 8, 'fits'],
    ['focus-group', 12, 'fits'],
    ['focus-group', 13, 'too-many'],
    ['interview', 1, 'fits'],
    ['interview', 2, 'too-many']
  ] as const)('F1: %s of %i', (method, people, fit) => {
    expect(groupSizeAdvice(method, people)?.fit).toBe(fit)
  })

  it('F1: is silent on methods without a size', () => {
    expect(groupSizeAdvice('survey', 600)).toBeNull()
  })
})
