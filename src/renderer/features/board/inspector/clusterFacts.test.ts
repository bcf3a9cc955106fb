import { expect, it } from 'vitest'
import { rankExpectations } from '../../../../domain/priority/score.ts'
import { cluster, idFor, mapOf, note } from '../../../lenses/lenses.testdata.ts'
import { factsOf } from './clusterFacts.ts'

it('counts what is in a theme and its clusters, and means only what was judged', () => {
  const map = mapOf([
    cluster('theme'),
    cluster('part', { parentId: idFor('theme') }),
    cluster('other'),
    note('a', { clusterId: idFor('theme'), importance: 0.2, feasibility: 0.5 }),
    note('b', { clusterId: idFor('part'), importance: 0.8 }),
    note('c', { clusterId: idFor('part') }),
    note('d', { clusterId: idFor('other'), importance: 1 })
  ])
  const facts = factsOf(map, rankExpectations(map), new Set([idFor('theme')]))
  expect(facts).toMatchObject({ judged: 2, importance: 0.5, feasibility: 0.5 })
  // 0.2 · 50 + 0.5 · 20 and 0.8 · 50; with nobody named there is no reach.
  expect(facts.score).toBeCloseTo((20 + 40) / 2)
  expect(facts.notes.map(({ expectation }) => expectation.text)).toEqual(['b', 'a', 'c'])
  expect(factsOf(map, rankExpectations(map), new Set())).toMatchObject({ notes: [], importance: null, score: null })
})
