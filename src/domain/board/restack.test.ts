import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restacked, STACK_MOVES } from './restack.ts'

const pile = (names: string) => [...names].map((id, z) => ({ id, z }))
const moved = (names: string, ids: string, to: (typeof STACK_MOVES)[number]) =>
  restacked(pile(names), new Set(ids), to).join('')

describe('the order of a pile', () => {
  it('brings to the front and sends to the back, in the order among themselves', () => {
    expect(moved('abcde', 'bd', 'front')).toBe('acebd')
    expect(moved('abcde', 'bd', 'back')).toBe('bdace')
  })

  it('goes by one, and those that lie together stay together', () => {
    expect(moved('abcde', 'b', 'forward')).toBe('acbde')
    expect(moved('abcde', 'bc', 'forward')).toBe('adbce')
    expect(moved('abcde', 'cd', 'backward')).toBe('acdbe')
  })

  it('stays when it is at the end already', () => {
    expect(moved('abcde', 'de', 'forward')).toBe('abcde')
    expect(moved('abcde', 'ab', 'backward')).toBe('abcde')
  })

  it('loses nothing, and neither side changes its order within', () => {
    const piles = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        piles,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(...STACK_MOVES),
        (ids, flags, to) => {
          const chosen = new Set(ids.filter((_id, i) => flags[i]))
          const after = restacked(
            ids.map((id, z) => ({ id, z })),
            chosen,
            to
          )
          expect(after.filter((id) => chosen.has(id))).toEqual(ids.filter((id) => chosen.has(id)))
          expect(after.filter((id) => !chosen.has(id))).toEqual(ids.filter((id) => !chosen.has(id)))
        }
      )
    )
  })
})
