/**
 * Where the focus goes when the row that it is in is removed by its own button: to the same button of the next row, else
 * of the one before, else to the field for a new one; in rows without either, to their first button. When no row is left,
 * the field beside the list takes it, in what is marked by `data-list`.
 */
export function neighbourOf(element: Element | null): HTMLElement | null {
  const row = element?.closest('tr, li')
  const rows = [row?.nextElementSibling, row?.previousElementSibling]
  const found = ['[data-remove]', '[data-cell]', 'button'].flatMap((what) =>
    rows.map((each) => each?.querySelector(what))
  )
  const beside = row?.closest('[data-list]')?.querySelector('input')
  return [...found, beside].find((each): each is HTMLElement => each instanceof HTMLElement) ?? null
}
