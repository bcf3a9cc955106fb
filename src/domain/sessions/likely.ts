import type { Session } from './session.ts'

/** The session that is on: today's or the next one; when all are over, the last. Given by date. */
export const likelySession = <T extends Pick<Session, 'date'>>(sessions: readonly T[], today: string): T | undefined =>
  sessions.find(({ date }) => date >= today) ?? sessions.at(-1)
