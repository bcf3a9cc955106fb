import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '../../base/geometry.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { groupsPlan } from './groupsPlan.ts'

const notes = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, x: index * 250, y: 40 }))
const wall = { x: 0, y: -100, w: 900, h: 900 }
const map = { expectations: notes, clusters: [], elements: [] } as unknown as WorkshopMap
const heightOf = (id: string): number => (id === 'n1' ? 520 : 200)
const groups = [
  { id: 'a', title: 'Price', color: 'teal' as const, noteIds: ['n0', 'n1', 'n2', 'n3', 'n4'] },
  { id: 'b', title: '', color: 'rose' as const, noteIds: ['n7', 'n8'] }
]
const boxes = (on: WorkshopMap) => groupsPlan(on, groups, { heightOf, by: 'sort' })?.clusters ?? []

describe('several new clusters', () => {
  it('lie apart, each around its notes, which do not lie on one another', () => {
    const [a, b] = boxes(map)
    if (a === undefined || b === undefined) throw new Error('two')
    expect(overlaps(a, b)).toBe(false)
    expect([a.title, a.members.map(({ id }) => id)]).toEqual(['Price', groups[0]?.noteIds])
    for (const frame of [a, b]) {
      const placed = frame.members.map(({ id, x, y }) => ({ x, y, w: 200, h: heightOf(id) }))
      for (const [index, box] of placed.entries()) {
        expect(contains(frame, box) && contains(frame, { x: box.x + box.w, y: box.y + box.h })).toBe(true)
        for (const other of placed.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
      }
    }
  })

  it('lie over nothing that stays', () => {
    const standing = { ...map, clusters: [wall] } as unknown as WorkshopMap
    const others = notes.filter(({ id }) => !groups.some(({ noteIds }) => noteIds.includes(id)))
    for (const frame of boxes(standing)) {
      expect(overlaps(frame, wall)).toBe(false)
      for (const { x, y } of others) expect(overlaps(frame, { x, y, w: 200, h: 200 })).toBe(false)
    }
  })

  it('lie where clusters were that are empty now', () => {
    const [left, right] = [map, { ...map, clusters: [{ id: 'wall', ...wall }] }].map((on) =>
      groupsPlan(on as unknown as WorkshopMap, groups, { heightOf, by: 'sort', emptied: ['wall'] })
    )
    expect(right).toEqual(left)
    expect([left?.emptied, left?.by]).toEqual([['wall'], 'sort'])
  })

  it('are none without notes', () => {
    expect(groupsPlan(map, [], { heightOf, by: 'sort' })).toBeNull()
  })
})
