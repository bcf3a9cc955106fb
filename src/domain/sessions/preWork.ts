import type { DayOf } from '../../base/day.ts'
import type { Expectation } from '../expectations/expectation.ts'
import type { Session } from './session.ts'

/**
 * Whether a note was written down on a day before that of its session: the board can be filled days before people meet.
 * What is of no session, or was written before the time was kept, is not.
 */
export const isPreWork = (
  { capturedAt }: Pick<Expectation, 'capturedAt'>,
  session: Pick<Session, 'date'> | undefined,
  dayOf: DayOf
): boolean => session !== undefined && capturedAt !== null && dayOf(capturedAt) < session.date
