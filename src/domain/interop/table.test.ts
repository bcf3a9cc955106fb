import { describe, expect, it } from 'vitest'
import { MAX_TITLE } from '../engine/schema.ts'
import { distinctHeaders, tableOf } from './table.ts'

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
