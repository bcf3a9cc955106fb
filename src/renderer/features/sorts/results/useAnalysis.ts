import { useMemo } from 'react'
import { clamp } from '../../../../base/geometry.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { namesFor, type Placings, placingsOf } from '../../../../domain/sorts/popular.ts'
import { distancesBetween } from '../../../../domain/sorts/similarity.ts'
import { type SortStudy, studyOf } from '../../../../domain/sorts/study.ts'
import { copheneticCorrelation } from '../../../../domain/trees/cophenetic.ts'
import { cut, leafOrder, suggestedCount } from '../../../../domain/trees/cut.ts'
import { linkage, type Tree } from '../../../../domain/trees/linkage.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { useSortsUi } from '../../../sorts/sortsUi.ts'

/** Cards that come out of the tree together. */
export interface Group {
  /** As most called it; empty: nobody called it anything. */
  readonly name: string
  /** The numbers of its cards, in the order that they are drawn in. */
  readonly cards: readonly number[]
}

/** All that the result shows; cards are told by their number in `study.pairs.cards`. */
export interface Analysis {
  readonly study: SortStudy
  readonly notes: readonly (Expectation | undefined)[]
  readonly tree: Tree
  /** The numbers of the cards from top to bottom. */
  readonly order: readonly number[]
  /** How well the tree tells the similarities, r; null: it cannot be said. */
  readonly fit: number | null
  readonly suggested: number
  readonly mostGroups: number
  readonly groups: readonly Group[]
  readonly placings: Placings
}

export function useAnalysis(): Analysis {
  const map = useWorkshopMap()
  const { linkage: method, count, sessionId } = useSortsUi()
  const study = useStudy(map, sessionId)
  const { distances, placings } = useMemo(
    () => ({ distances: distancesBetween(study.pairs), placings: placingsOf(study.sortings, study.pairs.cards) }),
    [study]
  )
  const shape = useMemo(() => {
    const tree = linkage(distances, method)
    // Nobody made more piles than that, and so the room hardly sees more groups.
    const most = Math.max(...study.sortings.map(({ piles }) => piles.length))
    const suggested = suggestedCount(tree, most)
    return { tree, order: leafOrder(tree), fit: copheneticCorrelation(distances, tree), suggested }
  }, [distances, method, study])
  const groups = useMemo(() => {
    const { tree, order, suggested } = shape
    const place = new Map(order.map((card, row) => [card, row]))
    const row = (card: number | undefined): number => place.get(card ?? -1) ?? 0
    const found = cut(tree, clamp(count ?? suggested, 1, mostGroupsOf(shape)))
      .map((cards) => cards.sort((a, b) => row(a) - row(b)))
      .sort((a, b) => row(a[0]) - row(b[0]))
    const names = namesFor(placings, found)
    return found.map((cards, index): Group => ({ name: names[index] ?? '', cards }))
  }, [shape, placings, count])
  const notes = useMemo(() => {
    const known = byId(map.expectations)
    return study.pairs.cards.map((id) => known.get(id))
  }, [study, map.expectations])
  return { study, notes, ...shape, mostGroups: mostGroupsOf(shape), groups, placings }
}

/** More groups than half of the cards are hardly any. */
const mostGroupsOf = ({ tree, suggested }: Pick<Analysis, 'tree' | 'suggested'>): number =>
  Math.max(Math.min(tree.leaves, 2), Math.ceil(tree.leaves / 2), suggested)

function useStudy({ sorts, piles, placements }: WorkshopMap, sessionId: string | null): SortStudy {
  return useMemo(() => {
    const shown = sessionId === null ? sorts : sorts.filter((sort) => sort.sessionId === sessionId)
    return studyOf({ sorts: shown, piles, placements })
  }, [sorts, piles, placements, sessionId])
}
