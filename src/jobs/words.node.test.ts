import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold } from '../domain/text/fold.ts'
import { readTable, wordBooks } from './words.ts'

const folder = path.join(import.meta.dirname, '../../resources/words')

describe('the files of words', () => {
  it('are those that were made', () => {
    for (const line of fs.readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
      const [sum, name = ''] = line.split(/\s+/)
      expect(
        createHash('sha256')
          .update(fs.readFileSync(path.join(folder, name)))
          .digest('hex')
      ).toBe(sum)
    }
  })

  it.each(['english.bin', 'chinese.bin'])('%s holds words as the folding of today makes them', (name) => {
    const words = readTable(fs.readFileSync(path.join(folder, name))).text.split('\n')
    expect(words.filter((word) => fold(word) !== word)).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  it('put words of like meaning near each other, across languages too', () => {
    const { en, zh } = wordBooks()
    const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, d) => sum + x * (b[d] ?? 0), 0)
    const directionOf = (word: string): Float32Array => {
      const book = en.find(word) === undefined ? zh : en
      const vector = new Float32Array(book.dimensions)
      book.addTo(vector, book.find(word) ?? -1, 1)
      const length = Math.sqrt(dot(vector, vector))
      return vector.map((value) => value / length)
    }
    const alike = (a: string, b: string): number => dot(directionOf(a), directionOf(b))
    expect(alike('refund', '退款')).toBeGreaterThan(alike('refund', '颜色'))
    expect(alike('快递', '物流')).toBeGreaterThan(alike('快递', '密码'))
    expect(alike('password', '密码')).toBeGreaterThan(0.6)
  })

  it('that are damaged are refused', () => {
    expect(() => readTable(new Uint8Array(64))).toThrow('whole')
  })
})
