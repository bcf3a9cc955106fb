import type { View } from '../../../domain/views/view.ts'

/** The position that brings a view one place up or down; null: it is at the end already. */
export function positionAfterMove(views: readonly View[], id: string, by: -1 | 1): number | null {
  const at = views.findIndex((view) => view.id === id)
  const beside = views[at + by]
  if (at < 0 || beside === undefined) return null
  const beyond = views[at + 2 * by]
  return beyond === undefined ? beside.position + by : (beside.position + beyond.position) / 2
}
