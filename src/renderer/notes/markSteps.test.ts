import { expect, test } from 'vitest'
import { afterSteps, idFor, mapOf, note } from '../lenses/lenses.testdata.ts'
import { markSteps } from './markSteps.ts'

const notes = [
  note('a', { factors: ['price'] }),
  note('b', { factors: ['role', 'price'] }),
  note('c', { factors: ['price'] }),
  note('d', { factors: ['needs'] })
]

const factorsAfter = (isOn: boolean) => {
  const steps = markSteps(notes, 'factors', 'needs', isOn)
  return { steps, notes: mapOf(afterSteps(notes, steps)).expectations.map(({ id, factors }) => [id, factors]) }
}

test('adds a mark as the last and leaves the others as each note has them, those alike in one command', () => {
  const { steps, notes } = factorsAfter(true)
  expect(steps).toHaveLength(2)
  expect(Object.fromEntries(notes)).toEqual({
    [idFor('a')]: ['price', 'needs'],
    [idFor('b')]: ['role', 'price', 'needs'],
    [idFor('c')]: ['price', 'needs'],
    [idFor('d')]: ['needs']
  })
})

test('takes a mark away where it is', () => {
  const { steps, notes } = factorsAfter(false)
  expect(steps).toHaveLength(1)
  expect(Object.fromEntries(notes)[idFor('d')]).toEqual([])
})

test('marks dimensions as it does factors', () => {
  const [step] = markSteps(notes, 'dimensions', 'empathy', true)
  expect(step).toEqual({
    name: 'expectation.edit',
    args: { ids: ['a', 'b', 'c', 'd'].map(idFor), dimensions: ['empathy'] }
  })
})
