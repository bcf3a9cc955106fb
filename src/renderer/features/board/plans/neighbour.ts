import { type Box, centreOf } from '../../../../base/geometry.ts'

/** Off the straight line counts double: what lies straight ahead is meant before what lies near but aside. */
const ASIDE = 2

/** The box nearest to `from` in a direction, within the quarter that it points to; null: there is none. */
export function neighbour<T extends Box>(from: Box, others: Iterable<T>, { x, y }: { x: number; y: number }): T | null {
  const start = centreOf(from)
  let best: T | null = null
  let least = Infinity
  for (const other of others) {
    const end = centreOf(other)
    const ahead = (end.x - start.x) * x + (end.y - start.y) * y
    const aside = Math.abs((end.x - start.x) * y) + Math.abs((end.y - start.y) * x)
    const distance = ahead + ASIDE * aside
    if (ahead > 0 && aside <= ahead && distance < least) {
      best = other
      least = distance
    }
  }
  return best
}
