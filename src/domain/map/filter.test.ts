import { describe, expect, it } from 'vitest'
import { answer, idFor, mapOf, mention, note, person, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { FACETS, facetChoices, isFiltering, type MapFilter, matches, NO_FILTER, withToggled } from './filter.ts'

const segment: AnyRecord = { id: idFor('board'), type: 'segment', scope: SCOPE, name: 'Board', weight: 1 }
const theme: AnyRecord = {
  ...{ id: idFor('look'), type: 'cluster', scope: SCOPE, title: 'Look', color: 'grey', x: 0, y: 0, w: 900, h: 900 },
  ...{ parentId: null, isCollapsed: false, isLocked: false }
}
const delivered: AnyRecord = {
  ...{ id: idFor('s1'), type: 'status', scope: SCOPE, responseId: idFor('a1'), sessionId: null, evidence: '' },
  ...{ state: 'delivered', at: '2026-04-01T09:00:00.000Z' }
}
const map = mapOf([
  ...smallWorkshop.map((record) => (record.id === idFor('badge') ? { ...record, parentId: idFor('look') } : record)),
  ...[segment, theme, delivered],
  person('mei', { segmentId: idFor('board') }),
  mention('also', 'cheap', idFor('mei')),
  note('quick', { factors: ['price', 'needs'], dimensions: ['responsiveness'], verdict: 'now', z: 5 }),
  ...[answer('a1', 'stays'), answer('a2', 'green'), answer('a3', 'cheap', { kind: 'explanation' })]
])
const shown = (filter: MapFilter): string[] =>
  map.expectations.filter(({ id }) => matches(map, filter).has(id)).map(({ text }) => text)

describe('M1: matches', () => {
  it('shows all when nothing is asked for', () => {
    expect(shown(NO_FILTER)).toEqual(['stays', 'green', 'cheap', 'loose', 'quick'])
    expect(shown({ participant: [] })).toHaveLength(5)
    expect(isFiltering({ participant: [] })).toBe(false)
  })

  it.each<[string, MapFilter, string[]]>([
    ['who said it', { participant: [idFor('nora')] }, ['stays']],
    ['who said the same', { participant: [idFor('mei')] }, ['cheap']],
    ['nobody named', { participant: [null] }, ['loose', 'quick']],
    ['the segment of a voice', { segment: [idFor('board')] }, ['cheap']],
    ['the session', { session: [null] }, ['stays', 'green', 'cheap', 'loose', 'quick']],
    ['the cluster', { cluster: [idFor('price')] }, ['cheap']],
    ['the theme above', { cluster: [idFor('look')] }, ['stays', 'green']],
    ['no cluster', { cluster: [null] }, ['loose', 'quick']],
    ['a factor', { factor: ['needs'] }, ['quick']],
    ['a dimension', { dimension: ['responsiveness'] }, ['quick']],
    ['the verdict', { verdict: ['now'] }, ['quick']],
    ['a promise that was kept', { status: ['delivered'] }, ['stays']],
    ['a promise without an entry', { status: ['open'] }, ['green']],
    ['no promise', { status: [null] }, ['cheap', 'loose', 'quick']]
  ])('finds by %s', (_what, filter, texts) => {
    expect(shown(filter)).toEqual(texts)
  })

  it('takes any of one facet, and all of several', () => {
    expect(shown({ participant: [idFor('nora'), idFor('alan')] })).toEqual(['stays', 'green'])
    expect(shown({ participant: [idFor('nora'), idFor('alan')], status: ['delivered'] })).toEqual(['stays'])
    expect(shown({ participant: [idFor('nora')], cluster: [null] })).toEqual([])
  })
})

describe('withToggled', () => {
  it('asks for a value and no longer', () => {
    const once = withToggled(NO_FILTER, 'verdict', 'now')
    expect(once).toEqual({ verdict: ['now'] })
    expect(withToggled(once, 'verdict', 'later')).toEqual({ verdict: ['now', 'later'] })
    expect(withToggled(once, 'verdict', 'now')).toEqual({})
  })
})

describe('facetChoices', () => {
  it('offers what notes have, none last', () => {
    const { participant, dimension } = facetChoices(map, NO_FILTER)
    expect(participant.map(({ value }) => value)).toEqual([idFor('alan'), idFor('mei'), idFor('nora'), null])
    expect(dimension).toEqual([
      { value: 'responsiveness', count: 1 },
      { value: null, count: 4 }
    ])
  })

  it('counts what the other facets leave, so that each choice says how many it gives', () => {
    const filter: MapFilter = { cluster: [idFor('badge')], participant: [idFor('nora')] }
    const choices = facetChoices(map, filter)
    for (const facet of FACETS) {
      for (const { value, count } of choices[facet]) {
        expect(matches(map, { ...filter, [facet]: [value] }).size, `${facet} ${value}`).toBe(count)
      }
    }
  })

  it('still offers what is asked for though no note has it any more', () => {
    expect(facetChoices(map, { verdict: ['decline'] }).verdict).toContainEqual({ value: 'decline', count: 0 })
  })
})
