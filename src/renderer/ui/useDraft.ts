import { useCallbackRef } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Gesture } from '../../protocol/contract.ts'
import { isComposing } from '../app/platform.ts'
import { newId } from '../replica/bridge.ts'
import { holdsWords } from '../replica/unsaved.ts'

/** Stores a text; false when it was refused (and the refusal has been shown). */
export type SaveText = (text: string, gesture: Gesture) => Promise<boolean>

export interface Draft {
  readonly value: string
  readonly isChanged: boolean
  readonly change: (text: string) => void
  /** Stores what stands there. */
  readonly commit: () => Promise<void>
  /** Takes the text back to what it was before the edit began. */
  readonly cancel: () => Promise<void>
  /** For the field: Enter commits (with Mod in a field of several lines), Escape cancels, leaving commits. */
  readonly fieldProps: {
    readonly value: string
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur: () => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: () => void
  }
}

/** One edit, from the first key to commit or cancel: one step of undo, however often it was stored on the way. */
interface Edit {
  readonly gesture: Gesture
  readonly original: string
  text: string
  stored: string
}

const REST_MS = 500

/**
 * A text being typed over a saved one. It is stored after half a second of rest, on commit, on blur and when the field goes
 * away: nothing typed is ever lost. What an input method is composing is not stored (UX 4.5).
 */
export function useDraft(saved: string, save: SaveText, isMultiline = false): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const edit = useRef<Edit | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isComposingText = useRef(false)
  const saveNow = useCallbackRef(save)

  const store = async (current: Edit): Promise<boolean> => {
    if (current.text === current.stored) return !holdsWords(current.text)
    const before = current.stored
    current.stored = current.text
    const isStored = await saveNow(current.text, current.gesture)
    // What waits to be saved is not sent again; it stays in the field until it is.
    if (!isStored && !holdsWords(current.text)) current.stored = before
    return isStored
  }

  const rest = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (edit.current !== null && !isComposingText.current) void store(edit.current)
    }, REST_MS)
  }

  const change = (text: string): void => {
    edit.current ??= { gesture: { id: newId() }, original: saved, text, stored: saved }
    edit.current.text = text
    setDraft(text)
    rest()
  }

  const commit = async (): Promise<void> => {
    const current = edit.current
    if (current === null) return
    clearTimeout(timer.current)
    edit.current = null
    // A refused text stays in the field, to be mended; a newer edit has a draft of its own.
    if (await store(current)) setDraft((shown) => (edit.current === null ? null : shown))
    else edit.current ??= current
  }

  const cancel = async (): Promise<void> => {
    if (edit.current === null) return
    edit.current.text = edit.current.original
    await commit()
  }

  // The window leaves the field before it closes (app/useClosing); a field that is taken away is not left.
  const commitLast = useCallbackRef(() => void commit())
  useEffect(() => commitLast, [commitLast])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event.nativeEvent)) return
    const isCommit = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)
    if (isCommit) {
      event.preventDefault()
      void commit()
    } else if (event.key === 'Escape' && edit.current !== null) {
      // The Escape is used up: what the field stands in (a dialog, a panel) stays open.
      event.preventDefault()
      event.stopPropagation()
      void cancel()
    }
  }

  const value = draft ?? saved
  return {
    value,
    isChanged: draft !== null && draft !== saved,
    change,
    commit,
    cancel,
    fieldProps: {
      value,
      onChange: (event) => change(event.currentTarget.value),
      onKeyDown,
      onBlur: () => void commit(),
      onCompositionStart: () => {
        isComposingText.current = true
      },
      onCompositionEnd: () => {
        isComposingText.current = false
        if (edit.current !== null) rest()
      }
    }
  }
}
