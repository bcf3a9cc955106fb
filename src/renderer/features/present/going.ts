import { create } from 'zustand'
import type { Box } from '../../../base/geometry.ts'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { runAction, subscribeToActions } from '../../app/actions.ts'
import { currentRoute, go } from '../../app/route.ts'
import { type Camera, fitBox, type Insets, MAX_ZOOM, type Size } from '../../canvas/camera.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { lenses } from '../../lenses/index.ts'

/** Where one wants to look: through which lens, and from where, which depends on how large the board is seen then. */
export interface Place {
  readonly lens: string
  camera(size: Size): Camera
}

const insets = (by: number): Insets => ({ top: by, right: by, bottom: by, left: by })
/** The share of the shorter side that stays free around a step. */
const STEP_MARGIN = 0.08
/** Words are read from the other end of the room; but a single note need not be as large as the wall. */
const STEP_ZOOM = 2.5

/** Fills the view. */
export const wholeView = (box: Box, size: Size): Camera => fitBox(box, size, insets(0), MAX_ZOOM)

/** With room around it, for a wall. */
export const stepView = (box: Box, size: Size): Camera =>
  fitBox(box, size, insets(STEP_MARGIN * Math.min(size.w, size.h)), STEP_ZOOM)

/** Where one wants to look and does not yet: the board, or its lens, may have to come first. */
const useGoing = create<{ readonly place: Place | null }>(() => ({ place: null }))

/** The pages of a workshop that show the map through a lens. */
export const BOARD_PHASES: readonly Phase[] = ['capture', 'cluster', 'prioritise']

/** Shows a part of the board, from any page of the workshop. */
export function goTo(place: Place): void {
  useGoing.setState({ place })
  const route = currentRoute()
  const hasBoard = route.page === 'workshop' && BOARD_PHASES.includes(route.phase)
  if (route.page === 'workshop' && !hasBoard) go({ ...route, phase: 'cluster' })
  arrive()
}

/** Goes as far as it is possible now. */
function arrive(): void {
  const { place } = useGoing.getState()
  const { board, lens } = useShownBoard.getState()
  if (place === null) return
  // A lens that is there no more does not keep one from looking.
  const isKnown = lenses.some(({ id, kind }) => kind === 'board' && id === place.lens)
  if (lens === null || (isKnown && lens !== place.lens)) {
    runAction(`board.lens.${place.lens}`)
    return
  }
  if (board === null) return
  useGoing.setState({ place: null })
  board.camera.glideTo(place.camera(board.camera.size))
}

/** Goes on as soon as another board or lens is shown, or can be. Returns what ends it. */
export function keepGoing(): () => void {
  const stops = [useShownBoard.subscribe(arrive), subscribeToActions(arrive)]
  return () => {
    for (const stop of stops) stop()
    useGoing.setState({ place: null })
  }
}
