import { useState } from 'react'
import { localDay } from '../../base/day.ts'
import { likelySession } from '../../domain/sessions/likely.ts'
import type { Session } from '../../domain/sessions/session.ts'
import { useReplica } from '../replica/hooks.tsx'
import { changeRoom, type Room, useRoom } from './room.ts'

/** The session that was chosen in the room, or else the one that is likely on. */
export const shownSession = (
  sessions: readonly Session[],
  chosenId: string | null,
  today: string
): Session | undefined => sessions.find(({ id }) => id === chosenId) ?? likelySession(sessions, today)

/** The session that what is captured belongs to: the one that is shown, with what it says of names; unless none is wanted. */
export const capturedIn = (
  sessions: readonly Session[],
  { sessionId, isOutside }: Pick<Room, 'sessionId' | 'isOutside'>,
  today: string = localDay(new Date())
): Session | undefined => (isOutside ? undefined : shownSession(sessions, sessionId, today))

export function useCapturedIn(sessions: readonly Session[]): Session | undefined {
  const room = useRoom(useReplica().scope)
  const [today] = useState(() => localDay(new Date()))
  return capturedIn(sessions, room, today)
}

/** For the agenda and for what is captured alike; null: what is captured belongs to none. */
export const chooseSession = (scope: string, sessionId: string | null): void =>
  changeRoom(scope, sessionId === null ? { isOutside: true } : { sessionId, isOutside: false })
