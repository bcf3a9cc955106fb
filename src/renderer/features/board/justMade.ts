import { type Selection, selection } from '../../canvas/selection.ts'

let made: Selection | null = null

/** What is selected now was not chosen: it was just written, pasted or copied. */
export const markMade = (): void => {
  made = selection()
}

/** Whether the hand has chosen nothing since then. */
export const isJustMade = (): boolean => selection() === made
