import { groupBy } from '../map/workshopMap.ts'
import type { FormerCluster, PlacedBy, Placing } from './placing.ts'

/** How long one step of the history lasts at most: what is sorted within it is told as one. */
const STEP_MS = 60_000

/** Where notes were put within a step. */
export interface Target {
  /** As it was then; null: out of any cluster. */
  readonly cluster: FormerCluster | null
  readonly placings: readonly Placing[]
}

export interface HistoryStep {
  /** The moment of its first entry, and of its last: the arrangement after it. */
  readonly begunAt: string
  readonly at: string
  readonly by: PlacedBy
  /** Where most went first. */
  readonly targets: readonly Target[]
  readonly placings: readonly Placing[]
}

/**
 * The entries as people remember them: what came about in the same way within a minute is one step, in which no note goes
 * twice, so that wherever a note was can be looked at.
 * @param placings in order of time
 * @param breaks moments over which no step goes on: something else began then
 */
export function historySteps(placings: readonly Placing[], breaks: readonly string[] = []): HistoryStep[] {
  const runs: Placing[][] = []
  let moved = new Set<string>()
  for (const placing of placings) {
    const run = runs.at(-1)
    const first = run?.[0]
    const goesOn =
      first !== undefined &&
      first.by === placing.by &&
      !moved.has(placing.expectationId) &&
      Date.parse(placing.at) - Date.parse(first.at) < STEP_MS &&
      !breaks.some((moment) => first.at < moment && moment <= placing.at)
    if (goesOn) run?.push(placing)
    else {
      runs.push([placing])
      moved = new Set()
    }
    moved.add(placing.expectationId)
  }
  return runs.flatMap((run): HistoryStep | [] => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    const targets = [...groupBy(run, ({ to }) => to?.id)].map(([, own]) => ({
      // What it was called at the end of the step: a title is often given after the notes are together.
      cluster: own.at(-1)?.to ?? null,
      placings: own
    }))
    return {
      ...{ begunAt: first.at, at: last.at, by: first.by, placings: run },
      targets: targets.sort((a, b) => b.placings.length - a.placings.length)
    }
  })
}

/** The moment right before an entry. */
export const momentBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString()
