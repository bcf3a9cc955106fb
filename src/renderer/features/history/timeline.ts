import type { DayOf } from '../../../base/day.ts'
import { type HistoryStep, historySteps, momentBefore } from '../../../domain/clusters/historySteps.ts'
import { groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { fold } from '../../../domain/text/fold.ts'

/** A moment that one can look at: after a step, when an exercise began, now, or before all of it. */
export type Row = { readonly key: string; readonly moment: string } & (
  | { readonly kind: 'now' | 'start' }
  | { readonly kind: 'step'; readonly step: HistoryStep }
  | { readonly kind: 'exercise'; readonly title: string }
)

export interface Day {
  readonly day: string
  /** What was held on it. */
  readonly sessions: readonly string[]
  readonly rows: readonly Row[]
}

/** Later than anything that is entered. */
const NOW = '9999-12-31T23:59:59.999Z'
export const NOW_ROW: Row = { key: 'now', kind: 'now', moment: NOW }

export interface Filter {
  /** Only steps that moved this note. */
  readonly noteId: string | null
  /** Only steps with this in a note or in the title of a cluster. */
  readonly words: string
}

/** The days of the history, the latest first, and so within a day. */
export function timeline(map: WorkshopMap, filter: Filter, dayOf: DayOf): Day[] {
  const begun = map.exercises.map(({ startedAt }) => startedAt)
  const all = historySteps(map.placings, begun)
  const { noteId } = filter
  const steps = noteId === null ? all.filter(filterOf(map, filter)) : all.flatMap((step) => stepOf(step, noteId))
  const [first] = map.placings
  if (first === undefined) return []
  const isFiltered = noteId !== null || filter.words !== ''
  const rows = [
    ...steps.map((step): Row => ({ key: step.placings[0]?.id ?? '', kind: 'step', moment: step.at, step })),
    // What was before an exercise is what one goes back to.
    ...(isFiltered ? [] : map.exercises)
      .filter(({ startedAt }) => startedAt > first.at)
      .map(({ id, startedAt, title }): Row => ({ key: id, kind: 'exercise', moment: startedAt, title }))
  ].sort((a, b) => (a.moment < b.moment ? 1 : -1))
  const start: Row = { key: 'start', kind: 'start', moment: momentBefore(first.at) }
  const held = groupBy(map.sessions, ({ date }) => date)
  return [...groupBy([...rows, start], ({ moment }) => dayOf(moment))].map(([day, own]) => ({
    ...{ day, rows: own },
    sessions: (held.get(day) ?? []).map(({ title }) => title).filter((title) => title !== '')
  }))
}

/** A step as it was for one note; nothing where that did not move. */
function stepOf(step: HistoryStep, noteId: string): HistoryStep[] {
  const targets = step.targets.flatMap((target) => {
    const placings = target.placings.filter(({ expectationId }) => expectationId === noteId)
    return placings.length === 0 ? [] : [{ ...target, placings }]
  })
  return targets.length === 0 ? [] : [{ ...step, targets }]
}

function filterOf({ expectations }: WorkshopMap, { words }: Filter): (step: HistoryStep) => boolean {
  const wanted = fold(words.trim())
  if (wanted === '') return () => true
  const has = (text: string): boolean => fold(text).includes(wanted)
  const found = new Set(expectations.filter(({ text }) => has(text)).map(({ id }) => id))
  return ({ placings }) =>
    placings.some(
      ({ expectationId, from, to }) => found.has(expectationId) || has(from?.title ?? '') || has(to?.title ?? '')
    )
}
