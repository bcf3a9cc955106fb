import { expect, it } from 'vitest'
import { fold } from './fold.ts'
import { withoutOpenings } from './openings.ts'

it.each([
  ['As a customer, I would like to see every charge', 'see every charge'],
  ['Please make sure that it works offline', 'it works offline'],
  ['It is important to us that invoices are right', 'invoices are right'],
  ['We really need one contact', 'one contact'],
  ['我们都希望报价透明', '报价透明'],
  ['說實話，我覺得請你們能按時交付', '按时交付'],
  ['可不可以快一點', '快一点'],
  // What is not an opening stays.
  ['Wanted: one contact', 'wanted: one contact'],
  ['It is fast', 'it is fast'],
  ['I don’t want to wait', 'i don’t want to wait'],
  ['我不希望等', '我不希望等'],
  // Nothing else would be left.
  ['Please', 'please'],
  ['我希望', '我希望'],
  ['', '']
])('takes the opening off %j: %j', (text, rest) => {
  expect(withoutOpenings(fold(text))).toBe(rest)
})
