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

/**
 * Where the focus goes when the row that it is in is removed by its own button: to the same button of the next row, else
 * of the one before, else to the field for a new one.
 */
export function neighbourOf(element: Element | null): HTMLElement | null {
  const row = element?.closest('tr, li')
  const rows = [row?.nextElementSibling, row?.previousElementSibling]
  const found = ['[data-remove]', '[data-cell]'].flatMap((what) => rows.map((each) => each?.querySelector(what)))
  return found.find((each): each is HTMLElement => each instanceof HTMLElement) ?? null
}
