let last: Promise<unknown> = Promise.resolve()

/**
 * Asks one thing after the other, and not at all what nobody waits for any more by then. What is under way is left to end:
 * to end the thread of a job and to begin another would take longer.
 */
export function inTurn<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T | null> {
  const mine = last.then(() => (signal.aborted ? null : ask()))
  last = mine.catch(() => null)
  return mine
}
