import { expect, it } from 'vitest'
import { likelySession } from './likely.ts'

it('takes the session of today or the next one, and the last when all are over', () => {
  const sessions = [
    { id: 'a', date: '2026-01-01' },
    { id: 'b', date: '2026-01-08' }
  ]
  expect(likelySession(sessions, '2026-01-01')?.id).toBe('a')
  expect(likelySession(sessions, '2026-01-02')?.id).toBe('b')
  expect(likelySession(sessions, '2026-02-01')?.id).toBe('b')
  expect(likelySession([], '2026-01-01')).toBeUndefined()
})
