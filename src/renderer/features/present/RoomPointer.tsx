import { useEffect } from 'react'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { NO_SIGN, PointerLayer, type PointerSign } from './PointerLayer.ts'
import { usePresent } from './presentStore.ts'
import { sendPointer } from './projectorLink.ts'

/** Laser and halo over the board, here and in the window for the room. */
export function RoomPointer() {
  const board = useShownBoard((shown) => shown.board)
  const isLaser = usePresent((present) => present.isLaser)
  const hasHalo = usePresent((present) => present.hasHalo)
  useEffect(() => {
    if (board === null || !(isLaser || hasHalo)) return
    const layer = new PointerLayer(board.element, board.camera)
    const show = (sign: PointerSign): void => {
      layer.show(sign)
      sendPointer(sign)
    }
    const move = (event: PointerEvent): void => show({ at: board.boardPoint(event), isLaser, hasHalo })
    const leave = (): void => show(NO_SIGN)
    // Where the pointer is over something else it is still seen by the room.
    window.addEventListener('pointermove', move)
    document.documentElement.addEventListener('pointerleave', leave)
    const { pointer } = board
    if (pointer !== null) show({ at: pointer, isLaser, hasHalo })
    return () => {
      window.removeEventListener('pointermove', move)
      document.documentElement.removeEventListener('pointerleave', leave)
      layer.destroy()
      sendPointer(NO_SIGN)
    }
  }, [board, isLaser, hasHalo])
  return null
}
