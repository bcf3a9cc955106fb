import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type Box, grow } from '../../../base/geometry.ts'
import type { Board } from '../../canvas/board.ts'
import { type Camera, toScreenBox } from '../../canvas/camera.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { stepView } from './going.ts'
import { usePresent } from './presentStore.ts'
import classes from './StepVeil.module.css'
import type { Step } from './steps.ts'

/** Board px around a cluster that are not dimmed. */
const MARGIN = 16

/** Keeps the step in view when the window changes its size, and what is around it quiet as long as one looks at it. */
export function StepVeil({ step }: { readonly step: Step }) {
  const board = useShownBoard((shown) => shown.board)
  const goneTo = usePresent((present) => present.goneTo)
  const element = useRef<HTMLDivElement>(null)
  const isPart = step.kind === 'cluster' || step.kind === 'theme'
  const { x, y, w, h } = step.box

  useEffect(() => {
    const veil = element.current
    if (board === null || veil === null || goneTo === null) return
    const follow = follower(board, veil, goneTo, grow({ x, y, w, h }, MARGIN))
    follow()
    return board.camera.subscribe(follow)
  }, [board, goneTo, x, y, w, h])

  if (board === null) return null
  return createPortal(
    <div ref={element} className={classes['veil']} data-part={isPart || undefined} aria-hidden />,
    board.element
  )
}

/** What is done when the camera has moved. */
function follower({ camera }: Board, veil: HTMLElement, goneTo: Box, shown: Box): () => void {
  let size = camera.size
  let wanted = stepView(goneTo, size)
  return () => {
    const isThere = isSame(camera.chosen, wanted)
    if (camera.size !== size) {
      size = camera.size
      wanted = stepView(goneTo, size)
      if (isThere) {
        camera.set(wanted)
        return
      }
    }
    const box = toScreenBox(camera.camera, shown)
    veil.dataset['lifted'] = String(!isThere)
    veil.style.translate = `${box.x}px ${box.y}px`
    veil.style.width = `${box.w}px`
    veil.style.height = `${box.h}px`
    veil.style.borderRadius = `${MARGIN * camera.camera.zoom}px`
  }
}

/** Looking elsewhere by hand lifts the veil. */
const isSame = (a: Camera | null, b: Camera): boolean =>
  a !== null && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 1e-3
