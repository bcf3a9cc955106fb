import { expect, it } from 'vitest'
import { clockAfter, readItems, totalMinutes } from './agenda.ts'
import { movedItem } from './listEdits.ts'

const agenda = [
  { id: 'a', title: 'Welcome', minutes: 5 },
  { id: 'b', title: 'Write', minutes: 15 },
  { id: 'c', title: 'Sort', minutes: 25 }
]
const order = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join('')

it.each([
  ['Brainstorm 15', 'Brainstorm', 15],
  ['头脑风暴 15 分钟', '头脑风暴', 15],
  ['Top 10 ', 'Top', 10],
  ['Brainstorm', 'Brainstorm', 25],
  ['42', '42', 25],
  ['Long 999', 'Long', 600]
])('reads “%s”', (typed, title, minutes) => {
  expect(readItems([typed], agenda)).toEqual([{ title, minutes }])
})

it('reads a pasted list: without a number as long as the part before', () => {
  expect(readItems(['Welcome 5', 'Write'], [])).toEqual([
    { title: 'Welcome', minutes: 5 },
    { title: 'Write', minutes: 5 }
  ])
})

it('moves a part by one, and not over the ends', () => {
  expect(order(movedItem(agenda, 'b', -1))).toBe('bac')
  expect(order(movedItem(agenda, 'b', 1))).toBe('acb')
  expect(movedItem(agenda, 'a', -1)).toBe(agenda)
  expect(movedItem(agenda, 'c', 1)).toBe(agenda)
})

it('adds up, and says when it ends', () => {
  expect(totalMinutes(agenda)).toBe(45)
  expect(clockAfter('09:05', 70)).toBe('10:15')
  expect(clockAfter('23:30', 45)).toBe('00:15')
})
