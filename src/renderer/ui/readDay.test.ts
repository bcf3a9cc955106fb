import { describe, expect, it } from 'vitest'
import { readDay } from './readDay.ts'

const today = new Date(2026, 10, 22)
const dayFirst = { isDayFirst: true, today }
const chinese = { isDayFirst: false, today }

describe('readDay', () => {
  it.each([
    '2026-05-03',
    '2026-5-3',
    '2026/05/03',
    '2026.5.3',
    '2026年5月3日',
    ' 2026 年 5 月 3 日 ',
    '２０２６／５／３',
    '20260503'
  ])('reads %s in every language', (text) => {
    expect(readDay(text, dayFirst)).toBe('2026-05-03')
    expect(readDay(text, chinese)).toBe('2026-05-03')
  })
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24-11-26', '2026-11-24'],
    ['03/05/2026', '2026-05-03'],
    ['24.11.', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['15.1.', '2027-01-15'],
    ['24 Nov 2026', '2026-11-24'],
    ['24nov', '2026-11-24'],
    ['1st December, 2026', '2026-12-01'],
    ['Nov 24, 2026', '2026-11-24'],
    ['Sept. 1', '2026-09-01'],
    ['11月24日', '2026-11-24']
  ])('reads %s as %s where the day is written first', (text, day) => expect(readDay(text, dayFirst)).toBe(day))
  it.each([
    ['11/24', '2026-11-24'],
    ['11月24号', '2026-11-24'],
    ['1月5日', '2027-01-05']
  ])('reads %s as %s in Chinese', (text, day) => expect(readDay(text, chinese)).toBe(day))
  it.each([
    ...['', '2', '99', '2026', '2026-05', '2026-02-30', '2026-13-01', '2026-00-10', '31.2.2026', '11/24/2026'],
    ...['24/11/20267', '24/11/0026', 'tomorrow', '24 no', '32 Nov', 'Nov 2026', '24/11/2026 or 25']
  ])('reads no day in “%s”', (text) => expect(readDay(text, dayFirst)).toBeNull())
  it('takes no side where a language writes neither', () => {
    expect(readDay('03/05/2026', chinese)).toBeNull()
  })
})
