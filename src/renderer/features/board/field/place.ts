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
      const { current } = element
      if (current !== null) current.style.transform = `translate(${at.x}px, ${at.y}px) scale(${camera.zoom * scale})`
    }
    follow()
    return board.camera.subscribe(follow)
  }, [board, element, x, y, scale])
}

/** Composing with an input method, from its first key to the task after its last (UX 4.2). */
export function composition(onChange: (isComposing: boolean) => void) {
  let isActive = false
  return {
    get isActive(): boolean {
      return isActive
    },
    onCompositionStart: (): void => {
      isActive = true
      onChange(true)
    },
    onCompositionEnd: (): void => {
      // The key that ended it comes after it in some browsers, and must not count as one of ours.
      setTimeout(() => {
        isActive = false
        onChange(false)
      })
    }
  }
}
