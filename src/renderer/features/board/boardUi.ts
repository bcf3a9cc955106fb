import { create } from 'zustand'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { type Capture, captureFields } from '../../notes/capture.ts'
import { roomOf } from '../../session/room.ts'
import { recall, remember } from './memory.ts'

const DRAWING = ['text', 'frame', 'arrow'] as const
export type ToolName = 'select' | 'hand' | 'lasso' | 'zoom' | (typeof DRAWING)[number]

/** Whether a tool makes something of the free board. */
export const isDrawing = (tool: ToolName): boolean => DRAWING.some((each) => each === tool)

export type DockTab = 'phase' | 'details' | 'conflicts' | 'behind'

interface BoardUi {
  readonly scope: string | null
  readonly tool: ToolName
  /** A tool that is taken up for one deed stays after it. */
  readonly keepsTool: boolean
  /** The tool that is in the hand for as long as its key is held: since when, and what comes after it. */
  readonly borrowed: { readonly since: number; readonly before: ToolName } | null
  /** Sticks until it is changed. */
  readonly capture: Capture
  /** What the panel at the right shows: what belongs to the phase, the note that is selected, or what conflicts. */
  readonly dock: DockTab
  readonly showsMinimap: boolean
}

export const useBoardUi = create<BoardUi>(() => ({
  scope: null,
  tool: 'select',
  keepsTool: false,
  borrowed: null,
  capture: { speakerId: null, color: 'yellow' },
  dock: 'phase',
  showsMinimap: false
}))

/** To be called when the board of another workshop is opened. */
export function openBoardUi(scope: string): void {
  if (useBoardUi.getState().scope === scope) return
  const { speakerId, color, showsMinimap } = recall(scope)
  const capture = { speakerId, color }
  useBoardUi.setState({ scope, tool: 'select', borrowed: null, capture, dock: 'phase', showsMinimap })
}

export const chooseTool = (tool: ToolName): void => useBoardUi.setState({ tool, borrowed: null })
export const keepTool = (keepsTool: boolean): void => useBoardUi.setState({ keepsTool })

/** What was done with a tool that is taken up for one deed is done: the arrow again, unless it is kept or held. */
export function toolUsed(): void {
  const { keepsTool, borrowed } = useBoardUi.getState()
  if (!keepsTool && borrowed === null) chooseTool('select')
}

/** A key was pressed for a tool: for as long as it is held, or, where it is only tapped, for one deed. */
export function borrowTool(tool: ToolName, now: number = performance.now()): void {
  const { tool: before, borrowed } = useBoardUi.getState()
  if (borrowed === null && before !== tool) useBoardUi.setState({ tool, borrowed: { since: now, before } })
}

/** Shorter than this, in ms, a key was tapped and not held. */
const TAP_MS = 250

export function returnTool(now: number = performance.now()): void {
  const { borrowed } = useBoardUi.getState()
  if (borrowed === null) return
  if (now - borrowed.since < TAP_MS) useBoardUi.setState({ borrowed: null })
  else chooseTool(borrowed.before)
}

export function showMinimap(showsMinimap: boolean): void {
  const { scope } = useBoardUi.getState()
  useBoardUi.setState({ showsMinimap })
  if (scope !== null) remember(scope, { showsMinimap })
}

export const showDock = (dock: DockTab): void => useBoardUi.setState({ dock })

/** What a note that is written now is given. */
export const captureNow = (map: WorkshopMap, scope: string) =>
  captureFields(map, useBoardUi.getState().capture, roomOf(scope))

export function setCapture(change: Partial<Capture>): void {
  const { scope, capture } = useBoardUi.getState()
  useBoardUi.setState({ capture: { ...capture, ...change } })
  if (scope !== null) remember(scope, change)
}
