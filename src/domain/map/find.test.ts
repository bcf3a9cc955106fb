import { describe, expect, it } from 'vitest'
import { idFor, mapOf, mention, note, person, smallWorkshop } from '../brief/brief.testdata.ts'
import { findInMap } from './find.ts'

const map = mapOf([
  ...smallWorkshop,
  note('invoice', { text: '發票不要有意外', quote: '每次都多收錢', participantId: idFor('mei'), z: 5 }),
  note('secret', { text: '发票 no one sees', isFaceDown: true, z: 6 }),
  person('mei', { name: 'Ｍｅｉ 陳' }),
  { ...mention('also', 'cheap', idFor('mei')), text: 'Not a penny more' }
])
const found = (search: string, isThroughClusters = false) => {
  const { notes, clusters } = findInMap(map, search, isThroughClusters)
  const names = new Map(smallWorkshop.map(({ id, title }) => [id, title]))
  return {
    notes: map.expectations.flatMap(({ id, text }) => (notes.has(id) ? [[text, notes.get(id)]] : [])),
    clusters: [...clusters].map((id) => names.get(id))
  }
}

describe('findInMap', () => {
  it.each([
    ['发票', '發票不要有意外', 'text'],
    ['多收钱', '發票不要有意外', 'quote'],
    ['PENNY', 'cheap', 'mention']
  ])('finds %s in a note: its %s by its %s', (search, text, where) => {
    expect(found(search).notes).toEqual([[text, where]])
  })

  it('finds what somebody said, and what they said too', () => {
    expect(found('mei 陈').notes).toEqual([
      ['cheap', 'speaker'],
      ['發票不要有意外', 'speaker']
    ])
  })

  it('finds clusters by their title, and their notes where clusters are not seen', () => {
    expect(found('badge')).toEqual({ notes: [], clusters: ['badge'] })
    expect(found('badge', true).notes).toEqual([
      ['stays', 'cluster'],
      ['green', 'cluster']
    ])
  })

  it('does not tell what lies face down', () => {
    expect(found('no one sees').notes).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(found(' ')).toEqual({ notes: [], clusters: [] })
  })

  it('sees a changed note anew', () => {
    const changed = mapOf([
      ...smallWorkshop.filter(({ id }) => id !== idFor('loose')),
      note('loose', { text: 'tight' })
    ])
    expect(findInMap(map, 'loose', false).notes.size).toBe(1)
    expect(findInMap(changed, 'loose', false).notes.size).toBe(0)
  })
})
