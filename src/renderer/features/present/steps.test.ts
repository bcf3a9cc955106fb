import { describe, expect, it } from 'vitest'
import { cluster, heightOf, idFor, mapOf, note } from '../../lenses/lenses.testdata.ts'
import { ALL_ID, clusterSteps, LOOSE_ID, type Step, stepFrom } from './steps.ts'

const records = [
  cluster('right', { x: 2000, y: 0 }),
  cluster('theme', { x: 0, y: 1000, w: 2000 }),
  cluster('second', { x: 1000, y: 1100, parentId: idFor('theme') }),
  cluster('first', { x: 100, y: 1100, parentId: idFor('theme') }),
  cluster('left', { x: 0, y: 0 }),
  note('in left', { x: 20, y: 80, clusterId: idFor('left') }),
  note('loose', { x: 3000, y: 0 }),
  note('far', { x: 3000, y: 700 })
]
const named = (steps: readonly Step[]): string[] => steps.map(({ kind, title }) => `${kind} ${title}`.trim())

describe('the steps of a presentation', () => {
  it('are the whole map, themes with their clusters, other clusters as one reads them, and what is loose', () => {
    expect(named(clusterSteps(mapOf(records), heightOf))).toEqual([
      ...['all', 'theme theme', 'cluster first', 'cluster second', 'cluster left', 'cluster right'],
      'loose'
    ])
  })

  it('show each frame whole, and all loose notes', () => {
    const steps = clusterSteps(mapOf(records), heightOf)
    const boxOf = (id: string) => steps.find((step) => step.id === id)?.box
    expect(boxOf(idFor('right'))).toEqual({ x: 2000, y: 0, w: 500, h: 500 })
    expect(boxOf(LOOSE_ID)).toEqual({ x: 3000, y: 0, w: 200, h: 900 })
    expect(boxOf(ALL_ID)).toEqual({ x: 0, y: 0, w: 3200, h: 1600 })
  })

  it('are one where nothing is grouped, and none on an empty board', () => {
    expect(named(clusterSteps(mapOf([note('alone')]), heightOf))).toEqual(['all'])
    expect(clusterSteps(mapOf([]), heightOf)).toEqual([])
  })

  it('end at their ends, and begin again where one is gone', () => {
    const steps = clusterSteps(mapOf(records), heightOf)
    expect(stepFrom(steps, ALL_ID, 1)?.title).toBe('theme')
    expect(stepFrom(steps, ALL_ID, -1)?.id).toBe(ALL_ID)
    expect(stepFrom(steps, LOOSE_ID, 1)?.id).toBe(LOOSE_ID)
    expect(stepFrom(steps, ALL_ID, steps.length)?.id).toBe(LOOSE_ID)
    expect(stepFrom(steps, idFor('gone'), 1)?.id).toBe(ALL_ID)
    expect(stepFrom([], ALL_ID, 1)).toBeNull()
  })
})
