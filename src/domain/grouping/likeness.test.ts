import { describe, expect, it } from 'vitest'
import { wordBooks } from '../../jobs/words.ts'
import { lexiconOf } from '../themes/lexicon.ts'
import { Analyst, type NoteText } from './analyse.ts'
import { Likeness } from './likeness.ts'
import { suggestGroups } from './suggest.ts'

const TEXTS = [
  'Deliver the parcels on time',
  '包裹要准时送到',
  'Refund the money within a week',
  '退款要快，退貨也要快',
  'No questions asked when we return something',
  'Log in with a fingerprint',
  '密码不要太复杂',
  ''
]
const notes = TEXTS.map((text, at): NoteText => ({ id: `note${at}`, text, clusterId: null }))
const fresh = (): Analyst => new Analyst(wordBooks(), lexiconOf(null))

describe('the likeness of two notes', () => {
  const analyst = fresh()
  const likeness = new Likeness(analyst.analyseAll(notes), analyst)
  const matrix = likeness.matrix()
  const pairs = notes.flatMap((_, i) => notes.slice(i + 1).map((_, at) => [i, i + 1 + at] as const))

  it('is the sum of the parts that are told of it', () => {
    for (const [i, j] of pairs) {
      const { words, meaning, alignment, themes } = likeness.parts(i, j)
      expect(matrix.at(i, j)).toBeCloseTo(words + meaning + alignment + themes, 5)
    }
    expect(matrix.at(0, 1)).toBeGreaterThan(matrix.at(0, 6))
  })

  it('is the same for a note that comes after, with words that nobody else has', () => {
    for (const [i, note] of likeness.notes.entries()) {
      const row = likeness.row(note)
      for (const [j, value] of row.entries()) if (j !== i) expect(value).toBeCloseTo(matrix.at(i, j), 5)
    }
    const others = 'zebra quokka lynx ocelot puma heron stork egret ibis gannet puffin shag tern skua'
    const row = likeness.row(
      analyst.analyse({ id: 'new', text: `Deliver the parcels on time ${others}`, clusterId: null })
    )
    expect(row.indexOf(Math.max(...row))).toBe(0)
    expect(row.every((value) => Number.isFinite(value))).toBe(true)
  })
})

it('what was read before changes nothing', () => {
  const analyst = fresh()
  suggestGroups(
    [...notes, { id: 'other', text: '随身碟 u 盘, a usb stick', clusterId: null }],
    analyst,
    () => undefined
  )
  expect(suggestGroups(notes, analyst, () => undefined)).toEqual(suggestGroups(notes, fresh(), () => undefined))
})
