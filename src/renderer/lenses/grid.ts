import RBush from 'rbush'
import { type Box, overlaps, type Point } from '../../base/geometry.ts'

/** Between a note and the next. */
export const NOTE_GAP = 20

export interface GridItem {
  readonly id: string
  readonly w: number
  readonly h: number
}

export interface GridPlace extends Point {
  readonly id: string
}

/** Items in rows of `columns`, each row as high as its highest item. All items have the width of the widest. */
export function gridOf(
  items: readonly GridItem[],
  at: Point,
  columns: number,
  gap: number
): { readonly places: readonly GridPlace[]; readonly w: number; readonly h: number } {
  const width = Math.max(0, ...items.map(({ w }) => w))
  const places: GridPlace[] = []
  let y = at.y
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns)
    for (const [column, item] of row.entries()) places.push({ id: item.id, x: at.x + column * (width + gap), y })
    y += Math.max(...row.map(({ h }) => h)) + gap
  }
  const usedColumns = Math.min(columns, items.length)
  return { places, w: Math.max(0, usedColumns * (width + gap) - gap), h: Math.max(0, y - gap - at.y) }
}

/** Items in rows no wider than `width`, as words stand in lines; each row is as high as its highest item. */
export function flowOf(
  items: readonly GridItem[],
  at: Point,
  width: number,
  gap: number
): { readonly places: readonly GridPlace[]; readonly w: number; readonly h: number } {
  const places: GridPlace[] = []
  let { x, y } = at
  let rowHeight = 0
  let widest = 0
  for (const { id, w, h } of items) {
    if (x > at.x && x + w > at.x + width) {
      x = at.x
      y += rowHeight + gap
      rowHeight = 0
    }
    places.push({ id, x, y })
    widest = Math.max(widest, x + w - at.x)
    x += w + gap
    rowHeight = Math.max(rowHeight, h)
  }
  return { places, w: widest, h: y + rowHeight - at.y }
}

/** A grid that looks square-ish, a little wider than high, as screens are. */
export const columnsFor = (count: number): number => Math.max(1, Math.round(Math.sqrt(count * 1.3)))

/** So many lines are looked along for a free place; with more edges than these nearby, it may not be the nearest one. */
const MOST_LINES = 400

/** Where the corner of a box must not be: inside, not on the edge. */
interface Block {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/**
 * The place nearest to where the box is at which it overlaps none of the others; if it has to move, it keeps a gap to
 * them. The nearest place is straight beside or above the box, or on the line of another's edge: only these are looked
 * along, from near to far, never further than the best one found.
 */
export function freePlace(box: Box, taken: readonly Box[], gap = NOTE_GAP): Point {
  if (!taken.some((other) => overlaps(box, other))) return { x: box.x, y: box.y }
  const blocks = taken.map((other) => blockOf(box, other, gap))
  const index = new RBush<Block>().load(blocks)
  let best: Point = box
  let reach = Infinity
  const lookAlong = (axis: 'x' | 'y', from: Point): void => {
    for (const way of [-1, 1] as const) {
      const place = slide(index, from, axis, way, box, reach)
      if (place === null) continue
      best = place
      reach = distance(place, box)
    }
  }
  lookAlong('x', box)
  lookAlong('y', box)
  const near = index.search({ minX: box.x - reach, minY: box.y - reach, maxX: box.x + reach, maxY: box.y + reach })
  const away = (x: number): number => Math.abs(x - box.x)
  const edges = [...new Set(near.flatMap(({ minX, maxX }) => [minX, maxX]))].sort((a, b) => away(a) - away(b))
  for (const x of edges.slice(0, MOST_LINES)) {
    if (away(x) >= reach) break
    lookAlong('y', { x, y: box.y })
  }
  return { x: best.x, y: best.y }
}

/** On whole px, outwards. */
const blockOf = ({ w, h }: Box, other: Box, gap: number): Block => ({
  minX: Math.floor(other.x - w - gap),
  minY: Math.floor(other.y - h - gap),
  maxX: Math.ceil(other.x + other.w + gap),
  maxY: Math.ceil(other.y + other.h + gap)
})

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** From one block to its far edge, until a point is free; null when none is within reach of the origin. */
function slide(
  index: RBush<Block>,
  from: Point,
  axis: 'x' | 'y',
  way: -1 | 1,
  origin: Point,
  reach: number
): Point | null {
  let at = from
  while (distance(at, origin) < reach) {
    const { x, y } = at
    const inside = index
      .search({ minX: x, minY: y, maxX: x, maxY: y })
      .filter(({ minX, minY, maxX, maxY }) => minX < x && x < maxX && minY < y && y < maxY)
    if (inside.length === 0) return at
    const ends = inside.map(({ minX, minY, maxX, maxY }) => (axis === 'x' ? [minX, maxX] : [minY, maxY]))
    const next = way < 0 ? Math.min(...ends.map(([min = 0]) => min)) : Math.max(...ends.map(([, max = 0]) => max))
    at = { ...at, [axis]: next }
  }
  return null
}
