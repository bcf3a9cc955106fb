import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type Box, grow } from '../../../base/geometry.ts'
import type { Board } from '../../canvas/board.ts'
import type { Camera } from '../../canvas/camera.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { stepView } from './going.ts'
import { setPresent, usePresent } from './presentStore.ts'
import classes from './StepVeil.module.css'
import type { Step } from './steps.ts'
import { placeVeil, VEIL_MARGIN } from './veil.ts'

/** Keeps the step in view when the window changes its size, and what is around it quiet as long as one looks at it. */
export function StepVeil({ step }: { readonly step: Step }) {
  const board = useShownBoard((shown) => shown.board)
  const goneTo = usePresent((present) => present.goneTo)
  const isShown = usePresent(({ focus }) => focus !== null)
  const element = useRef<HTMLDivElement>(null)
  const isPart = step.kind === 'cluster' || step.kind === 'theme'
  const { x, y, w, h } = step.box

  useEffect(() => {
    const veil = element.current
    if (board === null || veil === null || goneTo === null) return
    const follow = follower(board, veil, goneTo, grow({ x, y, w, h }, VEIL_MARGIN), isPart)
    follow()
    const stop = board.camera.subscribe(follow)
    return () => {
      stop()
      setPresent({ focus: null })
    }
  }, [board, goneTo, x, y, w, h, isPart])

  if (board === null) return null
  return createPortal(<div ref={element} className={classes['veil']} data-shown={isShown} aria-hidden />, board.element)
}

/** What is done when the camera has moved. */
function follower({ camera }: Board, veil: HTMLElement, goneTo: Box, hole: Box, isPart: boolean): () => void {
  let size = camera.size
  let wanted = stepView(goneTo, size)
  let wasThere: boolean | null = null
  return () => {
    // Looking elsewhere by hand lifts the veil.
    const isThere = isSame(camera.chosen, wanted)
    if (camera.size !== size) {
      size = camera.size
      wanted = stepView(goneTo, size)
      if (isThere) {
        camera.set(wanted)
        return
      }
    }
    if (isThere !== wasThere) setPresent({ focus: isThere && isPart ? hole : null })
    wasThere = isThere
    placeVeil(veil, camera.camera, hole)
  }
}

const isSame = (a: Camera | null, b: Camera): boolean =>
  a !== null && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 1e-3
