import { expect, it } from 'vitest'
import { ID_BYTES, idFromBytes, idSequence } from './id.ts'

const bytes = (fill: number) => new Uint8Array(ID_BYTES).fill(fill)

it('an id takes exactly its bytes', () => {
  expect(idFromBytes(bytes(31))).toBe('z'.repeat(20))
  expect(() => idFromBytes(new Uint8Array(3))).toThrow(RangeError)
})

it('a sequence gives ids of the usual form, in rising order, none twice', () => {
  for (const fill of [0, 31, 200]) {
    const next = idSequence(bytes(fill))
    const ids = Array.from({ length: 5000 }, next)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids.every((id) => /^[0-9a-z]{20}$/.test(id))).toBe(true)
  }
})

it('two sequences have nothing in common', () => {
  const [a, b] = [idSequence(bytes(1)), idSequence(bytes(2))]
  expect(a().slice(0, 12)).not.toBe(b().slice(0, 12))
})
