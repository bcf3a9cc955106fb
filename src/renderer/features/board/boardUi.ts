import { create } from 'zustand'
import type { Capture } from '../../notes/capture.ts'
import { recall, remember } from './memory.ts'

export type ToolName = 'select' | 'hand' | 'lasso'

interface BoardUi {
  readonly scope: string | null
  readonly tool: ToolName
  /** Sticks until it is changed. */
  readonly capture: Capture
  /** The panel at the right shows the note that is selected, not what belongs to the phase. */
  readonly showsDetails: boolean
}

export const useBoardUi = create<BoardUi>(() => ({
  scope: null,
  tool: 'select',
  capture: { speakerId: null, sessionId: null, color: 'yellow' },
  showsDetails: false
}))

/** To be called when the board of another workshop is opened. */
export function openBoardUi(scope: string): void {
  if (useBoardUi.getState().scope === scope) return
  const { speakerId, sessionId, color } = recall(scope)
  useBoardUi.setState({ scope, tool: 'select', capture: { speakerId, sessionId, color }, showsDetails: false })
}

export const chooseTool = (tool: ToolName): void => useBoardUi.setState({ tool })
export const showDetails = (showsDetails: boolean): void => useBoardUi.setState({ showsDetails })

export function setCapture(change: Partial<Capture>): void {
  const { scope, capture } = useBoardUi.getState()
  useBoardUi.setState({ capture: { ...capture, ...change } })
  if (scope !== null) remember(scope, change)
}
