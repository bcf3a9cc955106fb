import { describe, expect, it } from 'vitest'
import { keyOfPile, pileOfKey } from './pileKeys.ts'

const press = (key: string, fields = {}) => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...fields
})

describe('the keys of piles', () => {
  it('are digits, then letters, without those that do something else', () => {
    expect([0, 8, 9].map(keyOfPile)).toEqual(['1', '9', 'A'])
    const keys = Array.from({ length: 60 }, (_, index) => keyOfPile(index))
    expect(keys.filter((key) => key === 'N' || key === 'U')).toEqual([])
    expect(new Set(keys.filter((key) => key !== null)).size).toBe(33)
    expect(keys[40]).toBeNull()
  })

  it('lead to piles that are there, in any layout, and not with Ctrl', () => {
    expect(pileOfKey(press('2'), 3, false)).toBe(1)
    expect(pileOfKey(press('4'), 3, false)).toBeNull()
    expect(pileOfKey(press('a'), 12, false)).toBe(9)
    expect(pileOfKey(press('ф', { code: 'KeyA' }), 12, false)).toBe(9)
    expect(pileOfKey(press('1', { ctrlKey: true }), 3, false)).toBeNull()
  })
})
