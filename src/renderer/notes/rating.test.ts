import { expect, test } from 'vitest'
import { ratingFrom, readRating, shownRating } from './rating.ts'

test.each([
  ['72', 0.72],
  [' 72 % ', 0.72],
  ['７２', 0.72],
  ['7,6', 0.08],
  ['150', 1],
  ['', null],
  ['  ', null],
  ['high', undefined],
  ['-5', undefined]
])('reads %j as %j', (text, rating) => {
  expect(readRating(text)).toBe(rating)
})

test('every whole number comes back as itself', () => {
  for (let shown = 0; shown <= 100; shown++) expect(shownRating(ratingFrom(shown))).toBe(shown)
})
