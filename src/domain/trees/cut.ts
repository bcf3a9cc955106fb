import { clamp } from '../../base/geometry.ts'
import type { Tree } from './linkage.ts'

/** The leaves from left to right as the dendrogram is drawn, so that no lines cross. */
export function leafOrder({ leaves, merges }: Tree): number[] {
  const order: number[] = []
  const open = [leaves + merges.length - 1]
  while (open.length > 0) {
    const branch = open.pop() ?? -1
    const merge = merges[branch - leaves]
    if (merge !== undefined) open.push(merge.right, merge.left)
    else if (branch >= 0) order.push(branch)
  }
  return order
}

/**
 * The groups that are there when the last merges are undone until there are so many; each with its leaves in rising order,
 * in the order of their first leaves. A finer cut only ever splits groups of a coarser one.
 */
export function cut({ leaves, merges }: Tree, count: number): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: leaves }, (_, leaf) => [leaf, [leaf]]))
  for (const [k, { left, right }] of merges.slice(0, leaves - clamp(count, 1, Math.max(1, leaves))).entries()) {
    members.set(leaves + k, [...(members.get(left) ?? []), ...(members.get(right) ?? [])])
    members.delete(left)
    members.delete(right)
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/**
 * How many groups the tree itself suggests: it is cut where the next merge lies highest above the last, at the largest jump
 * of heights (METHODS 11); of equal jumps at the highest. Neither one group nor each leaf alone, if there are three leaves
 * or more. For a cut to begin with, no proof of anything.
 * @param most no more groups than that: few sorts give few different heights, and a first jump that says little
 */
export function suggestedCount({ leaves, merges }: Tree, most = leaves): number {
  let [best, largest] = [Math.min(leaves, 1), -1]
  for (let k = Math.max(1, leaves - Math.max(2, most)); k < merges.length; k++) {
    const jump = (merges[k]?.height ?? 0) - (merges[k - 1]?.height ?? 0)
    if (jump > largest - 1e-10) [best, largest] = [leaves - k, jump]
  }
  return best
}
