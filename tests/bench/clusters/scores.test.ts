import { expect, it } from 'vitest'
import { scoresOf } from './scores.ts'

// sklearn.metrics: adjusted_rand_score, v_measure_score of [0,0,1,1] and [0,0,1,2]; B-cubed by hand.
it('scores groups as the field does', () => {
  const { ari, v, b3, precision } = scoresOf(['a', 'a', 'b', 'b'], ['x', 'x', 'y', null])
  expect(ari).toBeCloseTo(0.5714, 4)
  expect(v).toBeCloseTo(0.8, 4)
  expect(precision).toBe(1)
  expect(b3).toBeCloseTo(0.8571, 4)
  expect(scoresOf(['a', 'a', 'b'], ['x', 'x', 'y'])).toEqual({ ari: 1, v: 1, b3: 1, precision: 1 })
})
