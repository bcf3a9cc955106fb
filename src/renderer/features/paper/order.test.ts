import { describe, expect, it } from 'vitest'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { cardsOf, nextCardNumber, numbersFor, type Order } from './order.ts'

const numbered = (...numbers: (number | null)[]): WorkshopMap =>
  ({
    clusters: [],
    expectations: numbers.map((cardNumber, index) => ({ id: `n${index}`, text: '', clusterId: null, cardNumber }))
  }) as unknown as WorkshopMap
const order = { kind: 'blank', from: null, count: 3, clusterId: '' } as Order
const blank = (map: WorkshopMap, printed: number) => cardsOf(map, order, printed).map(({ number }) => number)

describe('the numbers of cards', () => {
  it('go on from the last that was printed, though none of them has come back', () => {
    expect(blank(numbered(), 0)).toEqual([1, 2, 3])
    expect(blank(numbered(), 24)).toEqual([25, 26, 27])
    expect(blank(numbered(2, 30), 24)).toEqual([31, 32, 33])
  })

  it('end at four digits', () => {
    expect(nextCardNumber(numbered(9999), 0)).toBe(9999)
    expect(blank(numbered(), 9997)).toEqual([9998, 9999])
  })

  it('are given to notes without one, above all that are out', () => {
    expect(numbersFor(numbered(null, 7, null), order, 24)).toEqual([
      { id: 'n0', cardNumber: 25 },
      { id: 'n2', cardNumber: 26 }
    ])
    expect(numbersFor(numbered(null, null), order, 9998)).toEqual([{ id: 'n0', cardNumber: 9999 }])
  })
})
