import { create } from 'zustand'

/** What of the frame is shown in this window. */
interface Shell {
  /** The bars are away: only the board, or the page. */
  readonly isZen: boolean
  /** The window is the room's: the bars and panels are away, and what is left is large. */
  readonly isPresenting: boolean
  readonly dialog: 'help' | 'shortcuts' | null
}

export const useShell = create<Shell>(() => ({ isZen: false, isPresenting: false, dialog: null }))

export const toggleZen = (): void => useShell.setState(({ isZen }) => ({ isZen: !isZen }))
export const setPresenting = (isPresenting: boolean): void => useShell.setState({ isPresenting })
export const showDialog = (dialog: Shell['dialog']): void => useShell.setState({ dialog })
