import { create } from 'zustand'
import type { Grouping } from './items.ts'
import type { Sort } from './rows.ts'

interface ListView {
  /** null: in the order of the board. */
  readonly sort: Sort | null
  readonly grouping: Grouping
  readonly search: string
}

/** How the list was last looked at; kept while one looks through another lens. */
export const useListView = create<ListView>(() => ({ sort: null, grouping: 'none', search: '' }))

export const showList = (view: Partial<ListView>): void => useListView.setState(view)
