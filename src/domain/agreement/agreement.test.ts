import { describe, expect, it } from 'vitest'
import { agreementBand, cohenKappa } from './kappa.ts'
import { krippendorffAlpha } from './krippendorff.ts'

describe('agreement', () => {
  it("Cohen's κ is that of the textbook example (20, 5, 10, 15)", () => {
    expect(
      cohenKappa([
        [20, 5],
        [10, 15]
      ])
    ).toBeCloseTo(0.4, 10)
  })

  it("Cohen's κ says nothing where chance explains all", () => {
    expect(
      cohenKappa([
        [7, 0],
        [0, 0]
      ])
    ).toBeNull()
    expect(
      cohenKappa([
        [0, 0],
        [0, 0]
      ])
    ).toBeNull()
  })

  // Krippendorff 2011, example C: four observers, twelve units, some missing.
  const ratings = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]
  ]
  const units = ratings[0]?.map((_, unit) =>
    [1, 2, 3, 4, 5].map((value) => ratings.filter((observer) => observer[unit] === value).length)
  )

  it("Krippendorff's α is that of its author's example with missing data", () => {
    expect(krippendorffAlpha(units ?? [])).toBeCloseTo(0.7434, 4)
  })

  it("Krippendorff's α says nothing where nothing varies, or nobody judged the same", () => {
    expect(
      krippendorffAlpha([
        [3, 0],
        [2, 0]
      ])
    ).toBeNull()
    expect(
      krippendorffAlpha([
        [1, 0],
        [0, 1]
      ])
    ).toBeNull()
    expect(krippendorffAlpha([])).toBeNull()
  })

  it('has words by Landis and Koch', () => {
    expect([-0.1, 0, 0.2, 0.21, 0.6, 0.8, 0.81, 1].map(agreementBand)).toEqual([
      'poor',
      'slight',
      'slight',
      'fair',
      'moderate',
      'substantial',
      'almost-perfect',
      'almost-perfect'
    ])
  })
})
