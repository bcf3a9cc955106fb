import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps } from '../../../../base/geometry.ts'
import type { AnyRecord } from '../../../../domain/engine/record.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import type { LensLayout, Step } from '../../../lenses/lens.ts'
import { afterSteps, cluster, idFor, mapOf, note, viewOf } from '../../../lenses/lenses.testdata.ts'
import { copyClustersPlan, groupPlan, tidyPlan } from './clusters.ts'
import { copiesIn, copyLinksPlan } from './links.ts'
import { mergeClustersPlan } from './mergeClusters.ts'
import { canSplit, sharesOf, splitPlan } from './split.ts'
import { groupThemePlan, nestPlan } from './themes.ts'

const SIDE = 200
const view = (records: readonly AnyRecord[]) => viewOf(affinityLens, records)
const ids = (...names: string[]) => new Set(names.map(idFor))
const run = (records: readonly AnyRecord[], steps: readonly Step[]) => view(afterSteps(records, steps))
const frameOf = (layout: LensLayout, name: string) => layout.frames.find(({ id }) => id === idFor(name)) ?? never()
const noteBoxes = ({ notes }: LensLayout): Box[] => [...notes.values()].map(({ x, y }) => ({ x, y, w: SIDE, h: SIDE }))

function expectApart(boxes: readonly Box[]): void {
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(overlaps(one, other), JSON.stringify([one, other])).toBe(false)
  }
}

function expectInside(box: Box, frame: Box): void {
  expect(contains(frame, box) && contains(frame, { x: box.x + box.w, y: box.y + box.h })).toBe(true)
}

/** Each note in the frame that it belongs to, and each cluster in its theme. */
function expectHeld({ map, layout }: ReturnType<typeof view>): void {
  for (const { id, x, y, clusterId } of map.expectations) {
    const frame = layout.frames.find((each) => each.id === clusterId)
    if (frame !== undefined && layout.notes.has(id)) expectInside({ x, y, w: SIDE, h: SIDE }, frame)
  }
  for (const frame of layout.frames) {
    const theme = layout.frames.find(({ id }) => id === frame.parentId)
    if (theme !== undefined) expectInside(frame, theme)
  }
}

describe('grouping', () => {
  const records = [
    note('a', { x: 0, y: 0, color: 'rose' }),
    note('b', { x: 500, y: 30, color: 'rose' }),
    note('c', { x: 100, y: 900 }),
    cluster('other', { x: 700, y: 0 })
  ]

  it('puts the notes into a tidy frame, in reading order, in their colour', () => {
    const [step] = groupPlan(view(records), ids('b', 'a'), idFor('new'))
    expect(step?.args).toMatchObject({
      w: 468,
      h: 280,
      color: 'rose',
      members: [{ id: idFor('a') }, { id: idFor('b') }]
    })
  })

  it('keeps clear of all that does not belong to it', () => {
    const { map, layout } = run(records, groupPlan(view(records), ids('a', 'b', 'c'), idFor('new')))
    expectApart(layout.frames)
    expect(map.expectations.every(({ clusterId }) => clusterId === idFor('new'))).toBe(true)
  })

  it('is nothing without notes', () => {
    expect(groupPlan(view(records), new Set(), idFor('new'))).toEqual([])
  })

  it('splits a cluster: the new one lies beside it, in the same theme, and what is left is tidied', () => {
    const messy = [
      cluster('theme', { x: -40, y: -90, w: 800, h: 800 }),
      cluster('old', { x: 0, y: 0, w: 700, h: 600, parentId: idFor('theme') }),
      ...['a', 'b', 'c', 'd'].map((name, i) => note(name, { x: 30 * i, y: 60, clusterId: idFor('old') }))
    ]
    const split = run(messy, groupPlan(view(messy), ids('b', 'c'), idFor('new')))
    expectApart(noteBoxes(split.layout))
    expectHeld(split)
    expect(frameOf(split.layout, 'new').parentId).toBe(idFor('theme'))
    expect(split.layout.frames.map(({ title, noteIds }) => [title, noteIds.length])).toEqual(
      expect.arrayContaining([
        ['old', 2],
        ['', 2]
      ])
    )
  })
})

describe('tidying', () => {
  it('puts the notes of a cluster into rows: no overlaps, all inside', () => {
    const messy = [
      cluster('other', { x: 0, y: 0, w: 900, h: 900 }),
      ...['a', 'b', 'c', 'd', 'e'].map((name, i) => note(name, { x: 30 * i, y: 60, clusterId: idFor('other') }))
    ]
    const tidy = run(messy, tidyPlan(view(messy), idFor('other')))
    expectApart(noteBoxes(tidy.layout))
    expectHeld(tidy)
  })

  it('puts the clusters of a theme into rows, cards too, and its own notes below: no overlaps, all inside', () => {
    fc.assert(
      fc.property(themes(), (records) => {
        const tidy = run(records, tidyPlan(view(records), idFor('theme')))
        const parts = tidy.layout.frames.filter(({ parentId }) => parentId === idFor('theme'))
        const own = tidy.map.expectations.filter(({ clusterId }) => clusterId === idFor('theme'))
        expectApart([...parts, ...own.map(({ x, y }) => ({ x, y, w: SIDE, h: SIDE }))])
        expectHeld(tidy)
      })
    )
  })
})

describe('themes', () => {
  const [near, far, between] = [
    cluster('near', { x: 0, y: 0 }),
    cluster('far', { x: 1600, y: 0 }),
    cluster('between', { x: 800, y: 0 })
  ]

  it('go around clusters where they lie, if nothing lies between them', () => {
    const { layout } = view([near, far])
    const steps = groupThemePlan(view([near, far]), layout.frames, new Set(), idFor('theme'))
    const made = run([near, far], steps)
    expect(frameOf(made.layout, 'theme')).toMatchObject({ x: -32, y: -84, partIds: [idFor('near'), idFor('far')] })
    expectHeld(made)
  })

  it('gather them where something does', () => {
    const records = [near, far, between, note('loose', { x: 20, y: 700 })]
    const before = view(records)
    const chosen = before.layout.frames.filter(({ title }) => title !== 'between')
    const made = run(records, groupThemePlan(before, chosen, ids('loose'), idFor('theme')))
    expectHeld(made)
    expectApart(made.layout.frames.filter(({ parentId }) => parentId === null))
    expect(frameOf(made.layout, 'theme').noteIds).toEqual([idFor('loose')])
  })

  it('take in a cluster where there is room, and let it go to a free place', () => {
    const theme = cluster('theme', { x: -40, y: -90, w: 600, h: 640 })
    const records = [theme, { ...near, parentId: theme.id }, far, between]
    const joined = run(records, nestPlan(view(records), [frameOf(view(records).layout, 'far')], theme.id))
    expectHeld(joined)
    expectApart(joined.layout.frames.filter(({ parentId }) => parentId === null))
    expectApart(joined.layout.frames.filter(({ parentId }) => parentId === theme.id))
    const left = run(records, nestPlan(view(records), [frameOf(view(records).layout, 'near')], null))
    expectApart(left.layout.frames)
  })
})

describe('merging clusters', () => {
  it('leaves the first with the notes of all: no overlaps, nothing in the way, its title kept', () => {
    fc.assert(
      fc.property(clustersApart(), (records) => {
        const order = mapOf(records).clusters.map(({ id }) => id)
        const merged = run(records, mergeClustersPlan(view(records), order.slice(0, -1)))
        expect(new Set(merged.map.clusters.map(({ id }) => id))).toEqual(new Set([order[0], order.at(-1)]))
        expectApart(noteBoxes(merged.layout))
        expectApart(merged.layout.frames)
        expectHeld(merged)
      })
    )
  })

  it('takes over the clusters of a theme, and leaves its own for that', () => {
    const records = [
      cluster('ours', { x: 0, y: 0, w: 600, h: 600 }),
      cluster('a', { x: 40, y: 90, w: 300, h: 300, parentId: idFor('ours') }),
      cluster('theirs', { x: 1000, y: 0, w: 600, h: 600 }),
      cluster('b', { x: 1040, y: 90, w: 300, h: 300, parentId: idFor('theirs') })
    ]
    const merged = run(records, mergeClustersPlan(view(records), [idFor('a'), idFor('theirs')]))
    expect(frameOf(merged.layout, 'a')).toMatchObject({ parentId: null, partIds: [idFor('b')] })
    expectHeld(merged)
  })
})

describe('splitting a cluster', () => {
  it('makes a theme of it with a cluster for each share, in a free place, and loses no note', () => {
    const colors = fc.array(fc.constantFrom('rose', 'blue', 'teal'), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(colors, (all) => {
        const notes = all.map((color, i) =>
          note(`note ${i}`, { color: color as 'rose', x: 40 * i, y: 60, clusterId: idFor('old') })
        )
        const records = [cluster('old', { x: 0, y: 0 }), cluster('near', { x: 520, y: 0 }), ...notes]
        const shares = sharesOf(mapOf(records), idFor('old'), 'color').filter(({ key }) => key !== 'teal')
        const named = shares.map(({ key, notes: own }) => ({
          ...{ id: idFor(key), title: key, color: 'grey' as const, notes: own }
        }))
        fc.pre(named.length > 0)
        const split = run(records, splitPlan(view(records), idFor('old'), named))
        expectApart(noteBoxes(split.layout))
        expectHeld(split)
        expectApart(split.layout.frames.filter(({ parentId }) => parentId === null))
        expect(frameOf(split.layout, 'old').noteIds).toHaveLength(all.length)
      })
    )
  })

  it('is for open clusters that are in no theme and are none', () => {
    const records = [
      cluster('theme', { w: 800, h: 800 }),
      cluster('part', { parentId: idFor('theme') }),
      cluster('card', { x: 2000, isCollapsed: true }),
      cluster('plain', { x: 3000 })
    ]
    expect(['theme', 'part', 'card', 'plain'].filter((name) => canSplit(view(records), idFor(name)))).toEqual(['plain'])
  })
})

describe('copying a cluster', () => {
  let made = 0
  const newId = () => idFor(`copy ${made++}`)

  it('copies its notes with it and leaves the original alone', () => {
    const records = [
      cluster('login', { x: 0, y: 0 }),
      note('fast', { x: 30, y: 60, clusterId: idFor('login') }),
      note('loose')
    ]
    const plan = copyClustersPlan(view(records), ids('login'), { dx: 600, dy: 0 }, newId)
    const map = mapOf(afterSteps(records, plan.steps))
    expect(map.clusters.map(({ x, title }) => [x, title])).toEqual([
      [0, 'login'],
      [600, 'login']
    ])
    const [copy] = map.expectations.filter(({ clusterId }) => clusterId === plan.ids[0])
    expect(copy).toMatchObject({ text: 'fast', x: 630, y: 60 })
    expect(map.expectations).toHaveLength(3)
  })

  it('connects the copies as their originals are, those of two clusters too, and nothing else', () => {
    const link = (id: string, fromId: string, toId: string) => ({
      ...{ id: idFor(id), type: 'link', scope: idFor('workshop') },
      ...{ fromId: idFor(fromId), toId: idFor(toId), kind: 'supports' as const }
    })
    const records = [
      ...[cluster('a', { x: 0, y: 0 }), cluster('b', { x: 700, y: 0 })],
      ...[note('in a', { clusterId: idFor('a') }), note('in b', { clusterId: idFor('b') }), note('loose')],
      ...[link('1', 'in b', 'in a'), link('2', 'in a', 'loose')]
    ]
    const { steps } = copyClustersPlan(view(records), ids('a', 'b'), { dx: 0, dy: 900 }, newId)
    const before = mapOf(records)
    const links = copyLinksPlan(before.links, copiesIn(steps), newId)
    const after = mapOf(afterSteps(records, [...steps, ...links]))
    const words = new Map(after.expectations.map(({ id, text }) => [id, text]))
    const made = after.links.filter(({ id }) => !before.links.some((link) => link.id === id))
    expect(made.map(({ fromId, toId, kind }) => [words.get(fromId), kind, words.get(toId)])).toEqual([
      ['in b', 'supports', 'in a']
    ])
    expect(before.expectations.some(({ id }) => id === made[0]?.fromId || id === made[0]?.toId)).toBe(false)
  })

  it('copies a theme with its clusters', () => {
    const records = [
      cluster('theme', { x: 0, y: 0, w: 600, h: 600 }),
      cluster('a', { x: 40, y: 90, w: 300, h: 300, parentId: idFor('theme'), isCollapsed: true })
    ]
    const plan = copyClustersPlan(view(records), ids('theme'), { dx: 900, dy: 0 }, newId)
    const map = mapOf(afterSteps(records, plan.steps))
    const copy = map.clusters.find(({ title, x }) => title === 'a' && x === 940)
    expect(copy).toMatchObject({ parentId: plan.ids[0], isCollapsed: true })
  })
})

/** A theme whose clusters and notes lie anyhow. */
function themes() {
  const at = fc.integer({ min: -500, max: 3000 })
  const part = fc.record({ x: at, y: at, w: fc.integer({ min: 260, max: 900 }), h: fc.integer({ min: 260, max: 900 }) })
  const parts = fc.array(fc.tuple(part, fc.boolean()), { minLength: 1, maxLength: 7 })
  return fc
    .tuple(parts, fc.array(fc.record({ x: at, y: at }), { maxLength: 5 }))
    .map(([boxes, loose]) => [
      cluster('theme', { x: 0, y: 0, w: 800, h: 800 }),
      ...boxes.flatMap(([box, isCollapsed], i) => [
        cluster(`part ${i}`, { ...box, isCollapsed, parentId: idFor('theme') }),
        note(`in ${i}`, { x: box.x + 30, y: box.y + 60, clusterId: idFor(`part ${i}`) })
      ]),
      ...loose.map((place, i) => note(`loose ${i}`, { ...place, clusterId: idFor('theme') }))
    ])
}

/** Tidy clusters beside each other, with different gaps. */
function clustersApart() {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 20, max: 400 })), {
    minLength: 3,
    maxLength: 6
  })
  return counts.map((all) => {
    let x = 0
    return all.flatMap(([count, gap], i) => {
      const left = x
      x += count * 220 + 268 + gap
      const notes = Array.from({ length: count }, (_, n) =>
        note(`note ${i} ${n}`, { x: left + 24 + n * 220, y: 56, clusterId: idFor(`cluster ${i}`) })
      )
      return [cluster(`cluster ${i}`, { x: left, y: 0, w: count * 220 + 268, h: 280 }), ...notes]
    })
  })
}

function never(): never {
  throw new Error('missing')
}
