import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byEffort, effortFor } from './effort.ts'

const person = (id: string, value: number | null, risk: number | null) => ({ id, value, risk })

it('is value times risk, and nothing where one of them is not judged', () => {
  expect(effortFor(person('a', 5, 4))).toBe(20)
  expect(effortFor(person('a', 1, 1))).toBe(1)
  expect(effortFor(person('a', null, 5))).toBeNull()
  expect(effortFor(person('a', 5, null))).toBeNull()
})

it('puts most effort first, value before risk, and who is not judged last', () => {
  const people = [person('a', 2, 4), person('b', null, 5), person('c', 5, 5), person('d', 4, 2), person('e', 1, 1)]
  expect(byEffort(people).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'e', 'b'])
})

it('is an order: nobody stands before somebody who needs more', () => {
  const stake = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
  fc.assert(
    fc.property(fc.array(fc.record({ value: stake, risk: stake })), (people) => {
      const efforts = byEffort(people).map((each) => effortFor(each) ?? 0)
      expect(efforts).toEqual(efforts.toSorted((a, b) => b - a))
    })
  )
})
