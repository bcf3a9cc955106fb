import type { Expectation } from '../expectations/expectation.ts'
import type { Response } from './response.ts'

/** Declined, and said why: the reason is what the client hears. */
export const isDeclinedWithReason = ({
  verdict,
  verdictReason
}: Pick<Expectation, 'verdict' | 'verdictReason'>): boolean => verdict === 'decline' && verdictReason.trim() !== ''

/** A3: no words, and of a promise nothing else either: it would print blank and count as an answer. */
export const saysNothing = (
  response: Pick<Response, 'kind' | 'text' | 'measure' | 'ownerId' | 'dueDate' | 'promisedLevel'>
): boolean =>
  response.text.trim() === '' &&
  (response.kind !== 'promise' ||
    (response.measure.trim() === '' &&
      response.ownerId === null &&
      response.dueDate === null &&
      response.promisedLevel === null))

/** A1: the client has an answer: a response, or a decline that says why. @param response to this expectation, if any */
export const isAnswered = (
  expectation: Pick<Expectation, 'verdict' | 'verdictReason'>,
  response: Response | undefined
): boolean => response !== undefined || isDeclinedWithReason(expectation)
