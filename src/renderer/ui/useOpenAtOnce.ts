import { type RefObject, useEffect, useRef } from 'react'

/** For a select that takes the place of what was there: it opens by itself, at the option that is chosen. */
export function useOpenAtOnce(isWanted: boolean | undefined): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A click, and not the open state: only so does the list begin at the chosen option.
    if (isWanted) input.current?.click()
  }, [isWanted])
  return input
}
