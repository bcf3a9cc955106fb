import { type Box, boundsOf, type Point } from '../../../../base/geometry.ts'
import { type Axis, lengthOf, meets, middleOf, spanOf } from '../../../canvas/snap/span.ts'
import { columnsFor, gridOf, NOTE_GAP } from '../../../lenses/grid.ts'

/** Something that is arranged. */
export interface Item extends Box {
  readonly id: string
}

/** How far each is moved; what stays is not in it. */
export type Shifts = ReadonlyMap<string, { readonly dx: number; readonly dy: number }>

export const SIDES = ['left', 'right', 'top', 'bottom', 'center', 'middle'] as const
/** `center`: in a column, `middle`: in a row. */
export type Side = (typeof SIDES)[number]

const axisOf = (side: Side): Axis => (side === 'left' || side === 'right' || side === 'center' ? 'x' : 'y')

/** Along one side, or the middle, of all of them together. */
export function alignPlan(items: readonly Item[], side: Side): Shifts {
  const bounds = boundsOf(items)
  if (bounds === null) return new Map()
  const axis = axisOf(side)
  const all = spanOf(bounds, axis)
  return shiftsTo(items, axis, (item) => {
    const length = lengthOf(spanOf(item, axis))
    if (side === 'left' || side === 'top') return all.from
    if (side === 'right' || side === 'bottom') return all.to - length
    return middleOf(all) - length / 2
  })
}

/** With equal gaps between the first and the last, in whole px; in the order that they lie in. */
export function distributePlan(items: readonly Item[], axis: Axis): Shifts {
  const bounds = boundsOf(items)
  if (bounds === null || items.length < 3) return new Map()
  const sorted = [...items].sort((a, b) => middleOf(spanOf(a, axis)) - middleOf(spanOf(b, axis)))
  const taken = items.reduce((sum, item) => sum + lengthOf(spanOf(item, axis)), 0)
  const gap = Math.round((lengthOf(spanOf(bounds, axis)) - taken) / (items.length - 1))
  const starts = new Map<string, number>()
  let at = spanOf(bounds, axis).from
  for (const item of sorted) {
    starts.set(item.id, at)
    at += lengthOf(spanOf(item, axis)) + gap
  }
  return shiftsTo(items, axis, (item) => starts.get(item.id) ?? spanOf(item, axis).from)
}

/** In rows, or in one row or column where they lie in one; in the order that one reads them in. */
export function gridPlan(items: readonly Item[]): { readonly places: ReadonlyMap<string, Point>; readonly box: Box } {
  const bounds = boundsOf(items) ?? { x: 0, y: 0, w: 0, h: 0 }
  const rows = rowsOf(items)
  const isColumn = rows.every((row) => row.length === 1) && isLine(items, 'x')
  const columns = rows.length === 1 ? items.length : isColumn ? 1 : columnsFor(items.length)
  const { places, w, h } = gridOf(rows.flat(), bounds, columns, NOTE_GAP)
  return { places: new Map(places.map(({ id, x, y }) => [id, { x, y }])), box: { x: bounds.x, y: bounds.y, w, h } }
}

/** Items side by side, row by row, each from left to right. An item is in a row when its middle lies in its first. */
export function rowsOf<T extends Box>(items: readonly T[]): T[][] {
  const rows: T[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && item.y + item.h / 2 < first.y + first.h) row.push(item)
    else rows.push([item])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** Every one of them shares something of the axis with the first. */
function isLine(items: readonly Item[], axis: Axis): boolean {
  const [first] = items
  return first !== undefined && items.every((item) => meets(spanOf(item, axis), spanOf(first, axis)))
}

function shiftsTo(items: readonly Item[], axis: Axis, startOf: (item: Item) => number): Shifts {
  const shifts = new Map<string, { dx: number; dy: number }>()
  for (const item of items) {
    const by = startOf(item) - spanOf(item, axis).from
    if (by !== 0) shifts.set(item.id, axis === 'x' ? { dx: by, dy: 0 } : { dx: 0, dy: by })
  }
  return shifts
}
