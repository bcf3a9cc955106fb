import { type KeyboardEvent, type RefObject, useRef } from 'react'

interface RowKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Up and down lead from row to row; a field in a row keeps its own keys, and Escape leads from it back to the row. */
export function useRowKeys(ids: readonly string[], onSelect: (id: string) => void): RowKeys {
  const body = useRef<HTMLTableSectionElement>(null)
  const focusRow = (id: string): void => body.current?.querySelector<HTMLElement>(`tr[data-row="${id}"]`)?.focus()

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const row = event.target.closest<HTMLElement>('tr[data-row]')
    const id = row?.dataset['row']
    if (row === null || id === undefined) return
    if (event.target !== row) {
      if (event.key === 'Escape') row.focus()
      return
    }
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -ids.length, End: ids.length }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(id) + step))]
    if (next === undefined) return
    onSelect(next)
    focusRow(next)
  }
  return { body, onKeyDown }
}
