import { describe, expect, it } from 'vitest'
import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { distinctHeaders, draftNotes, type Table, tableOf } from './table.ts'

const row = (line: number, ...cells: string[]) => ({ line, cells, hasOpenQuote: false })

describe('tableOf', () => {
  it('takes the first row for the headers and drops rows of blanks', () => {
    const table = tableOf([row(1, ' ', ''), row(2, 'Who', 'What'), row(3, '', '  '), row(4, 'Ann', 'Fast')], true)
    expect(table).toEqual({ headers: ['Who', 'What'], rows: [row(4, 'Ann', 'Fast')] })
  })

  it('numbers the columns of a table without headers', () => {
    expect(tableOf([row(1, 'Ann', 'Fast')], false)).toEqual({ headers: ['#1', '#2'], rows: [row(1, 'Ann', 'Fast')] })
  })

  it('is empty for an empty file', () => expect(tableOf([], true)).toEqual({ headers: [], rows: [] }))
})

describe('distinctHeaders', () => {
  it('keeps columns of the same name, or of none, apart', () =>
    expect(distinctHeaders(['Labels', 'Labels', '', 'Labels (2)', '', '__proto__'])).toEqual([
      ...['Labels', 'Labels (2)', '#3', 'Labels (2) (2)', '#5', '__proto__ (2)']
    ]))

  it('cuts a heading that is too long for a name', () => {
    const [first = '', second = ''] = distinctHeaders(['x'.repeat(1000), 'x'.repeat(1000)])
    expect(first).not.toBe(second)
    expect(second.length).toBeLessThanOrEqual(MAX_TITLE)
  })
})

describe('draftNotes', () => {
  const mapping = ['speaker', 'text', 'role', 'ignore'] as const
  const table = (...rows: Table['rows']): Table => ({ headers: ['Who', 'What', 'Role', 'Tags'], rows })

  it('sorts the cells by what they are and keeps the rest of the row', () => {
    const { drafts, issues } = draftNotes(table(row(2, ' Ann ', 'Fast', 'Buyer', 'a, b')), mapping)
    expect(issues).toEqual([])
    expect(drafts).toEqual([
      {
        text: 'Fast',
        quote: '',
        speaker: 'Ann',
        role: 'Buyer',
        segment: '',
        cluster: '',
        raw: { Role: 'Buyer', Tags: 'a, b' }
      }
    ])
  })

  it('keeps a cell as it was when it had to be cleaned, and nothing when nothing is left over', () => {
    const { drafts } = draftNotes(table(row(2, 'Ann', 'R&amp;D', '', ''), row(3, 'Ann', 'Fast', '', ' ')), mapping)
    expect(drafts.map(({ text, raw }) => [text, raw])).toEqual([
      ['R&D', { What: 'R&amp;D' }],
      ['Fast', null]
    ])
  })

  it('says of each bad row where it is and why, and keeps the good ones', () => {
    const { drafts, issues } = draftNotes(
      table(
        row(2, 'Ann', 'Fast', '', ''),
        row(3, 'Ann', ' ', 'Buyer', 'x'),
        row(4, 'Ann', 'Fast'),
        row(5, 'Ann', 'Fast', '', '', 'more'),
        row(6, 'Ann', 'Fast', '', '', '', ''),
        row(7, 'Ann', 'x'.repeat(MAX_TEXT + 1), '', ''),
        row(8, 'A'.repeat(MAX_TITLE + 1), 'Fast', '', ''),
        row(9, 'Ann', 'Fast', '', 'x'.repeat(MAX_TEXT + 1)),
        { ...row(10, 'Ann', 'Fast', '', ''), hasOpenQuote: true }
      ),
      mapping
    )
    expect(drafts).toHaveLength(2)
    expect(issues).toEqual([
      { line: 3, fault: 'no-text' },
      { line: 4, fault: 'too-few-cells' },
      { line: 5, fault: 'too-many-cells' },
      { line: 7, fault: 'cell-too-long' },
      { line: 8, fault: 'cell-too-long' },
      { line: 9, fault: 'cell-too-long' },
      { line: 10, fault: 'open-quote' }
    ])
  })
})
