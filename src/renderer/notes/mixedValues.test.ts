import { describe, expect, test } from 'vitest'
import { sharedOf, shareOf } from './mixedValues.ts'

describe('what several notes have in one field', () => {
  test('the value that all have', () => {
    expect(sharedOf([{ a: 'x' }, { a: 'x' }], ({ a }) => a)).toEqual({ value: 'x', isMixed: false })
  })
  test('mixed, when one has another', () => {
    expect(sharedOf([1, 1, 2], (n) => n)).toEqual({ value: null, isMixed: true })
  })
  test('null is a value like others', () => {
    expect(sharedOf([null, null], (n) => n)).toEqual({ value: null, isMixed: false })
    expect(sharedOf([null, 'x'], (n) => n)).toEqual({ value: null, isMixed: true })
  })
  test('nothing selected has nothing', () => {
    expect(sharedOf([], (n) => n)).toEqual({ value: null, isMixed: false })
  })
})

test.each([
  [[], 'none'],
  [[false, false], 'none'],
  [[true, false], 'some'],
  [[true, true], 'all']
])('a mark of %j is had by %s', (marks, share) => {
  expect(shareOf(marks, (mark) => mark)).toBe(share)
})
