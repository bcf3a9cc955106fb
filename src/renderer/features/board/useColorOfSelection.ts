import type { PaletteColor } from '../../../domain/map/palette.ts'
import { useSelection } from '../../canvas/selection.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'

/** The colour that everything selected has; null: several, or nothing is selected. */
export function useColorOfSelection(): PaletteColor | null {
  const { expectations, clusters, elements: free } = useWorkshopMap()
  const { notes, frames, elements } = useSelection()
  const colors = new Set([
    ...expectations.filter(({ id }) => notes.has(id)).map(({ color }) => color),
    ...clusters.filter(({ id }) => frames.has(id)).map(({ color }) => color),
    ...free.filter(({ id }) => elements.has(id)).map(({ color }) => color)
  ])
  const [color] = colors
  return colors.size === 1 ? (color ?? null) : null
}
