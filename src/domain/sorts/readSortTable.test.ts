import { describe, expect, it, vi } from 'vitest'
import type { Expectation } from '../expectations/expectation.ts'
import type { TableRow } from '../interop/table.ts'
import { knownSorts, matchCards, pilesOf, sortOrigin } from './matchCards.ts'
import { type ReadSorts, readSortTable } from './readSortTable.ts'
import type { Pile, Placement, Sort } from './sort.ts'
import { sortsCsv } from './sortCsv.ts'

const rowsOf = (lines: string): TableRow[] =>
  lines
    .trim()
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.trim().split('|'), hasOpenQuote: line.includes('"') }))
const read = (lines: string): ReadSorts => {
  const sorts = readSortTable(rowsOf(lines))
  if (sorts === null) throw new Error('no sorts')
  return sorts
}
const said = ({ cards, sorters }: ReadSorts) =>
  sorters.map(({ name, piles }) => [
    name,
    ...piles.map(
      ({ title, cards: own }) =>
        `${title}: ${own.map((card) => cards[card]?.label || String(cards[card]?.number)).join()}`
    )
  ])
const expected = [
  ['ann', 'Price: Cheap,Fair', 'Time: Soon'],
  ['bo', 'All: Cheap,Soon']
]

describe('card sorts out of a table', () => {
  it('are read from a row for each card of each sorter, as Casolysis and kardSort write them', () => {
    const sorts = read(`card_id|card_label|category_id|category_label|user_id
      1|Cheap|1|Price|ann
      2|Fair|1|price|ann
      3|Soon|2|Time|ann
      1|Cheap|1|All|bo
      3|Soon|1|All|bo
      2|Fair|||bo`)
    expect(said(sorts)).toEqual(expected)
    expect(sorts.cards.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('are read from any columns of these names, in Chinese too', () => {
    expect(
      said(read('Participant|Card|Category\nann|Cheap|Price\nann|Fair|Price\nann|Soon|Time\nbo|Cheap|All\nbo|Soon|All'))
    ).toEqual(expected)
    expect(said(read('類別|卡片|參與者\n價格|便宜|安'))).toEqual([['安', '價格: 便宜']])
    expect(said(read('user|card number|group\nann|7|Price'))).toEqual([['ann', 'Price: 7']])
  })

  it('are read from a table with the categories in its cells, either way round', () => {
    expect(said(read('participant|Cheap|Fair|Soon\nann|Price|Price|Time\nbo|All||All'))).toEqual(expected)
    expect(said(read('card|ann|bo\nCheap|Price|All\nFair|Price|\nSoon|Time|All'))).toEqual(expected)
    expect(said(read('card id|card label|ann\n1|Cheap|Price'))).toEqual([['ann', 'Price: Cheap']])
  })

  it('leave out rows that say nothing sure, and tell of them', () => {
    const { sorters, issues } = read(`participant|card|category
      ann|Cheap|Price
      ann|cheap|Time
      |Soon|Time
      ann||Time
      ann|"Soon|Time
      ann|${'x'.repeat(400)}|${'y'.repeat(400)}
      ann|Cheap|PRICE`)
    expect(sorters).toHaveLength(1)
    expect(issues).toEqual([
      { line: 3, fault: 'two-piles' },
      { line: 4, fault: 'no-sorter' },
      { line: 5, fault: 'no-card' },
      { line: 6, fault: 'open-quote' },
      { line: 7, fault: 'cell-too-long' }
    ])
  })

  it('are none in a table of anything else, nor more than can be entered', () => {
    expect(readSortTable(rowsOf('name|text\nann|Cheap'))).toBeNull()
    expect(readSortTable(rowsOf(''))).toBeNull()
    const many = Array.from({ length: 600 }, (_, index) => `p${index}|Cheap|Price`).join('\n')
    expect(() => read(`user|card|group\n${many}`)).toThrow('import-too-many')
    const cards = Array.from({ length: 5001 }, (_, index) => `ann|c${index}|`).join('\n')
    expect(() => read(`user|card|group\n${cards}`)).toThrow('import-too-many')
    const wide = read(`participant|${'x'.repeat(20_001)}|Soon\nann|Price|Time`)
    expect([wide.cards.length, wide.issues]).toEqual([1, [{ line: 2, fault: 'cell-too-long' }]])
    const names = read('user|card|group\n__proto__|constructor|toString\n__proto__|__proto__|toString')
    expect(said(names)).toEqual([['__proto__', 'toString: constructor,__proto__']])
  })
})

it('looks through a wide row once', () => {
  const [head, row] = rowsOf(`card|${'ann|'.repeat(50)}bo\nCheap|${'Price|'.repeat(50)}All`)
  if (head === undefined || row === undefined) throw new Error('no rows')
  const scan = vi.spyOn(row.cells, 'some')
  readSortTable([head, row])
  expect(scan).toHaveBeenCalledTimes(1)
})

describe('the cards of a file', () => {
  const notes = [
    { id: 'a', text: '價格 透明', cardNumber: 7 },
    { id: 'b', text: 'On time', cardNumber: null },
    { id: 'c', text: 'On time', cardNumber: null }
  ]
  const card = (label: string, number: number | null = null) => ({ label, number })

  it('are notes by their words, else by their number, and each note once', () => {
    expect(matchCards([card('价格  透明'), card('ON TIME', 7), card('on time'), card('On time')], notes)).toEqual([
      ...['a', 'b', 'c', null]
    ])
    expect(matchCards([card('', 7), card('', 9), card('', null)], notes)).toEqual(['a', null, null])
  })

  it('are told apart by their numbers where they say the same, so that what was given out comes back', () => {
    const twins = [
      { id: 'x', text: 'Same', cardNumber: 1 },
      { id: 'y', text: 'Same', cardNumber: 2 },
      { id: 'z', text: 'Else', cardNumber: 3 }
    ] as Expectation[]
    const piles = [
      { id: 'p', sortId: 's', title: 'One' },
      { id: 'q', sortId: 's', title: 'Two' }
    ] as Pile[]
    const lies = (expectationId: string, pileId: string) => ({ sortId: 's', pileId, expectationId }) as Placement
    const placements = [lies('y', 'p'), lies('x', 'q'), lies('z', 'q')]
    const csv = sortsCsv({ expectations: twins, sorts: [{ id: 's' } as Sort], piles, placements })
    const { sorters, cards, issues } = read(csv.replace(/^\ufeff/, '').replaceAll(',', '|'))
    expect(issues).toEqual([])
    const back = sorters.map((sorter) => pilesOf(sorter, matchCards(cards, twins)))
    expect(back).toEqual([
      [
        { title: 'One', cards: ['y'] },
        { title: 'Two', cards: ['x', 'z'] }
      ]
    ])
    expect(matchCards([card('Same'), card('same', 1)], twins)).toEqual(['y', 'x'])
  })

  it('I5: make the same sort known as when their numbers did not keep them apart', () => {
    const origins = ['1|Same|One|ann\n2|Same|Two|ann\n3|Else|One|ann', '1|Same|One|ann\n3|Else|One|ann'].map((rows) => {
      const { sorters, cards } = read(`card id|card|group|user\n${rows}`)
      return sorters.map((sorter) => sortOrigin(sorter, cards))
    })
    expect(origins[0]).toEqual(origins[1])
  })

  it('leave their piles when they are no notes', () => {
    const sorter = {
      name: 'ann',
      piles: [
        { title: 'x', cards: [0, 1] },
        { title: 'y', cards: [1] }
      ]
    }
    expect(pilesOf(sorter, ['a', null])).toEqual([{ title: 'x', cards: ['a'] }])
  })

  it('I5: make a sort that is known when it comes again, its sorter forgotten or not', () => {
    const { sorters, cards } = read('user|card|group\nann|Cheap|Price\nbo|Cheap|Price\ncy|Cheap|Time')
    const [ann = '', bo = '', cy = ''] = sorters.map((sorter) => sortOrigin(sorter, cards))
    expect(new Set([ann, bo, cy]).size).toBe(3)
    expect([...knownSorts([ann, bo, cy], [{ origin: ann }])]).toEqual([ann])
    expect([...knownSorts([ann, cy], [{ origin: ann.replace(/@.*/, '') }])]).toEqual([ann])
  })
})
