import { type Box, overlaps, type Point } from '../../base/geometry.ts'

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

/** A grid that looks square-ish, a little wider than high, as screens are. */
export const columnsFor = (count: number): number => Math.max(1, Math.round(Math.sqrt(count * 1.3)))

/**
 * The place nearest to where the box is at which it overlaps none of the others. Places are tried on rings ever further
 * out, so that the box moves no further than it must (to a step's width).
 */
export function freePlace(box: Box, taken: readonly Box[], step = 40): Point {
  const isFree = (at: Point): boolean => !taken.some((other) => overlaps({ ...box, ...at }, other))
  if (isFree(box)) return { x: box.x, y: box.y }
  for (let ring = 1; ring < 400; ring++) {
    const places = ringOf(ring)
      .map(([dx, dy]) => ({ x: box.x + dx * step, y: box.y + dy * step }))
      .filter(isFree)
    const nearest = places.sort(
      (a, b) => Math.hypot(a.x - box.x, a.y - box.y) - Math.hypot(b.x - box.x, b.y - box.y)
    )[0]
    if (nearest !== undefined) return nearest
  }
  return { x: box.x, y: box.y }
}

function ringOf(ring: number): (readonly [dx: number, dy: number])[] {
  const offsets: (readonly [number, number])[] = []
  for (let i = -ring; i < ring; i++) offsets.push([i, -ring], [ring, i], [-i, ring], [-ring, -i])
  return offsets
}
