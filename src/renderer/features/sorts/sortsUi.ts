import { create } from 'zustand'
import type { Linkage } from '../../../domain/trees/linkage.ts'

/** Whoever sorts next sees `turn` alone: nothing there tells how others sorted. */
export type SortsView = 'results' | 'turn' | 'paper'
export const RESULT_TABS = ['together', 'names', 'sorters'] as const
export type ResultTab = (typeof RESULT_TABS)[number]

interface SortsUi {
  /** null: the dialog is closed. */
  readonly view: SortsView | null
  /** The sort that is gone on with; null: it is asked who sorts. */
  readonly sortId: string | null
  readonly tab: ResultTab
  readonly linkage: Linkage
  /** How many groups are cut out of the tree; null: as many as it suggests. */
  readonly count: number | null
  /** Only the sorts of this session; null: all. */
  readonly sessionId: string | null
}

const START: SortsUi = {
  ...{ view: null, sortId: null, tab: 'together', linkage: 'average', count: null, sessionId: null }
}

export const useSortsUi = create<SortsUi>(() => START)

export const setSortsUi = (change: Partial<SortsUi>): void => useSortsUi.setState(change)
/** Of another workshop nothing is left. */
export const forgetSortsUi = (): void => useSortsUi.setState(START)
