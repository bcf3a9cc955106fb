import type { Priority } from '../../../../domain/priority/score.ts'

export const RANKING_FILTERS = ['all', 'unjudged', 'undecided'] as const
export type RankingFilter = (typeof RANKING_FILTERS)[number]

export type RankingItem =
  /** Above those that have no score yet. */
  { readonly kind: 'heading'; readonly count: number } | { readonly kind: 'note'; readonly priority: Priority }

/**
 * What the list shows, in order of rank; those without a score at the end, under a heading where others are above.
 * @param keptId shown whatever the filter says: a row must not vanish under the hand that has just judged it
 */
export function rankingItems(
  ranked: readonly Priority[],
  filter: RankingFilter,
  keptId: string | null = null
): RankingItem[] {
  const shown = ranked.filter((priority) => priority.expectation.id === keptId || passes(priority, filter))
  const scored = shown.filter(({ score }) => score !== null)
  const unscored = shown.filter(({ score }) => score === null)
  const asItem = (priority: Priority): RankingItem => ({ kind: 'note', priority })
  const heading: RankingItem[] =
    scored.length > 0 && unscored.length > 0 ? [{ kind: 'heading', count: unscored.length }] : []
  return [...scored.map(asItem), ...heading, ...unscored.map(asItem)]
}

function passes({ score, expectation }: Priority, filter: RankingFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'unjudged':
      return score === null
    case 'undecided':
      return expectation.verdict === 'open'
  }
}

export const indexOfNote = (items: readonly RankingItem[], id: string | null): number =>
  items.findIndex((item) => item.kind === 'note' && item.priority.expectation.id === id)

/** The note so many steps on, headings not counted; the nearest end where there is none. */
export function noteBeside(items: readonly RankingItem[], id: string | null, by: number): string | null {
  const notes = items.flatMap((item) => (item.kind === 'note' ? [item.priority.expectation.id] : []))
  const at = id === null ? -1 : notes.indexOf(id)
  const next = at < 0 ? 0 : Math.min(notes.length - 1, Math.max(0, at + by))
  return notes[next] ?? null
}
