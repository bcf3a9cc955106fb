import { expect, test } from 'vitest'
import { rankExpectations } from '../../../../domain/priority/score.ts'
import { idFor, mapOf, note } from '../../../lenses/lenses.testdata.ts'
import { indexOfNote, noteBeside, type RankingItem, rankingItems } from './rankingItems.ts'

const ranked = rankExpectations(
  mapOf([
    note('low', { importance: 0.1 }),
    note('high', { importance: 0.9, verdict: 'now' }),
    note('unjudged', { feasibility: 0.5 }),
    note('declined', { verdict: 'decline' })
  ])
)

const names = (items: readonly RankingItem[]): string[] =>
  items.map((item) => (item.kind === 'heading' ? `— ${item.count}` : item.priority.expectation.text))

test('by rank, with those that are not judged under a heading at the end', () => {
  const shown = names(rankingItems(ranked, 'all'))
  expect(shown.slice(0, 3)).toEqual(['high', 'low', '— 2'])
  expect(shown.slice(3).sort()).toEqual(['declined', 'unjudged'])
})

test('only those that are not judged need no heading', () => {
  expect(names(rankingItems(ranked, 'unjudged')).sort()).toEqual(['declined', 'unjudged'])
})

test('only those without a verdict', () => {
  expect(names(rankingItems(ranked, 'undecided'))).toEqual(['low', '— 1', 'unjudged'])
})

test('what has just been decided stays where it is', () => {
  expect(names(rankingItems(ranked, 'undecided', idFor('high')))).toEqual(['high', 'low', '— 1', 'unjudged'])
})

test('steps pass over the heading and end at the ends', () => {
  const items = rankingItems(ranked, 'undecided')
  expect(noteBeside(items, idFor('low'), 1)).toBe(idFor('unjudged'))
  expect(noteBeside(items, idFor('unjudged'), 1)).toBe(idFor('unjudged'))
  expect(noteBeside(items, idFor('low'), -1)).toBe(idFor('low'))
  expect(noteBeside(items, null, 1)).toBe(idFor('low'))
  expect(noteBeside([], null, 1)).toBeNull()
  expect(indexOfNote(items, idFor('unjudged'))).toBe(2)
})
