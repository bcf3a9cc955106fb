import { create } from 'zustand'
import type { Board } from './board.ts'

interface ShownBoard {
  /** Null: another page is shown, or the map in another form. */
  readonly board: Board | null
  /** The id of the lens that it shows. */
  readonly lens: string | null
}

/** The board that is on the screen, for those who lead the eye over it. */
export const useShownBoard = create<ShownBoard>(() => ({ board: null, lens: null }))

export const setShownBoard = (shown: ShownBoard): void => useShownBoard.setState(shown)
