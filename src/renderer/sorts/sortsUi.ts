import { create } from 'zustand'
import type { Linkage } from '../../domain/trees/linkage.ts'
import type { JobResult } from '../../protocol/jobs.ts'

/** Whoever sorts next sees `turn` alone: nothing there tells how others sorted. */
export type SortsView = 'results' | 'turn' | 'paper' | 'file'
export const RESULT_TABS = ['together', 'names', 'sorters'] as const
export type ResultTab = (typeof RESULT_TABS)[number]

/** A file of card sorts that is looked at. */
export interface SortsInFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly read: JobResult<'sorts.read'>
}

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
  readonly file: SortsInFile | null
}

const START: SortsUi = {
  ...{ view: null, sortId: null, tab: 'together', linkage: 'average', count: null, sessionId: null, file: null }
}

export const useSortsUi = create<SortsUi>(() => START)

export const setSortsUi = (change: Partial<SortsUi>): void => useSortsUi.setState(change)
/** Of another workshop nothing is left. */
export const forgetSortsUi = (): void => useSortsUi.setState(START)
