import { useMemo } from 'react'
import { create } from 'zustand'
import { isFiltering, type MapFilter, matches, NO_FILTER } from '../../domain/map/filter.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { LensLayout } from '../lenses/lens.ts'
import { useReplica } from '../replica/hooks.tsx'

/** How a workshop is filtered in this window, through every lens. */
export interface Filtering {
  readonly filter: MapFilter
  /** The rest is put away; or else it only steps back. */
  readonly isHiding: boolean
  /** The notes that the filter left out when it was set: no other vanishes until it is set again. */
  readonly leftOut: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()
export const UNFILTERED: Filtering = { filter: NO_FILTER, isHiding: false, leftOut: NOTHING }

const useFilterings = create<Readonly<Record<string, Filtering>>>(() => ({}))

export const useFiltering = (): Filtering => {
  const { scope } = useReplica()
  return useFilterings((all) => all[scope] ?? UNFILTERED)
}

export const filteringOf = (scope: string): Filtering => useFilterings.getState()[scope] ?? UNFILTERED

/** Says when another filter is set. Returns what ends it. */
export const onFiltering = (listener: () => void): (() => void) => useFilterings.subscribe(listener)

const change = (scope: string, part: Partial<Filtering>): void =>
  useFilterings.setState((all) => ({ [scope]: { ...(all[scope] ?? UNFILTERED), ...part } }))

/** Shows what fits now; the same filter once more lets those go that no longer fit. */
export function setFilter(scope: string, map: WorkshopMap, filter: MapFilter): void {
  const found = matches(map, filter)
  change(scope, { filter, leftOut: new Set(map.expectations.flatMap(({ id }) => (found.has(id) ? [] : [id]))) })
}

export const clearFilter = (scope: string): void => change(scope, { filter: NO_FILTER, leftOut: NOTHING })
export const hideRest = (scope: string, isHiding: boolean): void => change(scope, { isHiding })

/** What a filter leaves of a map. */
export interface Front {
  /** The notes that stand in front; null: no filter, all of them. The same set for as long as it has the same notes. */
  readonly shown: ReadonlySet<string> | null
  /** The others are not there at all. */
  readonly isHiding: boolean
  /** How many are shown though they do not fit: just made, or changed under the hand. */
  readonly kept: number
}

export const EVERYTHING: Front = { shown: null, isHiding: false, kept: 0 }

/** What fits, and what was not left out when the filter was set: a note that one works at does not vanish. */
export function frontOf(map: WorkshopMap, { filter, isHiding, leftOut }: Filtering): Front {
  if (!isFiltering(filter)) return EVERYTHING
  const fitting = matches(map, filter)
  const ids = map.expectations.map(({ id }) => id)
  const shown = new Set(ids.filter((id) => fitting.has(id) || !leftOut.has(id)))
  return { shown, isHiding, kept: shown.size - fitting.size }
}

/** Without the notes that a filter hides: they are neither drawn nor taken, but keep their places. */
export function withoutHidden(layout: LensLayout, { shown, isHiding }: Front): LensLayout {
  if (!isHiding || shown === null) return layout
  const { notes, putAway = new Map<string, string>() } = layout
  const isSeen = ([id]: readonly [string, unknown]): boolean => shown.has(id)
  return { ...layout, notes: new Map([...notes].filter(isSeen)), putAway: new Map([...putAway].filter(isSeen)) }
}

/** Asked for by every part of a page with a map of its own, made of the same lists: the last answer serves all. */
let last: { readonly of: readonly unknown[]; readonly front: Front } | null = null

function sharedFront(map: WorkshopMap, filtering: Filtering): Front {
  if (!isFiltering(filtering.filter)) return EVERYTHING
  const { expectations, mentions, participants, clusters, responses, statuses } = map
  const of = [filtering, expectations, mentions, participants, clusters, responses, statuses]
  if (last?.of.every((each, index) => each === of[index])) return last.front
  const front = frontOf(map, filtering)
  const before = last?.front.shown
  const isSame = before?.size === front.shown?.size && [...(before ?? [])].every((id) => front.shown?.has(id))
  last = { of, front: before && isSame ? { ...front, shown: before } : front }
  return last.front
}

export function useFront(map: WorkshopMap): Front {
  const filtering = useFiltering()
  return useMemo(() => sharedFront(map, filtering), [map, filtering])
}
