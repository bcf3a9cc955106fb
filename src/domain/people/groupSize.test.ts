import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUP_SIZES, GROUPS_PER_SEGMENT, invitesFor, sizeAdvice } from './groupSize.ts'

describe('F1: advice on the size of a group', () => {
  it.each([
    [0, 'few'],
    [3, 'few'],
    [4, 'mini'],
    [5, 'mini'],
    [6, 'ideal'],
    [8, 'ideal'],
    [9, 'fits'],
    [10, 'fits'],
    [11, 'large'],
    [12, 'large'],
    [13, 'many']
  ] as const)('a focus group of %i: %s', (people, fit) => {
    expect(sizeAdvice('focus-group', people)).toEqual({ method: 'focus-group', fit })
  })

  it.each([
    [0, 'few'],
    [1, 'ideal'],
    [2, 'many']
  ] as const)('an interview of %i: %s', (people, fit) => {
    expect(sizeAdvice('interview', people)).toEqual({ method: 'interview', fit })
  })

  it('is silent on methods without a size', () => {
    for (const method of ['internal-interview', 'survey', 'desk-research'] as const)
      expect(sizeAdvice(method, 600)).toBeNull()
  })

  it('rests on the published numbers', () => {
    expect(GROUP_SIZES).toEqual({
      mini: { min: 4, max: 6 },
      ideal: { min: 6, max: 8 },
      most: 10,
      sourceText: { min: 8, max: 12 }
    })
    expect(GROUPS_PER_SEGMENT).toEqual({ min: 3, max: 4 })
  })

  it.each([
    [5, 6],
    [8, 10],
    [10, 12],
    [12, 15],
    [0, 0]
  ])('for %i to come, %i are invited', (people, invited) => {
    expect(invitesFor(people)).toBe(invited)
  })

  it('never invites fewer than are to come', () => {
    fc.assert(fc.property(fc.nat(10_000), (people) => invitesFor(people) >= people))
  })
})
