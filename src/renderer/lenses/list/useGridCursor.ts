import { useCallbackRef } from '@mantine/hooks'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { isComposing, isMac } from '../../app/platform.ts'
import { clearSelection, select, selection, toggleNote, useSelection } from '../../canvas/selection.ts'
import { useRemoveNotes } from '../../notes/useRemoveNotes.ts'
import type { Column } from './columns.ts'
import { between, noteAfter, noteBeside } from './items.ts'

/** The row of the column heads. */
export const HEAD = 'head'
const PAGE_ROWS = 10

/** Where one goes on after an edit. */
export type After = 'stay' | 'right' | 'left'

interface Place {
  /** HEAD, or the id of a note; null until one was anywhere. */
  readonly rowId: string | null
  readonly column: Column
}

export interface GridCursor {
  /** The note whose cell takes part in the order of Tab. */
  readonly rowId: string | null
  readonly column: Column
  /** Of the heads, when one is among them. */
  readonly headColumn: Column | null
  readonly isEditing: boolean
  endEdit(after: After): void
  onKeyDown(event: KeyboardEvent): void
  onClick(event: MouseEvent): void
  onDoubleClick(event: MouseEvent): void
}

/** Where one is in the grid, and what keys and clicks do there: they move, select, edit and remove. */
export function useGridCursor(
  table: RefObject<HTMLTableElement | null>,
  ids: readonly string[],
  columns: readonly Column[],
  {
    isBehind,
    canEdit
  }: { readonly isBehind: (id: string) => boolean; readonly canEdit: (id: string, column: Column) => boolean }
): GridCursor {
  const [place, setPlace] = useState<Place>(() => ({ rowId: [...selection().notes].at(-1) ?? null, column: 'text' }))
  const [isEditing, setEditing] = useState(false)
  /** Where a range begins. */
  const anchor = useRef(place.rowId)
  const isFocusDue = useRef(false)
  const removeNotes = useRemoveNotes()

  const isHead = place.rowId === HEAD
  const column = columns.includes(place.column) ? place.column : 'text'
  const isThere = place.rowId !== null && ids.includes(place.rowId)
  const rowId = isThere ? place.rowId : isHead ? null : (ids[0] ?? null)

  // What is selected elsewhere (a note that was just made) is where one goes on.
  useEffect(
    () =>
      useSelection.subscribe(({ notes }) => {
        const last = [...notes].at(-1)
        if (last === undefined || table.current?.contains(document.activeElement)) return
        anchor.current = last
        setPlace((before) => ({ ...before, rowId: last }))
      }),
    [table]
  )

  // After every render: the cell to go to may only be there now.
  useEffect(() => {
    if (!isFocusDue.current || isEditing) return
    isFocusDue.current = false
    // Tab, or a click elsewhere, has already gone on.
    const { activeElement } = document
    if (activeElement !== document.body && !table.current?.contains(activeElement)) return
    const row = isHead ? HEAD : rowId
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      ?.focus({ preventScroll: true })
  })

  const goTo = (next: Place): void => {
    isFocusDue.current = true
    setPlace(next)
  }

  const goToNote = (id: string | null, how: 'select' | 'extend' | 'look'): void => {
    if (id === null) return
    if (how === 'extend') select({ notes: between(ids, anchor.current ?? rowId ?? id, id) })
    else if (how === 'select') select({ notes: [id] })
    if (how !== 'extend') anchor.current = id
    goTo({ rowId: id, column })
  }

  const goToColumn = (by: number): void => {
    const at = columns.indexOf(column) + by
    const next = columns[Math.min(columns.length - 1, Math.max(0, at))]
    if (next !== undefined) goTo({ rowId: isHead ? HEAD : rowId, column: next })
  }

  const toggle = (id: string): void => {
    toggleNote(id)
    anchor.current = id
  }

  const edit = (): void => {
    if (rowId !== null && canEdit(rowId, column)) setEditing(true)
  }

  const remove = (): void => {
    if (rowId === null) return
    // What a search hides is not removed unseen.
    const chosen = ids.filter((id) => selection().notes.has(id))
    const gone = new Set(chosen.length > 0 ? chosen : [rowId])
    const next = noteAfter(ids, rowId, gone)
    void removeNotes([...gone]).then((isRemoved) => {
      if (!isRemoved) return
      if (next === null) clearSelection()
      else goToNote(next, 'select')
    })
  }

  const vertically = (event: KeyboardEvent, by: number): void => {
    const isMod = isMac ? event.metaKey : event.ctrlKey
    const how = event.shiftKey ? 'extend' : isMod ? 'look' : 'select'
    if (isHead) {
      if (by > 0) goToNote(ids[0] ?? null, how)
    } else if (by === -1 && rowId === ids[0] && how === 'select') {
      goTo({ rowId: HEAD, column })
    } else {
      goToNote(noteBeside(ids, rowId, by), how)
    }
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent, isMod: boolean) => void>> = {
    ArrowUp: (event) => vertically(event, -1),
    ArrowDown: (event) => vertically(event, 1),
    PageUp: (event) => vertically(event, -PAGE_ROWS),
    PageDown: (event) => vertically(event, PAGE_ROWS),
    ArrowLeft: () => goToColumn(-1),
    ArrowRight: () => goToColumn(1),
    Home: (event, isMod) =>
      isMod ? goToNote(ids[0] ?? null, event.shiftKey ? 'extend' : 'select') : goToColumn(-Infinity),
    End: (event, isMod) =>
      isMod ? goToNote(ids.at(-1) ?? null, event.shiftKey ? 'extend' : 'select') : goToColumn(Infinity)
  }
  const noteKeys: Readonly<Record<string, (id: string) => void>> = {
    ' ': toggle,
    Enter: edit,
    F2: edit,
    Delete: remove,
    Backspace: remove,
    Escape: clearSelection
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // What stands in a cell (a field, a button of its own) has its own keys.
    if (isComposing(event.nativeEvent) || event.defaultPrevented || placeOf(event.target, true) === null) return
    const isMod = isMac ? event.metaKey : event.ctrlKey
    const onNote = !isHead && rowId !== null && !isMod && !event.altKey ? noteKeys[event.key] : undefined
    if (keys[event.key] !== undefined && !event.altKey) keys[event.key]?.(event, isMod)
    else if (onNote !== undefined && rowId !== null) onNote(rowId)
    else if (isMod && event.key.toLowerCase() === 'a') select({ notes: ids.filter((id) => !isBehind(id)) })
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent): void => {
    const clicked = placeOf(event.target, false)
    if (clicked === null || clicked.rowId === null) return
    if (clicked.rowId === HEAD) {
      setPlace(clicked)
      return
    }
    if (isEditing && clicked.rowId === rowId && clicked.column === column) return
    if (event.shiftKey) select({ notes: between(ids, anchor.current ?? clicked.rowId, clicked.rowId) })
    else if (isMac ? event.metaKey : event.ctrlKey) toggle(clicked.rowId)
    else select({ notes: [clicked.rowId] })
    if (!event.shiftKey) anchor.current = clicked.rowId
    setEditing(false)
    setPlace(clicked)
  }

  const onDoubleClick = (event: MouseEvent): void => {
    const clicked = placeOf(event.target, false)
    if (clicked?.rowId && clicked.rowId !== HEAD && canEdit(clicked.rowId, clicked.column)) setEditing(true)
  }

  const endEdit = useCallbackRef((after: After) => {
    if (!isEditing) return
    setEditing(false)
    isFocusDue.current = true
    if (after !== 'stay') goToColumn(after === 'right' ? 1 : -1)
  })

  return {
    rowId,
    column,
    headColumn: isHead ? column : null,
    isEditing,
    endEdit,
    onKeyDown,
    onClick,
    onDoubleClick
  }
}

/** The cell of an element of the grid. @param isCellItself nothing inside of it is meant */
function placeOf(target: EventTarget, isCellItself: boolean): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const cell = isCellItself ? target : target.closest<HTMLElement>('[data-row]')
  const { row, column } = cell?.dataset ?? {}
  return row === undefined || column === undefined ? null : { rowId: row, column: column as Column }
}
