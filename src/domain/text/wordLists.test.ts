import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { changesTo, distinctWords, readWords, withChanges } from './wordLists.ts'

const word = fc.constantFrom('fast', 'Fast', 'slow', '价格', '價格', '快', 'on time', ' ', 'ＡＢＣ', 'abc')
const list = fc.array(word, { maxLength: 8 })
const folded = (words: readonly string[]): string[] => distinctWords(words).map(fold).sort()

describe('lists of words (LX1)', () => {
  it('finds the changes from one list to another, and makes the other with them', () => {
    fc.assert(
      fc.property(list, list, (shipped, edited) => {
        expect(folded(withChanges(shipped, changesTo(shipped, edited)))).toEqual(folded(edited))
      })
    )
  })

  it('keeps a change when what is shipped has become the same, and adds what is new', () => {
    const changes = changesTo(['fast', 'slow'], ['fast', 'quick'])
    expect(changes).toEqual({ added: ['quick'], removed: ['slow'] })
    expect(withChanges(['fast', 'slow', 'Quick', 'new'], changes)).toEqual(['quick', 'fast', 'new'])
  })

  it('reads what is written with commas of any kind or in lines, each word once', () => {
    expect(readWords(' on  time, 价格、價格，ＯＮ time；\n准时;;')).toEqual(['on time', '价格', '准时'])
    expect(readWords('我们 需要，on time', true)).toEqual(['我们', '需要', 'on', 'time'])
  })
})
