import { create } from 'zustand'
import type { Board } from './board.ts'
import type { FoundOnBoard } from './emphasis.ts'

interface ShownBoard {
  /** Null: another page is shown, or the map in another form. */
  readonly board: Board | null
  /** The id of the lens that it shows. */
  readonly lens: string | null
  /** What has been found on it, and which of that one looks at. */
  readonly found: FoundOnBoard | null
  readonly current: string | null
  /** What is shown is only proposed: nobody else is to see where one looks meanwhile. */
  readonly isPreview: boolean
}

/** The board that is on the screen, for those who lead the eye over it. */
export const useShownBoard = create<ShownBoard>(() => ({
  ...{ board: null, lens: null, found: null, current: null },
  isPreview: false
}))

export const setShownBoard = (shown: Partial<ShownBoard>): void => useShownBoard.setState(shown)
