import type { Expectation } from '../expectations/expectation.ts'
import type { Participant } from '../people/participant.ts'
import type { Response } from './response.ts'

/**
 * What makes an indicator worth hanging on a promise (DOMAIN 4.12): it matters in the client's eyes, both sides can see
 * whether it was met, it is in our hands, and it can be held against other readings.
 */
export const PROMISE_CRITERIA = ['important', 'measurable', 'controllable', 'comparable'] as const
export type PromiseCriterion = (typeof PROMISE_CRITERIA)[number]

/** What a promise that does not meet a criterion lacks. */
export type PromiseLack = 'importance' | 'weight' | 'measure' | 'owner' | 'own-owner' | 'due-date' | 'promised-level'

export interface PromiseVerdict {
  readonly criterion: PromiseCriterion
  /** Empty: the promise meets it. */
  readonly lacks: readonly PromiseLack[]
}

/** Below the middle of the matrix, an expectation is not important in the client's eyes. */
const IMPORTANT_FROM = 0.5

/** Advice, never a wall: a promise that meets none of the criteria can still be given. @param owner of the promise, if any */
export function checkPromise(
  promise: Pick<Response, 'measure' | 'dueDate' | 'promisedLevel'>,
  { importance }: Pick<Expectation, 'importance'>,
  owner: Pick<Participant, 'side'> | undefined
): PromiseVerdict[] {
  const lacks: Record<PromiseCriterion, readonly (PromiseLack | false)[]> = {
    important: [importance === null ? 'importance' : importance < IMPORTANT_FROM && 'weight'],
    measurable: [promise.measure.trim() === '' && 'measure'],
    controllable: [
      owner === undefined ? 'owner' : owner.side !== 'us' && 'own-owner',
      promise.dueDate === null && 'due-date'
    ],
    comparable: [promise.promisedLevel === null && 'promised-level']
  }
  return PROMISE_CRITERIA.map((criterion) => ({ criterion, lacks: lacks[criterion].filter((lack) => lack !== false) }))
}
