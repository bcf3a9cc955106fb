import type { KeyboardEvent } from 'react'
import { isComposing } from '../../app/platform.ts'

/**
 * In a table of fields, Enter and the arrows go to the field below or above, as in a spreadsheet. Fields say their column
 * by `data-cell`; where the next row has none of it (the row for a new one), its first field is taken.
 */
export function moveBetweenCells(event: KeyboardEvent): void {
  const { target, key } = event
  const isText = target instanceof HTMLTextAreaElement
  if (!(target instanceof HTMLInputElement || isText) || isComposing(event.nativeEvent)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const column = target.dataset['cell']
  const row = target.closest('tr, li')
  if (column === undefined || row === null) return
  const isDown = key === 'Enter' || key === 'ArrowDown'
  if (!isDown && key !== 'ArrowUp') return
  // In a text of several lines the arrows go from line to line.
  if (isText && key !== 'Enter') return
  const next = isDown ? row.nextElementSibling : row.previousElementSibling
  const field =
    next?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-cell="${column}"]`) ??
    next?.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-cell]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
}
