import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../engine/record.ts'
import { rankExpectations } from '../priority/score.ts'
import { answer, idFor, level, mapOf, note, smallWorkshop, utcDay } from './brief.testdata.ts'
import { briefOf } from './brief.ts'
import { compareBriefs } from './compare.ts'

const briefWith = (...more: AnyRecord[]) => {
  const given = new Map([...smallWorkshop, ...more].map((record) => [record.id, record]))
  return briefOf(mapOf([...given.values()]), utcDay)
}
const promise = (fields: Parameters<typeof answer>[2] = {}) =>
  answer('a1', 'stays', { text: 'It stays', ownerId: idFor('theo'), dueDate: '2026-04-17', ...fields })
const signed = briefWith(promise())

describe('compareBriefs', () => {
  it('finds nothing where nothing has changed', () => {
    expect(compareBriefs(signed, briefWith(promise()))).toEqual([])
  })

  it('B2: takes no notice of what is open, nor of ranks and scores', () => {
    const other = note('green', { clusterId: idFor('badge'), importance: 1, z: 2, text: 'greener' })
    const now = briefWith(promise(), other, note('new', { importance: 1 }))
    expect(rankExpectations(mapOf([...smallWorkshop, other]))[0]?.rank).toBe(1)
    expect(compareBriefs(signed, now)).toEqual([])
  })

  it('finds an answer that came', () => {
    const came = answer('a2', 'green', { kind: 'explanation', text: 'Not in April' })
    expect(compareBriefs(signed, briefWith(promise(), came))).toEqual([
      expect.objectContaining({ kind: 'added', expectationId: idFor('green'), before: null, fields: [] })
    ])
  })

  it('finds an answer that went', () => {
    expect(compareBriefs(signed, briefWith())).toEqual([
      expect.objectContaining({ kind: 'removed', expectationId: idFor('stays'), text: 'stays', after: null })
    ])
  })

  it('says which words of the agreement read otherwise', () => {
    const [change, ...others] = compareBriefs(
      signed,
      briefWith(promise({ dueDate: '2026-05-01', measure: 'Nine of ten' }))
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', fields: ['measure', 'dueDate'] })
    expect([change?.before?.dueDate, change?.after?.dueDate]).toEqual(['2026-04-17', '2026-05-01'])
  })

  it('finds a promise that has become an explanation', () => {
    const [change] = compareBriefs(signed, briefWith(promise({ kind: 'explanation' })))
    expect(change?.fields).toEqual(['part', 'owner', 'dueDate'])
  })

  it('finds a level that was agreed anew, but not a wish', () => {
    const wish = level('l1', 'stays', { kind: 'desired', value: 10 })
    const agreed = level('l2', 'stays', { kind: 'agreed', value: 7 })
    expect(compareBriefs(signed, briefWith(promise(), wish))).toEqual([])
    expect(compareBriefs(signed, briefWith(promise(), agreed))[0]?.fields).toEqual(['agreedLevel'])
  })
})
