import { describe, expect, it } from 'vitest'
import { historySteps } from './historySteps.ts'
import type { Placing } from './placing.ts'

describe('the steps of the history', () => {
  const placing = (at: string, by: Placing['by'], to: string | null, expectationId = at + String(to)): Placing =>
    ({ expectationId, at: `2026-05-03T${at}.000Z`, by, to: to === null ? null : { id: to, title: to } }) as Placing

  it('are what came about in the same way within a minute, by where it went', () => {
    const steps = historySteps([
      placing('14:05:00', 'hand', 'a'),
      placing('14:05:40', 'hand', 'b'),
      placing('14:05:50', 'hand', 'b'),
      placing('14:05:55', 'suggestion', 'a'),
      placing('14:06:30', 'suggestion', null),
      placing('14:06:56', 'suggestion', 'a')
    ])
    expect(
      steps.map(({ begunAt, at, by, targets }) => [
        begunAt.slice(11, 19),
        at.slice(11, 19),
        by,
        targets.map(({ cluster, placings }) => `${cluster?.id ?? '–'} ${placings.length}`).join()
      ])
    ).toEqual([
      ['14:05:00', '14:05:50', 'hand', 'b 2,a 1'],
      ['14:05:55', '14:06:30', 'suggestion', 'a 1,– 1'],
      ['14:06:56', '14:06:56', 'suggestion', 'a 1']
    ])
  })

  it('end before a note goes a second time, so that it is seen where it was', () => {
    const placings = [placing('14:05:00', 'hand', 'a', 'n'), placing('14:05:10', 'hand', 'b', 'n')]
    expect(historySteps(placings).map(({ targets }) => targets.map(({ cluster }) => cluster?.id))).toEqual([
      ['a'],
      ['b']
    ])
  })

  it('end where something else begins', () => {
    const placings = [placing('14:05:00', 'hand', 'a'), placing('14:05:10', 'hand', 'a')]
    expect(historySteps(placings, ['2026-05-03T14:05:05.000Z'])).toHaveLength(2)
    expect(historySteps(placings, ['2026-05-03T14:04:05.000Z'])).toHaveLength(1)
  })
})
