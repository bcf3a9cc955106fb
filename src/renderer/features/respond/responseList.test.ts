import { describe, expect, it } from 'vitest'
import { answer, idFor, mapOf, note, smallWorkshop } from '../../../domain/brief/brief.testdata.ts'
import { countRows, groupRows, type ListView, nextUnanswered, type Row, rowsOf, stepFrom } from './responseList.ts'

const map = mapOf([...smallWorkshop, answer('a1', 'green', { kind: 'explanation', text: 'Not in ＡＰＲＩＬ' })])
const rows = rowsOf(map)
const everything: ListView = { answer: 'all', verdict: null, search: '', grouping: 'none' }
const shown = (view: Partial<ListView>, kept: string | null = null): string[][] =>
  groupRows(map, rows, { ...everything, ...view }, kept).map((group) => textsOf(group.rows))
const textsOf = (list: readonly Row[]): string[] => list.map(({ priority }) => priority.expectation.text)

describe('groupRows', () => {
  it('shows all by priority', () => {
    expect(shown({})).toEqual([['stays', 'cheap', 'green', 'loose']])
  })
  it('filters by response and counts both sides', () => {
    expect(shown({ answer: 'answered' })).toEqual([['green']])
    expect(shown({ answer: 'unanswered' })).toEqual([['stays', 'cheap', 'loose']])
    expect(countRows(rows)).toEqual({ all: 4, answered: 1, unanswered: 3 })
  })
  it('keeps the one that is being answered', () => {
    expect(shown({ answer: 'unanswered' }, idFor('green'))).toEqual([['stays', 'cheap', 'green', 'loose']])
  })
  it('finds words of the note, of who said it and of the response, folded', () => {
    expect(shown({ search: 'CHE' })).toEqual([['cheap']])
    expect(shown({ search: 'nora' })).toEqual([['stays']])
    expect(shown({ search: 'april' })).toEqual([['green']])
    expect(shown({ search: 'nothing of it' })).toEqual([])
  })
  it('groups by cluster in the order of the board, and leaves out empty groups', () => {
    expect(shown({ grouping: 'cluster' })).toEqual([['stays', 'green'], ['cheap'], ['loose']])
    expect(shown({ grouping: 'cluster', answer: 'answered' })).toEqual([['green']])
  })
  it('groups and filters by verdict', () => {
    const judged = mapOf([...smallWorkshop, note('later', { verdict: 'later' })])
    const groups = groupRows(judged, rowsOf(judged), { ...everything, grouping: 'verdict' })
    expect(groups.map(({ group }) => group)).toEqual([
      { by: 'verdict', verdict: 'open' },
      { by: 'verdict', verdict: 'later' }
    ])
    expect(shown({ verdict: 'now' })).toEqual([])
  })
})

describe('stepping', () => {
  it('goes up and down and stops at the ends', () => {
    const to = (from: string | null, step: number): string | undefined =>
      stepFrom(rows, from === null ? null : idFor(from), step)?.priority.expectation.text
    expect([to('stays', 1), to('stays', -1), to('loose', 9), to(null, 1)]).toEqual(['cheap', 'stays', 'loose', 'stays'])
  })
  it('finds the next without a response, round the end, and none when it is the only one', () => {
    const next = (from: string | null): string | undefined =>
      nextUnanswered(rows, from === null ? null : idFor(from))?.priority.expectation.text
    expect([next(null), next('cheap'), next('loose')]).toEqual(['stays', 'loose', 'stays'])
    expect(nextUnanswered(rows.slice(2), idFor('loose'))).toBeUndefined()
  })
})
