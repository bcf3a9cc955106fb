import { expect, it } from 'vitest'
import { isTable } from './isTable.ts'

it.each([
  ['a\tb\nc\td', true],
  ['text\tspeaker\r\non time\tAnna\r\n', true],
  ['one row\twith two cells', true],
  ['first\tx\n"a cell\nof two lines"\ty\nlast\tz', true],
  ['one\ntwo\nthree', false],
  ['\tindented\n\tlines', false],
  ['a list\nwith one\ttab\nby chance\nin it', false],
  ['trailing tab\t\nand another\t', false],
  ['•\tFast replies\n•\tNo surprises', false],
  ['1.\tFast replies\n2.\tNo surprises', false],
  ['\uf0b7\tFast\no\tat night too', false],
  ['', false]
])('%j', (text, expected) => {
  expect(isTable(text)).toBe(expected)
})
