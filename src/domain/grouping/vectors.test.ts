import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assembled } from '../../../tools/vectors/assemble.mjs'
import { PRODUCTS_CODE } from './productsCode.ts'
import { Vectors } from './vectors.ts'

it('products of vectors are the sums of what they have at each place', () => {
  const vector = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 13, maxLength: 13 })
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1, maxLength: 9 }), (rows) => {
      const vectors = new Vectors(rows.length, 13)
      for (const [place, row] of rows.entries()) vectors.at(place).set(row)
      const sum = (a: readonly number[], b: readonly number[]): number => a.reduce((s, x, d) => s + x * (b[d] ?? 0), 0)
      for (const [one, row] of rows.entries()) {
        const expected = rows.slice(one).map((other) => sum(row, other))
        expect([...vectors.row(one, one)].slice(0, expected.length)).toEqual(expected)
        expect(vectors.product(0, one)).toBe(sum(rows[0] ?? [], row))
      }
      const [ones, others] = [rows.slice(1), rows.slice(2).reverse()]
      const table = vectors.table(
        Int32Array.from(ones, (_, at) => at + 1),
        Int32Array.from(others, (_, at) => rows.length - 1 - at)
      )
      const expected = ones.flatMap((row) => others.map((other) => sum(row, other)))
      expect([...table].slice(0, expected.length)).toEqual(expected)
    })
  )
})

it('are calculated by what products.wat says', async () => {
  expect(await assembled()).toBe(PRODUCTS_CODE)
})
