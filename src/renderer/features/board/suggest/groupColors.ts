import type { Suggestion } from '../../../../domain/grouping/suggestion.ts'
import { PALETTE, type PaletteColor } from '../../../../domain/map/palette.ts'
import type { GroupNode } from './groupTree.ts'

/** Yellow is the colour of most notes: a frame around them is better told by another. */
const COLORS: readonly PaletteColor[] = [...PALETTE.filter((color) => color !== 'yellow'), 'yellow']

/**
 * A colour for each group that it keeps at all stops. The largest part has that of the whole; every other group the colour
 * that fewest of those have which it is shown with when it first appears.
 */
export function groupColors(
  trees: readonly GroupNode[],
  stops: Suggestion['stops']
): ReadonlyMap<number, PaletteColor> {
  const wholes = new Map(trees.flatMap(heirs))
  const colors = new Map<number, PaletteColor>()
  for (const { groups } of stops) {
    const uses = new Map(COLORS.map((color) => [color, 0]))
    const give = (id: number, color: PaletteColor): void => {
      colors.set(id, color)
      uses.set(color, (uses.get(color) ?? 0) + 1)
    }
    const fresh: number[] = []
    for (const id of groups) {
      const known = colors.get(id) ?? colors.get(wholes.get(id) ?? id)
      if (known === undefined) fresh.push(id)
      else give(id, known)
    }
    for (const id of fresh) {
      give(
        id,
        COLORS.reduce((least, color) => ((uses.get(color) ?? 0) < (uses.get(least) ?? 0) ? color : least))
      )
    }
  }
  return colors
}

/** The largest part of each group → that group. */
const heirs = ({ group, parts }: GroupNode): [number, number][] => [
  ...parts.slice(0, 1).map((part): [number, number] => [part.group.id, group.id]),
  ...parts.flatMap(heirs)
]
