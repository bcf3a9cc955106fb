import { expect, it } from 'vitest'
import type { Exercise } from '../../../domain/exercises/exercise.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { stateOf } from './exercises.ts'

const session = (id: string, date: string): Session => ({
  ...{ id, type: 'session', scope: 's', title: id, date, place: '', method: 'focus-group' },
  agenda: [{ id: 'i', title: 'Sort', minutes: 10 }],
  guide: [],
  anonymity: 'named'
})
const exercise = (
  title: string,
  sessionId: string,
  endedAt: string | null,
  itemId: string | null = null
): Exercise => ({
  ...{ id: 'e', type: 'exercise', scope: 's', title, sessionId, itemId, minutes: 10 },
  ...{ startedAt: '2026-01-01T10:00:00.000Z', endedAt }
})
const ENDED = '2026-01-01T10:10:00.000Z'
const item = { id: 'i', title: 'Sort', minutes: 10 }

it('knows how far a part of an agenda has come by the exercises of its session', () => {
  const kickoff = session('kickoff', '2026-01-01')
  expect(stateOf([], kickoff, item)).toBe('open')
  expect(stateOf([exercise('Sort', 'review', null), exercise('Vote', 'kickoff', null)], kickoff, item)).toBe('open')
  expect(stateOf([exercise('Sort', 'kickoff', ENDED)], kickoff, item)).toBe('done')
  expect(stateOf([exercise('Sort', 'kickoff', ENDED), exercise('Sort', 'kickoff', null)], kickoff, item)).toBe('now')
})

it('tells two parts of one name apart, and knows a part that has another name now', () => {
  const kickoff = session('kickoff', '2026-01-01')
  const again = { ...item, id: 'j' }
  const begun = [exercise('Sort', 'kickoff', null, 'j')]
  expect(stateOf(begun, kickoff, item)).toBe('open')
  expect(stateOf(begun, kickoff, again)).toBe('now')
  expect(stateOf(begun, kickoff, { ...again, title: 'Sort anew' })).toBe('now')
  expect(stateOf([exercise('Sort', 'review', ENDED, 'i')], kickoff, item)).toBe('open')
})
