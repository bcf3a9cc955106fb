import type { KeyboardEvent } from 'react'
import { isComposing } from '../../app/platform.ts'

/**
 * In a table of fields, Enter and the arrows go to the field below or above, as in a spreadsheet. Fields say their column
 * by `data-cell`; where the next row has none of it (the row for a new one), its first field is taken.
 */
export function moveBetweenCells(event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof HTMLInputElement) || isComposing(event.nativeEvent)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const column = target.dataset['cell']
  const row = target.closest('tr')
  if (column === undefined || row === null) return
  const isDown = key === 'Enter' || key === 'ArrowDown'
  if (!isDown && key !== 'ArrowUp') return
  const next = isDown ? row.nextElementSibling : row.previousElementSibling
  const field =
    next?.querySelector<HTMLInputElement>(`[data-cell="${column}"]`) ??
    next?.querySelector<HTMLInputElement>('[data-cell]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
}
