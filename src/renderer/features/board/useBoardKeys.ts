import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import { reported } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { clearSelection } from '../../canvas/selection.ts'
import { pasteText, selectedText } from './clipboard.tsx'
import type { BoardDesk } from './desk.ts'
import { currentField, isWriting } from './field/fieldStore.ts'
import { removeSelected } from './noteCommands.ts'

/** Held at the last key, for actions that go further with Shift. */
export const heldKeys = { shift: false }

/** The next paste is to be one note: Mod+Shift+V was pressed. */
let pastesAsOne = false

export interface BoardKeyHandlers {
  onKeyDown(event: KeyboardEvent): void
  onKeyUp(event: KeyboardEvent): void
  onFocus(event: FocusEvent): void
  onCopy(event: ClipboardEvent): void
  onCut(event: ClipboardEvent): void
  onPaste(event: ClipboardEvent): void
}

/**
 * Keys on the board. While a single note is selected, a hidden field over it has the focus, so that the first key of a
 * word, an input method's too, is written into it; keys that write nothing go on to the board and its actions.
 */
export function useBoardKeys(desk: BoardDesk | null, root: RefObject<HTMLDivElement | null>): BoardKeyHandlers {
  useEffect(() => {
    // A key that is let go in another window is not heard of here.
    const letGo = (): void => desk?.board.holdSpace(false)
    window.addEventListener('blur', letGo)
    return () => window.removeEventListener('blur', letGo)
  }, [desk])

  const copy = (event: ClipboardEvent): boolean => {
    if (desk === null || isWriting(currentField())) return false
    const text = selectedText(desk)
    if (text === '') return false
    event.preventDefault()
    event.clipboardData.setData('text/plain', text)
    return true
  }

  return {
    onKeyDown(event) {
      heldKeys.shift = event.shiftKey
      const isMod = event.ctrlKey || event.metaKey
      pastesAsOne = isMod && event.shiftKey && event.code === 'KeyV'
      if (desk === null || isWriting(currentField()) || isComposing(event.nativeEvent)) return
      if (event.target !== root.current) {
        passOn(event, root.current)
        return
      }
      if (event.key === ' ') {
        event.preventDefault()
        desk.board.holdSpace(true)
      } else if (event.key === 'Escape') {
        if (!desk.board.cancelGesture()) clearSelection()
        root.current.focus({ preventScroll: true })
      }
    },
    onKeyUp(event) {
      heldKeys.shift = event.shiftKey
      if (event.key === ' ') desk?.board.holdSpace(false)
    },
    onFocus(event) {
      // The board got the keys, by Tab or by a click: a note that is selected listens to them.
      if (event.target === root.current) root.current.querySelector('textarea')?.focus({ preventScroll: true })
    },
    onCopy: (event) => void copy(event),
    onCut(event) {
      if (copy(event) && desk !== null) reported(() => removeSelected(desk))
    },
    onPaste(event) {
      if (desk === null || isWriting(currentField())) return
      event.preventDefault()
      const text = event.clipboardData.getData('text/plain')
      reported(() => pasteText(desk, text, desk.pointerOrMiddle(), pastesAsOne))
    }
  }
}

/** Keys with which one writes stay in the hidden field; all others mean to it what they mean to the board. */
function passOn(event: KeyboardEvent, board: HTMLElement | null): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, code, repeat } = event
  const isMod = ctrlKey || metaKey
  const writes =
    (key.length === 1 && key !== ' ' && !isMod) || key === 'Dead' || key === 'Process' || key === 'Unidentified'
  const isClipboard = isMod && ['c', 'x', 'v'].includes(key.toLowerCase())
  const isBare = ['Shift', 'Control', 'Alt', 'Meta', 'Tab', 'CapsLock'].includes(key)
  if (board === null || writes || isClipboard || isBare) return
  event.preventDefault()
  event.stopPropagation()
  const again = { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, bubbles: true, cancelable: true }
  board.dispatchEvent(new window.KeyboardEvent('keydown', again))
}
