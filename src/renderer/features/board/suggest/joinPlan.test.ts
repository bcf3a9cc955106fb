import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../../../base/geometry.ts'
import { type Element, elementType } from '../../../../domain/elements/element.ts'
import type { AnyRecord } from '../../../../domain/engine/record.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import { afterSteps, cluster, idFor, mapOf, note, viewOf } from '../../../lenses/lenses.testdata.ts'
import { joinPlan } from './joinPlan.ts'

const boxOf = ({ x, y }: { x: number; y: number }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE })
const joined = (records: readonly AnyRecord[], names: readonly string[], host = 'host') =>
  mapOf(afterSteps(records, joinPlan(viewOf(affinityLens, records), idFor(host), names.map(idFor))))
const late = ['l1', 'l2', 'l3', 'l4', 'l5']
const lateNotes = late.map((name, index) => note(name, { x: 4000 + 220 * index, y: 0 }))
/** Two notes side by side, which fill it. */
const host = cluster('host', { x: 0, y: 0, w: 468, h: 280 })
const members = [
  note('m1', { x: 24, y: 56, clusterId: idFor('host') }),
  note('m2', { x: 244, y: 56, clusterId: idFor('host') })
]
const below = cluster('below', { x: 0, y: 320, w: 468, h: 280 })
const inBelow = note('m3', { x: 24, y: 376, clusterId: idFor('below') })

describe('notes that join a cluster', () => {
  it('go to a free place in it', () => {
    const { clusters, expectations } = joined(
      [cluster('host', { w: 468, h: 280 }), ...members.slice(0, 1), ...lateNotes],
      ['l1']
    )
    expect(expectations.find(({ id }) => id === idFor('l1'))).toMatchObject({ x: 244, y: 56, clusterId: idFor('host') })
    expect(clusters[0]).toMatchObject({ w: 468, h: 280 })
  })

  it('are told from notes that were put there by hand', () => {
    const steps = joinPlan(viewOf(affinityLens, [host, ...members, ...lateNotes]), idFor('host'), [idFor('l1')])
    expect(steps[0]).toMatchObject({ name: 'cluster.join', args: { by: 'suggestion' } })
  })

  it('push down what stands below, as far as they must, and nothing else', () => {
    const records = [
      host,
      ...members,
      below,
      inBelow,
      cluster('right', { x: 500, h: 280 }),
      cluster('beside', { x: 500, y: 320 }),
      ...lateNotes
    ]
    const { clusters, expectations } = joined(records, ['l1', 'l2', 'l3'])
    const find = (title: string) => clusters.find((each) => each.title === title)
    expect(find('host')).toMatchObject({ x: 0, y: 0, w: 468, h: 720 })
    expect(find('below')).toMatchObject({ x: 0, y: 760 })
    expect(find('beside')).toMatchObject({ x: 500, y: 320 })
    expect(expectations.find(({ id }) => id === idFor('m3'))).toMatchObject({ x: 24, y: 816 })
    expect(expectations.find(({ id }) => id === idFor('m1'))).toMatchObject({ x: 24, y: 56 })
  })

  it('push down free elements too, with what lies in them, and leave those in the cluster free', () => {
    const element = (name: string, fields: Partial<Element>): Element =>
      elementType.schema.parse({
        ...{ id: idFor(name), type: 'element', scope: host.scope, kind: 'image', text: name, color: 'grey' },
        ...{ x: 0, y: 0, w: 100, h: 100, fontSize: 28, z: 0, isLocked: false },
        ...fields
      })
    const records = [
      ...[host, ...members, ...lateNotes, cluster('right', { x: 500, h: 280 })],
      element('lane', { kind: 'frame', y: 320, w: 468, h: 400 }),
      element('picture', { x: 20, y: 600 }),
      note('in lane', { x: 220, y: 480 }),
      element('far', { x: 900, y: 320 }),
      element('background', { kind: 'frame', x: -500, y: -500, w: 9000, h: 9000, isLocked: true })
    ]
    const { clusters, elements, expectations } = joined(records, ['l1', 'l2', 'l3'])
    expect(clusters.find(({ title }) => title === 'host')).toMatchObject({ x: 0, y: 0, w: 468, h: 720 })
    expect(Object.fromEntries(elements.map(({ text, y }) => [text, y]))).toEqual({
      ...{ lane: 760, picture: 1040, far: 320, background: -500 }
    })
    expect(expectations.find(({ text }) => text === 'in lane')).toMatchObject({ x: 220, y: 920 })

    const filled = [cluster('host', { w: 468, h: 280 }), ...members.slice(0, 1), ...lateNotes]
    const beside = joined([...filled, element('inside', { x: 260, y: 70 })], ['l1'])
    const put = beside.expectations.find(({ text }) => text === 'l1')
    expect(put && overlaps(boxOf(put), { x: 260, y: 70, w: 100, h: 100 })).toBe(false)
  })

  it('lie like a hand of cards where what stands below is held', () => {
    const { clusters } = joined(
      [host, ...members, { ...below, isLocked: true }, cluster('beside', { x: 500 }), ...lateNotes],
      late
    )
    expect(new Set(clusters.map(({ title, y, h }) => `${title} ${y} ${h}`))).toEqual(
      new Set(['host 0 280', 'below 320 280', 'beside 0 500'])
    )
  })

  it('let their theme grow, which makes room around it', () => {
    const inTheme = [{ ...host, parentId: idFor('theme') }, ...members]
    const theme = cluster('theme', { x: -32, y: -84, w: 532, h: 396 })
    const { clusters } = joined([theme, ...inTheme, { ...below, y: 340 }, inBelow, ...lateNotes], ['l1'])
    const find = (title: string) => clusters.find((each) => each.title === title)
    expect(find('theme')).toMatchObject({ x: -32, y: -84, w: 532, h: 616 })
    expect(find('below')).toMatchObject({ y: 572 })
  })

  it('never come to lie over others, in columns of clusters of any height', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(heights, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        (columns, which, count) => {
          const names: string[] = []
          const records: AnyRecord[] = [...lateNotes]
          for (const [column, rows] of columns.entries()) {
            let y = 0
            for (const [row, notes] of rows.entries()) {
              const name = `c${column}r${row}`
              const [x, h] = [column * 288, notes * 220 + 60]
              names.push(name)
              records.push(cluster(name, { x, y, w: 248, h }))
              for (let at = 0; at < notes; at++) {
                records.push(note(`${name}n${at}`, { x: x + 24, y: y + 56 + at * 220, clusterId: idFor(name) }))
              }
              y += h + 40
            }
          }
          const { clusters, expectations } = joined(records, late.slice(0, count), names[which % names.length] ?? '')
          const boxes = expectations.map(boxOf)
          for (const [index, box] of boxes.entries()) {
            expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
          }
          for (const [index, frame] of clusters.entries()) {
            expect(clusters.slice(index + 1).some((other) => overlaps(frame, other))).toBe(false)
          }
        }
      )
    )
  })
})
