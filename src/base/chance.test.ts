import { expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'

const firstOf = (seed: number): number[] => {
  const chance = chanceFrom(seed)
  return Array.from({ length: 3 }, chance)
}

it('gives the same numbers for the same seed, for good: suggestions, samples and benches rest on them', () => {
  expect(firstOf(1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  expect(firstOf(2)).not.toEqual(firstOf(1))
})
