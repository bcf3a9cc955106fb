import type { Tree } from '../../../../domain/trees/linkage.ts'

/** One merge as it is drawn: a bracket that opens towards the leaves. */
export interface Bracket {
  readonly height: number
  /** Of each of the two: the height that it was made at, and the row of its middle. */
  readonly ends: readonly [
    { readonly height: number; readonly row: number },
    { readonly height: number; readonly row: number }
  ]
  /** Which of the merges it is, from the lowest. */
  readonly index: number
}

/** The tree with its leaves in rows, from row 0. @param order the leaves from top to bottom */
export function bracketsOf({ leaves, merges }: Tree, order: readonly number[]): Bracket[] {
  const rows = new Map(order.map((leaf, row) => [leaf, row]))
  const ends = new Map([...rows].map(([leaf, row]) => [leaf, { height: 0, row }]))
  return merges.map(({ left, right, height }, index): Bracket => {
    const nothing = { height: 0, row: 0 }
    const both = [ends.get(left) ?? nothing, ends.get(right) ?? nothing] as const
    ends.set(leaves + index, { height, row: (both[0].row + both[1].row) / 2 })
    return { height, ends: both, index }
  })
}

/** Between which heights a tree is cut into so many groups: the middle between the merge before and the one after. */
export function cutHeight({ leaves, merges }: Tree, count: number): number {
  const below = merges[leaves - count - 1]?.height ?? 0
  return (below + (merges[leaves - count]?.height ?? below)) / 2
}
