import { expect, test } from 'vitest'
import { afterSteps, idFor, mapOf, note } from '../lenses/lenses.testdata.ts'
import { factorSteps } from './factorSteps.ts'

const notes = [
  note('a', { factors: ['price'] }),
  note('b', { factors: ['role', 'price'] }),
  note('c', { factors: ['price'] }),
  note('d', { factors: ['needs'] })
]

const factorsAfter = (isOn: boolean) => {
  const steps = factorSteps(notes, 'needs', isOn)
  return { steps, notes: mapOf(afterSteps(notes, steps)).expectations.map(({ id, factors }) => [id, factors]) }
}

test('adds a factor and leaves the others as each note has them, those alike in one command', () => {
  const { steps, notes } = factorsAfter(true)
  expect(steps).toHaveLength(2)
  expect(Object.fromEntries(notes)).toEqual({
    [idFor('a')]: ['needs', 'price'],
    [idFor('b')]: ['role', 'needs', 'price'],
    [idFor('c')]: ['needs', 'price'],
    [idFor('d')]: ['needs']
  })
})

test('takes a factor away where it is', () => {
  const { steps, notes } = factorsAfter(false)
  expect(steps).toHaveLength(1)
  expect(Object.fromEntries(notes)[idFor('d')]).toEqual([])
})
