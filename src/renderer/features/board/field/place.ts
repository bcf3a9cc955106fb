import { type RefObject, useEffect } from 'react'
import type { Board } from '../../../canvas/board.ts'
import { toScreen } from '../../../canvas/camera.ts'

/** Where a field lies on the board, and how many board px one of its own px takes. */
export interface FieldPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Keeps a field exactly over what it edits while the camera moves; without React. */
export function useFieldPlace(board: Board, element: RefObject<HTMLElement | null>, { x, y, scale }: FieldPlace): void {
  useEffect(() => {
    const follow = (): void => {
      const { camera } = board.camera
      const at = toScreen(camera, { x, y })
      const transform = `translate(${at.x}px, ${at.y}px) scale(${camera.zoom * scale})`
      element.current?.style.setProperty('transform', transform)
    }
    follow()
    return board.camera.subscribe(follow)
  }, [board, element, x, y, scale])
}
