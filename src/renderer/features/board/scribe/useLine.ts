import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { setLine, useScribe } from './scribeStore.ts'

/** The line as it is typed, and as it can be read: an input method composes in it before the words are meant. */
export function useLine(field: RefObject<HTMLInputElement | null>) {
  const line = useScribe((scribe) => scribe.line)
  const [caret, setCaret] = useState(0)
  /** What stood there when a composition began. */
  const [before, setBefore] = useState<string | null>(null)
  const wanted = useRef<number | null>(null)

  useLayoutEffect(() => {
    if (wanted.current === null) return
    field.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })

  const follow = (): void => setCaret(field.current?.selectionStart ?? 0)
  return {
    line,
    words: before ?? line,
    caret,
    isComposing: before !== null,
    /** Another line, the caret where it is said. */
    put(next: string, at: number = next.length): void {
      wanted.current = at
      setCaret(at)
      setLine(next)
    },
    fieldProps: {
      value: line,
      onChange(event: ChangeEvent<HTMLInputElement>): void {
        setLine(event.currentTarget.value)
        follow()
      },
      onSelect: follow,
      onCompositionStart: (): void => setBefore(line),
      onCompositionEnd: (): void => {
        setBefore(null)
        follow()
      }
    }
  }
}
