import { expect, it } from 'vitest'
import { factorsIn } from './cellValues.ts'

it.each([
  ['Price; past experience', ['price', 'experience']],
  ['past', ['experience']],
  ['Word, PRIC', ['word-of-mouth', 'price']],
  ['价、过往', ['price', 'experience']],
  ['our promises|promise', ['promise']],
  ['pr', []],
  ['e', []],
  ['nonsense, , -', []],
  ['', []]
])('finds in %j what shaped it', (cell, wanted) => {
  expect(factorsIn(cell)).toEqual(wanted)
})
