/** Where things go in a pile. */
export const STACK_MOVES = ['front', 'forward', 'backward', 'back'] as const
export type StackMove = (typeof STACK_MOVES)[number]

interface Piled {
  readonly id: string
  readonly z: number
}

/**
 * What must become of the heights, of as few as can be: of a board of thousands, a note that comes to the front must not
 * rewrite the others. Heights may lie apart and below zero.
 */
export function heightsAfter(pile: readonly Piled[], ids: ReadonlySet<string>, to: StackMove): [string, number][] {
  const before = new Map(pile.map(({ id, z }) => [id, z]))
  const order = restacked(pile, ids, to)
  const levels = [...before.values()].sort((a, b) => a - b)
  const count = order.filter((id) => ids.has(id)).length
  const heightAt = (place: number): number => {
    if (to === 'front' && place >= order.length - count)
      return (levels.at(-1) ?? 0) + 1 + place - (order.length - count)
    if (to === 'back' && place < count) return (levels[0] ?? 0) - count + place
    if (to === 'front' || to === 'back') return before.get(order[place] ?? '') ?? 0
    // Neighbours change places; where two had one height, all are counted anew.
    return new Set(levels).size === levels.length ? (levels[place] ?? 0) : place + 1
  }
  return order.flatMap((id, place) => (before.get(id) === heightAt(place) ? [] : [[id, heightAt(place)]]))
}

/**
 * The pile from the lowest to the highest, after some of it has moved: to an end, or by one over its neighbour. Those that
 * move keep their order among themselves.
 */
export function restacked(pile: readonly Piled[], ids: ReadonlySet<string>, to: StackMove): readonly string[] {
  const order = [...pile].sort((a, b) => a.z - b.z || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
  const moved = order.filter((id) => ids.has(id))
  const others = order.filter((id) => !ids.has(id))
  if (to === 'front') return [...others, ...moved]
  if (to === 'back') return [...moved, ...others]
  return to === 'forward' ? stepped(order.reverse(), ids).reverse() : stepped(order, ids)
}

/** Each that moves goes one place towards the beginning, unless one that moves stands there. */
function stepped(order: readonly string[], ids: ReadonlySet<string>): string[] {
  const next = [...order]
  for (let i = 1; i < next.length; i++) {
    const [before, here] = [next[i - 1], next[i]]
    if (before === undefined || here === undefined || !ids.has(here) || ids.has(before)) continue
    next[i - 1] = here
    next[i] = before
  }
  return next
}
