import { describe, expect, test } from 'vitest'
import { formatIn } from './format.ts'

const now = new Date('2026-03-14T12:00:00Z')

describe.each([
  ['en', '14 Mar 2026', '3 hours ago', '1,234.5'],
  ['zh-Hans', '2026年3月14日', '3小时前', '1,234.5'],
  ['zh-Hant', '2026年3月14日', '3 小時前', '1,234.5']
] as const)('%s', (language, date, ago, number) => {
  const format = formatIn(language)

  test('dates, numbers and ages', () => {
    expect(format.date('2026-03-14')).toBe(date)
    expect(format.ago('2026-03-14T09:00:00Z', now)).toBe(ago)
    expect(format.number(1234.5)).toBe(number)
    expect(format.percent(0.5)).toBe('50%')
  })

  test('what is older than a month is dated', () => {
    expect(format.ago('2026-01-01T09:00:00Z', now)).toBe(format.date('2026-01-01T09:00:00Z'))
  })
})
