import { expect, it } from 'vitest'
import { guessMapping } from './guessMapping.ts'

const guess = (headers: readonly string[], cells: readonly string[] = headers.map(() => 'x')) =>
  guessMapping({ headers, rows: [{ line: 2, cells, hasOpenQuote: false }] })

it('knows the columns of a survey of requirements', () => {
  const headers = [
    'id',
    'user_id',
    'role',
    'feature',
    'benefit',
    'application_domain',
    'application_domain_other',
    'tags'
  ]
  expect(guess(headers)).toEqual([...['ignore', 'speaker', 'role', 'text', 'quote', 'cluster', 'ignore', 'ignore']])
})

it('knows the columns of reviews', () =>
  expect(guess(['cat', 'label', 'review'])).toEqual(['cluster', 'ignore', 'text']))

it('knows Chinese names, simplified and traditional', () => {
  expect(guess(['姓名', '部门', '职位', '期望内容', '分类'])).toEqual(['speaker', 'segment', 'role', 'text', 'cluster'])
  expect(guess(['受訪者', '類別', '意見'])).toEqual(['speaker', 'cluster', 'text'])
})

it('knows the columns of retrospective boards', () =>
  expect(guess(['reflectionGroup', 'author', 'votes', 'content'])).toEqual(['cluster', 'speaker', 'ignore', 'text']))

it('reads its own export back', () =>
  expect(guess(['id', 'expectation', 'quote', 'cluster', 'speaker', 'role', 'organisation', 'segment'])).toEqual([
    ...['ignore', 'text', 'quote', 'cluster', 'speaker', 'role', 'ignore', 'segment']
  ]))

it('takes the column with the longest cells for the text when no name tells', () =>
  expect(guess(['a', 'b', 'c'], ['1', 'We would like to see it first', '2026'])).toEqual(['ignore', 'text', 'ignore']))

it('does not take a column without cells', () =>
  expect(guess(['comment', 'b'], ['', 'Faster'])).toEqual(['ignore', 'text']))

it('has nothing to say about no columns', () => expect(guess([])).toEqual([]))
