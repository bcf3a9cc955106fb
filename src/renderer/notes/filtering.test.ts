import { describe, expect, it } from 'vitest'
import { idFor, mapOf, note, smallWorkshop } from '../../domain/brief/brief.testdata.ts'
import { matches } from '../../domain/map/filter.ts'
import { frontOf } from './filtering.ts'

const filter = { cluster: [idFor('badge')] }
const map = mapOf(smallWorkshop)
const found = matches(map, filter)
const leftOut = new Set(map.expectations.flatMap(({ id }) => (found.has(id) ? [] : [id])))
const filtering = { filter, isHiding: true, leftOut }
const shownIn = (records: readonly ReturnType<typeof note>[]) => {
  const changed = new Set(records.map(({ id }) => id))
  const now = mapOf([...smallWorkshop.filter(({ id }) => !changed.has(id)), ...records])
  const { shown, kept } = frontOf(now, filtering)
  return { texts: now.expectations.filter(({ id }) => shown?.has(id)).map(({ text }) => text), kept }
}

describe('frontOf', () => {
  it('shows what fits', () => {
    expect(shownIn([])).toEqual({ texts: ['stays', 'green'], kept: 0 })
  })
  it('keeps a note that was just made, and says so', () => {
    expect(shownIn([note('new', { z: 9 })])).toEqual({ texts: ['stays', 'green', 'new'], kept: 1 })
  })
  it('keeps a note that no longer fits', () => {
    expect(shownIn([note('green', { z: 9 })])).toEqual({ texts: ['stays', 'green'], kept: 1 })
  })
  it('shows a note that fits now', () => {
    expect(shownIn([note('loose', { clusterId: idFor('badge'), z: 9 })])).toEqual({
      texts: ['stays', 'green', 'loose'],
      kept: 0
    })
  })
  it('shows all without a filter', () => {
    expect(frontOf(map, { ...filtering, filter: {} }).shown).toBeNull()
  })
})
