import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packRecords } from './packRecords.ts'

it('packs records of any words, of any length', () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 3000, maxLength: 4000 }))
  )
  fc.assert(
    fc.property(texts, (all) => {
      const records = all.map((text, n) => ({ id: `id${n}`, type: 'note', scope: 's', text }))
      const { names, bodies, ends } = packRecords(records)
      const decoder = new TextDecoder()
      const unpacked = ends.map(
        (end, nth) => JSON.parse(decoder.decode(bodies.subarray(ends[nth - 1] ?? 0, end))) as unknown
      )
      expect(unpacked).toEqual(records)
      expect(names).toEqual(records.map(({ id, type }) => ({ id, type })))
    })
  )
})
