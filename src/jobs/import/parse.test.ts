import { describe, expect, it } from 'vitest'
import { guessDelimiter, parseRows } from './parse.ts'

const rows = (text: string) => [...parseRows(text, ',')].map(({ line, cells }) => [line, ...cells])

describe('parseRows', () => {
  it('gives each row with the line that it begins in, quoted newlines and blank lines counted', () =>
    expect(rows('a,b\n"1\n2\n3",x\n\n"say ""so""",y')).toEqual([
      [1, 'a', 'b'],
      [2, '1\n2\n3', 'x'],
      [5, ''],
      [6, 'say "so"', 'y']
    ]))

  it('counts lines in a file without quotes too', () =>
    expect(rows('a,b\n\n1,2\n')).toEqual([
      [1, 'a', 'b'],
      [2, ''],
      [3, '1', '2'],
      [4, '']
    ]))

  it('leaves quotation marks inside a cell alone', () => expect(rows('5" pipe,"x"')).toEqual([[1, '5" pipe', 'x']]))

  it('marks the row in which a quotation mark is not closed, or not where it should be', () => {
    const marked = (text: string) => [...parseRows(text, ',')].map(({ hasOpenQuote }) => hasOpenQuote)
    expect(marked('a,b\n1,"open\n2,3')).toEqual([false, true])
    expect(marked('a,b\n"x"y,"1"\n2,3')).toContain(true)
    expect(marked('a,b\n"x",y')).toEqual([false, false])
  })

  it('keeps ragged rows as they are', () =>
    expect([...parseRows('a,b\n1\n1,2,3', ',')].map(({ cells }) => cells.length)).toEqual([2, 1, 3]))

  it('does nothing with an empty file', () => expect([...parseRows('', ',')]).toEqual([]))
})

describe('guessDelimiter', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n"1,5";2\n"2,5";3', ';'],
    ['a\tb\n1, 2\t3', '\t'],
    ['one\ntwo', ','],
    ['', ',']
  ])('finds that of %j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter))
})
