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
  expect(guess(headers)).toEqual([...['key', 'speaker', 'role', 'text', 'quote', 'cluster', 'ignore', 'ignore']])
})

it('knows the columns of reviews', () =>
  expect(guess(['cat', 'label', 'review'])).toEqual(['cluster', 'ignore', 'text']))

it('knows Chinese names, simplified and traditional', () => {
  expect(guess(['姓名', '部门', '职位', '期望内容', '分类'])).toEqual(['speaker', 'segment', 'role', 'text', 'cluster'])
  expect(guess(['受訪者', '類別', '意見'])).toEqual(['speaker', 'cluster', 'text'])
})

it('knows the columns of retrospective boards', () =>
  expect(guess(['reflectionGroup', 'author', 'votes', 'content'])).toEqual([
    ...['cluster', 'speaker', 'mentions', 'text']
  ]))

it('reads its own export back', () =>
  expect(guess(['id', 'expectation', 'quote', 'cluster', 'speaker', 'role', 'organisation', 'segment'])).toEqual([
    ...['key', 'text', 'quote', 'cluster', 'speaker', 'role', 'organisation', 'segment']
  ]))

it('takes the column with the longest cells for the text when no name tells', () =>
  expect(guess(['a', 'b', 'c'], ['1', 'We would like to see it first', '2026'])).toEqual(['ignore', 'text', 'ignore']))

it('does not take a column without cells', () =>
  expect(guess(['comment', 'b'], ['', 'Faster'])).toEqual(['ignore', 'text']))

it('takes long cells below questions for answers, and short ones for choices', () => {
  const headers = ['Age', 'What should be better?', 'Which one?', '您还有什么期望？']
  const cells = ['34', 'It should be quicker to open', 'B', '希望以后能按时完成每一次更新']
  expect(guess(headers, cells)).toEqual(['ignore', 'answer', 'ignore', 'answer'])
})

it('knows votes, factors, levels and ids by their whole names alone', () => {
  const names = ['Issue key', 'text', 'Votes', 'Factors', 'desired', 'Perceived level']
  expect(guess(names)).toEqual(['key', 'text', 'mentions', 'factors', 'desired', 'perceived'])
  expect(guess(['text', 'votes of board', 'cost factors', 'agreed on', 'key account'])).toEqual([
    ...['text', 'ignore', 'ignore', 'ignore', 'ignore']
  ])
})

it('has nothing to say about no columns', () => expect(guess([])).toEqual([]))
