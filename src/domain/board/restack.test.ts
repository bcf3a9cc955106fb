import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heightsAfter, restacked, STACK_MOVES } from './restack.ts'

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

describe('heights', () => {
  it('change for what moves, and not for the rest of the pile', () => {
    const far = [3, 40, 41, 900].map((z, i) => ({ id: 'abcd'.charAt(i), z }))
    expect(heightsAfter(far, new Set('a'), 'front')).toEqual([['a', 901]])
    expect(heightsAfter(far, new Set('cd'), 'back')).toEqual([
      ['c', 1],
      ['d', 2]
    ])
    expect(heightsAfter(far, new Set('b'), 'forward')).toEqual([
      ['c', 40],
      ['b', 41]
    ])
    expect(heightsAfter(far, new Set('x'), 'front')).toEqual([])
  })

  it('lay the pile in the order that was meant, equal heights or not', () => {
    const piles = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), z: fc.integer({ min: -9, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 10,
        selector: ({ id }) => id
      }
    )
    fc.assert(
      fc.property(piles, fc.integer({ min: 0, max: 1023 }), fc.constantFrom(...STACK_MOVES), (list, bits, to) => {
        const ids = new Set(list.filter((_each, i) => (bits >> i) % 2 === 1).map(({ id }) => id))
        const after = new Map([...list.map(({ id, z }): [string, number] => [id, z]), ...heightsAfter(list, ids, to)])
        const order = restacked(list, ids, to)
        const laid = order.toSorted((a, b) => (after.get(a) ?? 0) - (after.get(b) ?? 0) || (a < b ? -1 : 1))
        // Of equal heights that stay, the id decides as before.
        expect(laid).toEqual(order)
      })
    )
  })
})
