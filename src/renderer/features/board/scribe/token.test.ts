import { expect, it } from 'vitest'
import type { Vocabulary } from '../../../../domain/capture/parseLine.ts'
import { completionsFor, replaceToken, type Token, tokenAt } from './token.ts'

const vocabulary: Vocabulary = {
  people: [
    { id: 'anna', names: ['Anna Berg'] },
    { id: 'ben', names: ['Ben Ito'] },
    { id: 'wei', names: ['张伟'] }
  ],
  factors: [{ id: 'price', names: ['Price', 'price'] }],
  lanes: [{ id: 'opening', names: ['Opening'] }],
  hasCards: false
}
const at = (line: string): Token | null => tokenAt(line, line.length)
const offered = (line: string): string[] => {
  const token = at(line)
  return token === null ? [] : completionsFor(token, vocabulary).map(({ kind, name }) => `${kind} ${name}`)
}

it.each([
  ['@', ['person Anna Berg', 'person Ben Ito', 'person 张伟']],
  ['Fast @be', ['person Ben Ito', 'person Anna Berg', 'newPerson be']],
  ['@ben i', ['person Ben Ito', 'newPerson ben i']],
  ['@anna berg', ['person Anna Berg']],
  ['发票@伟', ['person 张伟', 'newPerson 伟']],
  ['@Noor', ['newPerson Noor']],
  ['@Noor El', ['newPerson Noor El']],
  ['@Noor wants to call', []],
  ['Fast #', ['factor Price', 'lane Opening']],
  ['Fast #op', ['lane Opening']],
  ['Our #1', []],
  ['@ben ', []],
  ['mail me@be', []],
  ['C#', []]
])('offers for %j what may be meant', (line, wanted) => {
  expect(offered(line)).toEqual(wanted)
})

it('offers every lane after all that shapes a note', () => {
  const lanes = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, names: [`Lane ${index}`] }))
  const token = at('Fast #') as Token
  expect(completionsFor(token, { ...vocabulary, lanes })).toHaveLength(13)
})

it('stands at the caret, not at the end of the line', () => {
  expect(tokenAt('Fast @be #pri', 8)).toEqual({ mark: '@', query: 'be', start: 5, end: 8 })
})

it('puts a name in the place of what was typed, or takes it out', () => {
  const token = tokenAt('Fast @be now', 8) as Token
  expect(replaceToken('Fast @be now', token, '')).toEqual({ line: 'Fast now', caret: 5 })
  expect(replaceToken('Fast @be now', token, '#Price ')).toEqual({ line: 'Fast #Price now', caret: 12 })
})
