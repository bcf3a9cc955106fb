import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copheneticCorrelation } from '../trees/cophenetic.ts'
import { suggestedCount } from '../trees/cut.ts'
import { linkage } from '../trees/linkage.ts'
import { agreementOfAll, agreementOfEach, agreementOfTwo } from './agreement.ts'
import { namesFor, placingsOf, shareOf } from './popular.ts'
import { distancesBetween, pairCounts, similarityOf } from './similarity.ts'
import { pileNumbers, placesOf, type Sorting, silenceOf } from './sorting.ts'

/** Cards a, b, c … by the piles that they lie in; '-': not sorted. */
const sorted = (id: string, piles: string, titles: Record<string, string> = {}): Sorting => ({
  id,
  piles: [...new Set(piles.replaceAll('-', ''))].map((pile) => ({
    title: titles[pile] ?? '',
    cards: [...piles].flatMap((each, card) => (each === pile ? [String.fromCharCode(97 + card)] : []))
  }))
})
const similarities = (sortings: readonly Sorting[]) => {
  const pairs = pairCounts(sortings)
  return pairs.cards.map((_, i) => pairs.cards.map((_, j) => similarityOf(pairs, i, j)))
}

// Oracle `cardsort` (constructed; SciPy's linkage on 1 − S).
const oracle = [sorted('x', '00011'), sorted('y', '00111'), sorted('z', '00122')]

describe('SO2: how alike two cards are', () => {
  it('is the share of sorters who put them together', () => {
    const third = 1 / 3
    expect(similarities(oracle)).toEqual([
      [1, 1, third, 0, 0],
      [1, 1, third, 0, 0],
      [third, third, 1, third, third],
      [0, 0, third, 1, 1],
      [0, 0, third, 1, 1]
    ])
  })

  it('gives the published trees', () => {
    const distances = distancesBetween(pairCounts(oracle))
    const heights = (method: 'average' | 'complete') => linkage(distances, method).merges.map(({ height }) => height)
    for (const [method, expected] of [
      ['average', [0, 0, 2 / 3, 8 / 9]],
      ['complete', [0, 0, 2 / 3, 1]]
    ] as const) {
      for (const [k, height] of heights(method).entries()) expect(height).toBeCloseTo(expected[k] ?? 0, 12)
    }
    const tree = linkage(distances, 'average')
    expect(suggestedCount(tree)).toBe(3)
    expect(copheneticCorrelation(distances, tree)).toBeGreaterThan(0.9)
  })

  it('counts only those who sorted both, and is unknown where nobody did', () => {
    expect(similarities([sorted('x', '001-'), sorted('y', '-01-'), sorted('z', '0--0')])).toEqual([
      [1, 1, 0, 1],
      [1, 1, 0, null],
      [0, 0, 1, null],
      [1, null, null, 1]
    ])
  })

  it('is the same whatever the order of sorters, piles and cards', () => {
    const sorts = fc.array(fc.string({ unit: fc.constantFrom('0', '1', '2', '-'), minLength: 6, maxLength: 6 }), {
      maxLength: 6
    })
    fc.assert(
      fc.property(sorts, (rows) => {
        const sortings = rows.map((row, index) => sorted(String(index), row))
        const turned = [...sortings].reverse().map(({ id, piles }) => ({
          id,
          piles: [...piles].reverse().map(({ title, cards }) => ({ title, cards: [...cards].reverse() }))
        }))
        expect(pairCounts(turned)).toEqual(pairCounts(sortings))
        const tree = linkage(distancesBetween(pairCounts(sortings)), 'average')
        expect(linkage(distancesBetween(pairCounts(turned)), 'average')).toEqual(tree)
      })
    )
  })
})

describe('SO3: sorts that say nothing', () => {
  it('are those with one pile, only lone cards, or hardly any', () => {
    expect(['0000', '0123', '0---', '----', '0011', '01-1', '0-1-'].map((row) => silenceOf(sorted('x', row)))).toEqual([
      ...['one-pile', 'all-alone', 'too-few', 'too-few', null, null, 'all-alone']
    ])
  })
})

describe('agreement', () => {
  const labels = (...piles: number[]) => Int32Array.from(piles)

  it('SO4: of all is 1 when all made the same piles, whatever they call them and however few they sorted', () => {
    const same = [sorted('x', '001122'), sorted('y', '221100'), sorted('z', '0011--')]
    expect(agreementOfAll(pairCounts(same))).toBeCloseTo(1)
  })

  // The formula by hand: ten pairs of cards, each judged by three.
  it('SO4: of all is that of each two cards judged together or apart', () => {
    const units = [3, 1, 0, 0, 1, 0, 0, 1, 1, 3]
    const within = units.reduce((sum, same) => sum + (9 - same * same - (3 - same) ** 2) / 2, 0)
    const together = units.reduce((sum, same) => sum + same, 0)
    const expected = 1 - (29 * within) / (900 - together ** 2 - (30 - together) ** 2)
    expect(agreementOfAll(pairCounts(oracle))).toBeCloseTo(expected, 12)
    expect(agreementOfAll(pairCounts([sorted('x', '0011')]))).toBeNull()
  })

  // sklearn.metrics.adjusted_rand_score
  it.each([
    [labels(0, 0, 1, 1), labels(0, 0, 1, 2), 0.5714285714285714],
    [labels(0, 0, 0, 1, 1, 1), labels(0, 0, 1, 1, 2, 2), 0.24242424242424243],
    [labels(0, 0, 1, 1), labels(0, 1, 0, 1), -0.5],
    [labels(0, 0, 1, 1, -1), labels(5, 5, 2, 2, 2), 1]
  ])('of two is the adjusted Rand index', (a, b, expected) => {
    expect(agreementOfTwo(a, b)).toBeCloseTo(expected, 12)
  })

  it('of two is not known where both say nothing, or share no cards', () => {
    expect(agreementOfTwo(labels(0, 0), labels(1, 1))).toBeNull()
    expect(agreementOfTwo(labels(0, 0, -1, -1), labels(-1, -1, 0, 0))).toBeNull()
  })

  it('SO5: of each is the mean of that with the others', () => {
    const sortings = [sorted('x', '0011'), sorted('y', '0012'), sorted('z', '0101')]
    const places = placesOf(['a', 'b', 'c', 'd'])
    const [x, y, z] = sortings.map((sorting) => pileNumbers(sorting, places)) as [Int32Array, Int32Array, Int32Array]
    const each = agreementOfEach(sortings)
    expect(each.get('x')).toBeCloseTo(((agreementOfTwo(x, y) ?? 0) + (agreementOfTwo(x, z) ?? 0)) / 2)
    expect(agreementOfEach([sorted('x', '0011')]).get('x')).toBeNull()
  })

  it('SO5: of each looks at no other cards than it is given', () => {
    const sortings = [sorted('x', '001122'), sorted('y', '001212')]
    expect(agreementOfEach(sortings).get('x')).toBeLessThan(1)
    expect(agreementOfEach(sortings, ['a', 'b', 'c']).get('x')).toBe(1)
  })
})

describe('SO6: popular placements', () => {
  const names = { 0: 'Price', 1: '时间' }
  const sortings = [
    sorted('x', '0011', names),
    sorted('y', '0111', { 0: ' PRICE', 1: '時間' }),
    sorted('z', '00-2', { 0: 'price', 2: '' })
  ]
  const placings = placingsOf(sortings, ['a', 'b', 'c', 'd'])

  it('take names for one however they are written, and give the share of those who sorted the card', () => {
    expect(placings.names.map(({ key, sorters }) => [key, sorters])).toEqual([
      ['price', 3],
      ['时间', 2]
    ])
    expect([0, 1, 2, 3].map((row) => [shareOf(placings, row, 0), shareOf(placings, row, 1)])).toEqual([
      [1, 0],
      [2 / 3, 1 / 3],
      [0, 1],
      [0, 2 / 3]
    ])
  })

  it('name groups of cards, each name once', () => {
    expect(namesFor(placings, [[0], [1], [2, 3]])).toEqual(['PRICE', '', placings.names[1]?.name])
    expect(namesFor(placingsOf([], []), [[]])).toEqual([''])
  })

  it('name as many groups as there may be, each of them by another name', () => {
    const cards = Array.from({ length: 300 }, (_, card) => `c${card}`)
    const many = Array.from({ length: 100 }, (_, sorter) => ({
      id: String(sorter),
      piles: cards.map((card) => ({ title: `${sorter} ${card}`, cards: [card] }))
    }))
    const groups = cards.map((_, row) => [row])
    const given = namesFor(placingsOf(many, cards), groups)
    expect(new Set(given).size).toBe(300)
  })
})
