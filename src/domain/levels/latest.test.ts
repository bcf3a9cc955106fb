import { describe, expect, it } from 'vitest'
import { idFor, level, mapOf, SCOPE, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import { briefOf } from '../brief/brief.ts'
import { expectationTable } from '../interop/expectationTable.ts'
import { curveOf } from './curve.ts'
import { gapsOf } from './gap.ts'
import { latestLevel, latestReading, sessionToBeLatest } from './latest.ts'

const session = (handle: string, date: string) => ({
  ...{ id: idFor(handle), type: 'session', scope: SCOPE, title: handle, place: '', method: 'survey' },
  date
})
const sessions = [session('spring', '2026-04-01'), session('summer', '2026-07-01')]
const [spring, summer] = [idFor('spring'), idFor('summer')]
const agreed = (handle: string, value: number, day: string, sessionId: string | null = null) =>
  level(handle, 'stays', { kind: 'agreed', value, at: `${day}T09:00:00.000Z`, sessionId })

describe('the latest reading', () => {
  it('G1: is that of the latest day, however late an earlier one was entered, and the same for all who ask', () => {
    const map = mapOf([
      ...[...smallWorkshop, ...sessions],
      agreed('l1', 8, '2026-07-02', summer),
      agreed('l2', 3, '2026-07-05', spring)
    ])
    expect(latestLevel(curveOf(map, idFor('stays'), utcDay), 'agreed')).toBe(8)
    expect(gapsOf(map, utcDay)[0]?.expected).toBe(8)
    expect(expectationTable(map, utcDay).find(({ expectation }) => expectation === 'stays')?.agreed).toBe(8)
    const items = briefOf(map, utcDay).parts.flatMap(({ sections }) => sections.flatMap((section) => section.items))
    expect(items.find(({ text }) => text === 'stays')?.agreedLevel).toBe(8)
  })

  it('G1: is the one entered last within a day; without a session, a reading counts on the day it was entered', () => {
    const latest = (...levels: object[]) =>
      latestLevel(
        curveOf(mapOf([...smallWorkshop, ...sessions, ...(levels as typeof sessions)]), idFor('stays'), utcDay),
        'agreed'
      )
    expect(latest(agreed('l1', 5, '2026-07-09', summer), agreed('l2', 4, '2026-07-10', summer))).toBe(4)
    expect(latest(agreed('l1', 5, '2026-07-09', summer), agreed('l2', 4, '2026-07-02'))).toBe(4)
    expect(latest(agreed('l1', 5, '2026-07-09', summer), agreed('l2', 4, '2026-06-30'))).toBe(5)
    expect(latest()).toBeNull()
  })
})

describe('sessionToBeLatest', () => {
  const under = (sessionId: string | null, today: string, ...levels: ReturnType<typeof agreed>[]) => {
    const map = mapOf([...smallWorkshop, ...sessions, ...levels])
    const latest = latestReading(curveOf(map, idFor('stays'), utcDay), 'agreed')
    return sessionToBeLatest(map, latest, sessionId, today)
  }
  it('G1: is the one it belongs to, unless that is before what is known', () => {
    expect(under(spring, '2026-05-01')).toBe(spring)
    expect(under(spring, '2026-05-01', agreed('l1', 5, '2026-04-02', spring))).toBe(spring)
    expect(under(spring, '2026-07-02', agreed('l1', 5, '2026-07-01', summer))).toBeNull()
    expect(under(null, '2026-07-02', agreed('l1', 5, '2026-07-01', summer))).toBeNull()
  })
  it('G1: is that of the latest reading, when that is of a day to come', () => {
    expect(under(spring, '2026-05-01', agreed('l1', 5, '2026-05-01', summer))).toBe(summer)
  })
})
