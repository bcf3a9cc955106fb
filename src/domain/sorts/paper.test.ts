import { describe, expect, it } from 'vitest'
import { readPaperSort } from './paper.ts'

const cards = new Map([3, 7, 12, 40].map((number) => [number, `card${number}`]))

describe('a sort that is typed from paper', () => {
  it('has a pile in each line, by the numbers of the cards', () => {
    expect(readPaperSort('Price: 3, 7\n\nOn time：１２、40\n', cards)).toEqual({
      piles: [
        { title: 'Price', cards: ['card3', 'card7'] },
        { title: 'On time', cards: ['card12', 'card40'] }
      ],
      faults: []
    })
  })

  it('needs no name, and takes one with a colon', () => {
    expect(readPaperSort('3 #7\nPrice: too high: 12', cards).piles).toEqual([
      { title: '', cards: ['card3', 'card7'] },
      { title: 'Price: too high', cards: ['card12'] }
    ])
  })

  it('tells what is not there, what lies in two piles, and what is no number', () => {
    expect(readPaperSort('Price: 3, 99\nTime: 3, 12000, soon\n', cards)).toEqual({
      piles: [{ title: 'Price', cards: ['card3'] }],
      faults: [
        { line: 1, kind: 'unknown', word: '99' },
        { line: 2, kind: 'twice', word: '3' },
        { line: 2, kind: 'unknown', word: '12000' },
        { line: 2, kind: 'unreadable', word: 'soon' }
      ]
    })
  })

  it('keeps the cards of a pile whose name is too long, ends the name, and tells of it', () => {
    expect(readPaperSort(`${'x'.repeat(301)}: 3, ${'y'.repeat(99)}`, cards)).toEqual({
      piles: [{ title: 'x'.repeat(300), cards: ['card3'] }],
      faults: [
        { line: 1, kind: 'unreadable', word: 'y'.repeat(40) },
        { line: 1, kind: 'long', word: 'x'.repeat(40) }
      ]
    })
  })
})
