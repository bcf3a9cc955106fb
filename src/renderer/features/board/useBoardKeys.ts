import { useCallbackRef } from '@mantine/hooks'
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import { isFileText } from '../../../domain/interop/isFileText.ts'
import { reported } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { useShell } from '../../app/shell.ts'
import { clearSelection, countOf, selection } from '../../canvas/selection.ts'
import { pasteText, selectedText } from './clipboard.ts'
import { COPIED_TYPE, copiedThings, pasteCopied, readCopied } from './copied.ts'
import type { BoardDesk } from './desk.ts'
import { imagesIn, pasteImages } from './elements/images.ts'
import { currentField, isWriting } from './field/fieldStore.ts'
import { cutSelected } from './noteCommands.ts'

/** Held at the last key, for actions that go further with Shift. */
export const heldKeys = { shift: false }

/** The next paste is to be one note: Mod+Shift+V was pressed. */
let pastesAsOne = false

export interface BoardKeyHandlers {
  onKeyDown(event: KeyboardEvent): void
  onKeyUp(event: KeyboardEvent): void
  onFocus(event: FocusEvent): void
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

  const onClipboard = useCallbackRef((event: ClipboardEvent): void => {
    const { clipboardData } = event
    if (desk === null || clipboardData === null || isWriting(currentField()) || !isForBoard(event, root.current)) return
    if (event.type === 'paste') {
      const text = clipboardData.getData('text/plain')
      const copied = pastesAsOne ? null : readCopied(clipboardData.getData(COPIED_TYPE))
      const images = text === '' && copied === null ? imagesIn(clipboardData) : []
      if (images.length > 0) {
        event.preventDefault()
        reported(() => pasteImages(desk, images, desk.pointerOrMiddle()))
        return
      }
      // Cells of a spreadsheet and other programs' boards are left to the import, which shows what becomes of them.
      if (copied === null && !pastesAsOne && isFileText(text)) return
      event.preventDefault()
      const at = desk.pointerOrMiddle()
      const asOne = pastesAsOne
      pastesAsOne = false
      reported(() => (copied === null ? pasteText(desk, text, at, asOne) : pasteCopied(desk, copied, at)))
      return
    }
    const text = selectedText(desk)
    if (text === '' && (selection().notes.size > 0 || selection().elements.size === 0)) return
    event.preventDefault()
    clipboardData.setData('text/plain', text)
    clipboardData.setData(COPIED_TYPE, copiedThings(desk))
    if (event.type === 'cut') reported(() => cutSelected(desk))
  })
  useEffect(() => {
    const types = ['copy', 'cut', 'paste'] as const
    for (const type of types) document.addEventListener(type, onClipboard)
    return () => {
      for (const type of types) document.removeEventListener(type, onClipboard)
    }
  }, [onClipboard])

  useEffect(() => {
    // After a button or a panel has gone, nothing has the keys: Escape still means what is selected.
    const onLostKey = (event: globalThis.KeyboardEvent): void => {
      if (desk === null || event.key !== 'Escape' || event.target !== document.body || event.defaultPrevented) return
      if (endOneThing(desk)) event.preventDefault()
    }
    document.addEventListener('keydown', onLostKey)
    return () => document.removeEventListener('keydown', onLostKey)
  }, [desk])

  return {
    onKeyDown(event) {
      heldKeys.shift = event.shiftKey
      const isMod = event.ctrlKey || event.metaKey
      pastesAsOne = isMod && event.shiftKey && event.code === 'KeyV'
      if (desk === null || isWriting(currentField())) return
      if (isComposing(event.nativeEvent)) return
      // The field takes what writes; nothing else hears of it.
      if (event.target !== root.current && writes(event)) event.stopPropagation()
      // For the room, Space goes on to the next step.
      else if (event.key === ' ' && !useShell.getState().isPresenting) {
        event.preventDefault()
        desk.board.holdSpace(true)
      } else if (event.key === 'Escape') {
        if (endOneThing(desk)) event.preventDefault()
      }
    },
    onKeyUp(event) {
      heldKeys.shift = event.shiftKey
      if (event.key === ' ') desk?.board.holdSpace(false)
    },
    onFocus(event) {
      // The board got the keys, by Tab or by a click: a note that is selected listens to them.
      if (event.target === root.current) root.current.querySelector('textarea')?.focus({ preventScroll: true })
    }
  }
}

/**
 * Escape ends one thing at a time: a gesture, or else the selection.
 * @returns whether there was one
 */
function endOneThing({ board }: BoardDesk): boolean {
  const hasCancelled = board.cancelGesture()
  const isSelected = countOf(selection()) > 0
  if (!hasCancelled) clearSelection()
  // The field of the note that was selected goes with the next picture, and would take the keys along.
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) board.focus()
  })
  board.focus()
  return hasCancelled || isSelected
}

/**
 * Where no field has the focus, the browser tells the body of the clipboard, or whatever the caret last stood in, and not
 * the element that has the keys. Words that are selected on the page are meant themselves.
 */
function isForBoard({ target }: ClipboardEvent, board: HTMLElement | null): boolean {
  const { activeElement, body } = document
  if (board === null || !(target instanceof Node)) return false
  const hasKeys = activeElement === body || board.contains(activeElement)
  return board.contains(target) || (hasKeys && (target === body || document.getSelection()?.isCollapsed !== false))
}

/** Whether a key begins a word in the field that listens; all others mean to it what they mean to the board. */
function writes({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (['Dead', 'Process', 'Unidentified'].includes(key)) return true
  // Shift with a digit looks elsewhere (UX 1): a note seldom goes on with `!` or `@`, and they can be written once it is open.
  const isLook = shiftKey && /^Digit[0-2]$/.test(code)
  // Alt with a letter or a digit is a command (UX 1); what it would write otherwise is written if no command wants it.
  if (altKey && /^(?:Key[A-Z]|Digit\d)$/.test(code)) return false
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !isLook
}
