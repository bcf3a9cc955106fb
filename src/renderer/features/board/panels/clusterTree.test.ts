import { describe, expect, it } from 'vitest'
import { cluster, idFor, mapOf, note } from '../../../lenses/lenses.testdata.ts'
import { clusterRows, treeStep } from './clusterTree.ts'

const map = mapOf([
  cluster('theme', { x: 0 }),
  cluster('price', { x: 10, parentId: idFor('theme') }),
  cluster('speed', { x: 20, parentId: idFor('theme') }),
  cluster('other', { x: 900 }),
  note('a', { clusterId: idFor('price') }),
  note('b', { clusterId: idFor('theme') }),
  note('c', { clusterId: idFor('other') })
])
const rows = clusterRows(map, new Set())
const step = (name: string, key: string, of = rows) => treeStep(of, idFor(name), key)

describe('the tree of clusters', () => {
  it('shows clusters below their theme, which counts what is in all of them', () => {
    expect(rows.map(({ cluster: { title }, level, count, isOpen }) => [title, level, count, isOpen])).toEqual([
      ['theme', 1, 2, true],
      ['price', 2, 1, null],
      ['speed', 2, 0, null],
      ['other', 1, 1, null]
    ])
    expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual(['1/2', '1/2', '2/2', '2/2'])
  })

  it('hides them when the theme is closed', () => {
    const closed = clusterRows(map, new Set([idFor('theme')]))
    expect(closed.map(({ cluster: { title }, isOpen }) => [title, isOpen])).toEqual([
      ['theme', false],
      ['other', null]
    ])
    expect(step('theme', 'ArrowRight', closed)).toEqual({ kind: 'open', id: idFor('theme') })
    expect(step('theme', 'ArrowDown', closed)).toEqual({ kind: 'focus', id: idFor('other') })
  })

  it('goes in and out by arrows, and to the ends', () => {
    expect(step('theme', 'ArrowRight')).toEqual({ kind: 'focus', id: idFor('price') })
    expect(step('theme', 'ArrowLeft')).toEqual({ kind: 'close', id: idFor('theme') })
    expect(step('speed', 'ArrowLeft')).toEqual({ kind: 'focus', id: idFor('theme') })
    expect(step('theme', 'ArrowUp')).toBeNull()
    expect(step('theme', 'End')).toEqual({ kind: 'focus', id: idFor('other') })
    expect(step('other', 'ArrowRight')).toBeNull()
  })
})
