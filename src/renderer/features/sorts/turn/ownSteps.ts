/** What was done in this turn and can be taken back: steps that follow one another, with nothing of anybody else between. */
export interface OwnSteps {
  /** The first first; the edits of one gesture are one. */
  readonly ids: readonly string[]
  /** Of the replica right after the last of them. */
  readonly version: number
}

export const NO_STEPS: OwnSteps = { ids: [], version: -1 }

/**
 * @param before the version of the replica when the step was asked for
 * @param after and once it was done: the same where nothing changed, and then there is nothing to take back
 */
export function withStep({ ids, version }: OwnSteps, id: string, before: number, after: number): OwnSteps {
  if (after === before) return { ids, version }
  // Something else has happened: to take back what lies before it would take that back.
  if (version !== before) return { ids: [id], version: after }
  return { ids: ids.at(-1) === id ? ids : [...ids, id], version: after }
}

/** Without the last, which is taken back; the one before it is the last thing that stands now. */
export const withoutStep = ({ ids }: OwnSteps, version: number): OwnSteps => ({ ids: ids.slice(0, -1), version })

export const isNewest = ({ ids, version }: OwnSteps, now: number): boolean => ids.length > 0 && version === now
