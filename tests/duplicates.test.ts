import { expect, it } from 'vitest'
import { anyKind, measure, measureKind, noteSetsIn, OPEN_SETS, Tally } from './bench/duplicates/measure.ts'

const heldOut = noteSetsIn(OPEN_SETS).filter(({ isHeldOut }) => isHeldOut)

// What is wrong here is mostly right: two questions to a bank that two people asked in nearly the same words.
it('T5: finds what was made of held-out notes, with an F1 of 0.94 at least', () => {
  const sum = new Tally()
  for (const { texts } of heldOut) sum.add(measure(texts, anyKind).get('all') ?? new Tally())
  expect(sum.found).toBeGreaterThan(250)
  expect(sum.f1).toBeGreaterThanOrEqual(0.94)
})

it('T5: finds every twin in the other script', () => {
  for (const { texts } of heldOut) expect(measureKind(texts, 'script').recall).toBe(1)
})
