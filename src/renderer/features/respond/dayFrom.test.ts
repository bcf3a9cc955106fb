import { describe, expect, it } from 'vitest'
import { dayFrom } from './dayFrom.ts'

describe('dayFrom', () => {
  it.each(['2026-05-03', '2026-5-3', '2026/05/03', '2026.5.3', '2026年5月3日', ' 2026 年 5 月 3 日 ', '20260503'])(
    'reads %s',
    (text) => expect(dayFrom(text)).toBe('2026-05-03')
  )
  it.each(['', '2026', '2026-05', '2026-02-30', '2026-13-01', '2026-00-10', 'tomorrow', '03-05-2026'])(
    'reads no day in “%s”',
    (text) => expect(dayFrom(text)).toBeNull()
  )
})
