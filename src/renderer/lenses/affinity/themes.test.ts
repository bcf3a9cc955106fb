import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../domain/engine/record.ts'
import { afterSteps, cluster, idFor, note, viewOf } from '../lenses.testdata.ts'
import { affinityLens } from './affinity.ts'

const [theme, part] = [idFor('theme'), idFor('part')]
const records = [
  cluster('theme', { x: 0, y: 0, w: 1200, h: 900 }),
  cluster('part', { x: 60, y: 120, w: 500, h: 500, parentId: theme }),
  cluster('alone', { x: 2000, y: 0, w: 400, h: 400 }),
  cluster('card', { x: 3000, y: 0, isCollapsed: true }),
  note('inside', { x: 100, y: 200, clusterId: part }),
  note('direct', { x: 700, y: 200, clusterId: theme }),
  note('free', { x: 2600, y: 700 }),
  note('away', { x: 3050, y: 80, clusterId: idFor('card'), importance: 0.4 }),
  note('first', { x: 3050, y: 300, clusterId: idFor('card'), importance: 0.9 })
]
const before = viewOf(affinityLens, records)
const dragOf = (frames: string[], notes: string[], dx: number, dy: number) => ({
  ...{ noteIds: notes.map(idFor), frameIds: frames.map(idFor), elementIds: [], dx, dy }
})
const dropped = (frames: string[], notes: string[], dx: number, dy: number, of: readonly AnyRecord[] = records) => {
  const view = viewOf(affinityLens, of)
  return viewOf(affinityLens, afterSteps(of, affinityLens.drop(dragOf(frames, notes, dx, dy), view)))
}
const frameOf = (view: typeof before, name: string) => view.layout.frames.find(({ id }) => id === idFor(name))
const noteOf = (view: typeof before, name: string) => view.map.expectations.find(({ id }) => id === idFor(name))

describe('themes', () => {
  it('come before what lies in them, and count its notes', () => {
    expect(before.layout.frames.map(({ title }) => title).indexOf('part')).toBe(3)
    expect(frameOf(before, 'theme')).toMatchObject({ partIds: [part], noteIds: [idFor('direct'), idFor('inside')] })
  })

  it('take in a cluster whose middle is dropped in them, light for it, and grow around it', () => {
    expect(affinityLens.targets(dragOf(['alone'], [], -1100, 600), before)).toEqual([frameOf(before, 'theme')])
    const after = dropped(['alone'], [], -1100, 600)
    expect(frameOf(after, 'alone')).toMatchObject({ parentId: theme, x: 900, y: 600 })
    expect(frameOf(after, 'theme')).toMatchObject({ w: 1332, h: 1032 })
  })

  it('let a cluster go that is dropped outside', () => {
    expect(frameOf(dropped(['part'], [], 0, 2000), 'part')).toMatchObject({ parentId: null, y: 2120 })
  })

  it('go into no other (CL1): they are not lit for, and stay what they are', () => {
    expect(affinityLens.targets(dragOf(['theme'], [], 1500, -300), before)).toEqual([])
    expect(frameOf(dropped(['theme'], [], 1500, -300), 'theme')).toMatchObject({ parentId: null, x: 1500 })
  })

  it('hold notes in the innermost frame, and grow with it', () => {
    const after = dropped([], ['free'], -2150, -240)
    expect(noteOf(after, 'free')).toMatchObject({ x: 450, y: 460, clusterId: part })
    expect(frameOf(after, 'part')).toMatchObject({ x: 60, y: 120, w: 614, h: 564 })
    const wide = dropped([], ['free'], -1500, -10)
    expect(noteOf(wide, 'free')?.clusterId).toBe(theme)
  })

  it('move with all that is in them, wherever they go', () => {
    const offsets = fc.integer({ min: -4000, max: 4000 })
    fc.assert(
      fc.property(offsets, offsets, fc.boolean(), (dx, dy, alsoPart) => {
        const after = dropped(alsoPart ? ['theme', 'part'] : ['theme'], ['inside'], dx, dy)
        for (const name of ['theme', 'part']) {
          const [from, to] = [frameOf(before, name), frameOf(after, name)]
          expect([(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)]).toEqual([dx, dy])
        }
        for (const name of ['inside', 'direct']) {
          const [from, to] = [noteOf(before, name), noteOf(after, name)]
          expect([(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)]).toEqual([dx, dy])
          expect(to?.clusterId).toBe(from?.clusterId)
        }
      })
    )
  })
})

describe('cards', () => {
  it('stand for their notes and say what matters most', () => {
    expect(before.layout.notes.has(idFor('away'))).toBe(false)
    expect(before.layout.putAway?.get(idFor('away'))).toBe(idFor('card'))
    expect(frameOf(before, 'card')).toMatchObject({ w: 360, h: 200, gists: ['first', 'away'] })
  })

  it('take in notes that are dropped on them, in a free place', () => {
    const after = dropped([], ['free'], 480, -720)
    expect(noteOf(after, 'free')?.clusterId).toBe(idFor('card'))
    const opened = afterSteps(afterSteps(records, affinityLens.drop(dragOf([], ['free'], 480, -720), before)), [
      { name: 'cluster.collapse', args: { ids: [idFor('card')], isCollapsed: false } }
    ])
    const view = viewOf(affinityLens, opened)
    expect(noteOf(view, 'first')).toMatchObject({ x: 3050, y: 300 })
    expect(view.layout.notes.get(idFor('free'))).toMatchObject({ x: 3024, y: 520 })
    expect(frameOf(view, 'card')).toMatchObject({ x: 3000, y: 0, h: 744 })
  })

  it('put away the clusters of a theme too', () => {
    const folded = afterSteps(records, [{ name: 'cluster.collapse', args: { ids: [theme], isCollapsed: true } }])
    const view = viewOf(affinityLens, folded)
    expect(frameOf(view, 'part')).toBeUndefined()
    expect(view.layout.putAway?.get(idFor('inside'))).toBe(theme)
  })

  it('take in no new note that is made on them', () => {
    expect(affinityLens.born({ x: 3050, y: 20 }, before).clusterId).toBeNull()
  })
})
