import { type RefObject, useCallback, useEffect, useRef } from 'react'

interface RowFocus {
  /** Of what the rows stand in. */
  readonly frame: RefObject<HTMLDivElement | null>
  focusSelected(): void
}

/** Keeps the selected row in sight, and lets the keyboard start from it when a list has just come up. */
export function useRowFocus(listName: string, selectedId: string | undefined): RowFocus {
  const frame = useRef<HTMLDivElement>(null)
  const focusSelected = useCallback(() => selectedRowIn(frame.current)?.focus(), [])

  useEffect(() => {
    if (selectedId !== undefined) selectedRowIn(frame.current)?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list that comes up
  useEffect(() => {
    // What had the focus has gone with the list before; whoever is elsewhere stays there.
    if (document.activeElement === document.body) focusSelected()
  }, [listName])
  return { frame, focusSelected }
}

const selectedRowIn = (frame: HTMLElement | null): HTMLElement | null =>
  frame?.querySelector<HTMLElement>('tr[aria-selected="true"]') ?? null
