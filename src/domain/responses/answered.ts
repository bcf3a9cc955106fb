import type { Expectation } from '../expectations/expectation.ts'
import type { Response } from './response.ts'

/** Declined, and said why: the reason is what the client hears. */
export const isDeclinedWithReason = ({
  verdict,
  verdictReason
}: Pick<Expectation, 'verdict' | 'verdictReason'>): boolean => verdict === 'decline' && verdictReason.trim() !== ''

/** A1: the client has an answer: a response, or a decline that says why. @param response to this expectation, if any */
export const isAnswered = (
  expectation: Pick<Expectation, 'verdict' | 'verdictReason'>,
  response: Response | undefined
): boolean => response !== undefined || isDeclinedWithReason(expectation)
