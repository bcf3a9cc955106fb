import { create } from 'zustand'
import type { Box } from '../../../base/geometry.ts'
import { runAction } from '../../app/actions.ts'
import { reported } from '../../app/failures.tsx'
import { currentRoute, go, type Route } from '../../app/route.ts'
import { setPresenting, useShell } from '../../app/shell.ts'
import type { Camera, Size } from '../../canvas/camera.ts'
import { clearSelection } from '../../canvas/selection.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { listLens } from '../../lenses/list/list.ts'
import { request } from '../../replica/bridge.ts'
import { BOARD_PHASES, goTo, stepView } from './going.ts'
import type { Step, StepSource } from './steps.ts'

/** Where one looked before; one comes back to it. */
interface Before {
  readonly route: Route
  readonly lens: string | null
  /** Null: all of the board was seen. */
  readonly camera: Camera | null
}

interface Present {
  readonly source: StepSource
  /** Of the step that was gone to last, and its box at that time. */
  readonly stepId: string | null
  readonly goneTo: Box | null
  /** What is looked at just now; all around it is quiet. */
  readonly focus: Box | null
  /** Nothing is to be seen: the room looks at who speaks. */
  readonly isBlank: boolean
  readonly isLaser: boolean
  /** A soft ring goes with the pointer. */
  readonly hasHalo: boolean
  readonly before: Before | null
}

const AT_REST = {
  ...{ stepId: null, goneTo: null, focus: null, before: null },
  ...{ isBlank: false, isLaser: false, hasHalo: false }
} as const

export const usePresent = create<Present>(() => ({ source: 'clusters', ...AT_REST }))

export const setPresent = (change: Partial<Pick<Present, 'focus' | 'isBlank' | 'isLaser' | 'hasHalo'>>): void =>
  usePresent.setState(change)

/** Other steps begin with their first one. */
export const chooseSource = (source: StepSource): void => usePresent.setState({ source, stepId: null, goneTo: null })

export function showStep({ id, lens, box }: Step): void {
  usePresent.setState({ stepId: id, goneTo: box, isBlank: false })
  // The arrows lead on; they must not move what was selected at the step before.
  clearSelection()
  goTo({ lens, camera: (size) => stepView(box, size) })
}

export function startPresenting(): void {
  if (useShell.getState().isPresenting) return
  clearSelection()
  const { board, lens } = useShownBoard.getState()
  const route = currentRoute()
  // A page of the board that shows none shows the map as a list.
  const isList = lens === null && route.page === 'workshop' && BOARD_PHASES.includes(route.phase)
  const before = { route, lens: isList ? listLens.id : lens, camera: board?.camera.chosen ?? null }
  usePresent.setState({ ...AT_REST, before })
  setPresenting(true)
  reported(() => request('window:present', { isOn: true }))
}

/** Everything is as it was, also where one looks. */
export function endPresenting(): void {
  const { before } = usePresent.getState()
  leavePresenting()
  if (before === null) return
  const { route, lens, camera } = before
  if (route.page === 'workshop' && currentRoute() !== route) go(route)
  if (lens === null) return
  if (lens === listLens.id) {
    runAction(`board.lens.${lens}`)
    return
  }
  if (camera === null) seeAll(lens)
  else goTo({ lens, camera: () => camera })
}

/** The bars come back, and the window its size, a little later: each time all of it is what is to be seen. */
const SETTLING_MS = 1_000

function seeAll(lens: string): void {
  let size: Size | null = null
  const look = (): void => {
    const { board, lens: shown } = useShownBoard.getState()
    if (board === null || board.camera.size === size) return
    size = board.camera.size
    runAction(shown === lens ? 'board.fitAll' : `board.lens.${lens}`)
  }
  look()
  const stop = useShownBoard.getState().board?.camera.subscribe(look)
  if (stop !== undefined) setTimeout(stop, SETTLING_MS)
}

/** Without going anywhere: the workshop itself is being left. */
export function leavePresenting(): void {
  if (!useShell.getState().isPresenting) return
  usePresent.setState({ ...AT_REST })
  setPresenting(false)
  reported(() => request('window:present', { isOn: false }))
}
