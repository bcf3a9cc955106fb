import { expect, it } from 'vitest'
import { isPreWork } from './preWork.ts'

const utcDay = (moment: string): string => moment.slice(0, 10)
const session = { date: '2026-03-10' }

it.each([
  ['2026-03-09T23:59:00.000Z', true],
  ['2026-03-10T00:00:00.000Z', false],
  ['2026-03-11T08:00:00.000Z', false],
  [null, false]
])('what was written down at %s for a session on 10 March is pre-work: %s', (capturedAt, is) => {
  expect(isPreWork({ capturedAt }, session, utcDay)).toBe(is)
})

it('is judged by the day where one is', () => {
  const inTaipei = (moment: string): string => utcDay(new Date(Date.parse(moment) + 8 * 3600e3).toISOString())
  expect(isPreWork({ capturedAt: '2026-03-09T18:00:00.000Z' }, session, utcDay)).toBe(true)
  expect(isPreWork({ capturedAt: '2026-03-09T18:00:00.000Z' }, session, inTaipei)).toBe(false)
})

it('needs a session', () => {
  expect(isPreWork({ capturedAt: '2026-01-01T00:00:00.000Z' }, undefined, utcDay)).toBe(false)
})
