import { useDeferredValue, useLayoutEffect, useMemo } from 'react'
import { create } from 'zustand'
import { type FoundInMap, findInMap } from '../../domain/map/find.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'

/** What is being looked for in this window. */
interface Finding {
  readonly isOpen: boolean
  /** Kept while the bar is closed: one looks for the same again. */
  readonly search: string
  /** Of what was found, the note or cluster that one looks at. */
  readonly current: string | null
  /** All that the lens shows, in the order in which one steps through it. */
  readonly order: readonly string[]
}

export const useFinding = create<Finding>(() => ({ isOpen: false, search: '', current: null, order: [] }))

export const finding = (): Finding => useFinding.getState()

export const openFind = (): void => useFinding.setState({ isOpen: true })
export const closeFind = (): void => useFinding.setState({ isOpen: false, current: null, order: [] })
export const lookFor = (search: string): void => useFinding.setState({ search })
export const lookAt = (current: string | null): void => useFinding.setState({ current })

/** Says what a lens shows, in its order (null: another one says it), for as long as something is looked for. */
export function useFindOrder(order: readonly string[] | null): void {
  const isOpen = useFinding((state) => state.isOpen)
  useLayoutEffect(() => {
    if (isOpen && order !== null) useFinding.setState({ order })
  }, [isOpen, order])
}

export interface FoundNow extends FoundInMap {
  /** What was looked for. */
  readonly search: string
}

/** What is found while one looks for something; null: one does not, or it is nowhere. */
export function useFound(map: WorkshopMap, isThroughClusters: boolean): FoundNow | null {
  const typed = useFinding((state) => (state.isOpen ? state.search : ''))
  // What is typed is seen at once; what is found follows.
  const search = useDeferredValue(typed)
  return useMemo(() => {
    const found = findInMap(map, search, isThroughClusters)
    return found.notes.size + found.clusters.size === 0 ? null : { ...found, search }
  }, [map, search, isThroughClusters])
}
