import { useSelection } from '../../canvas/selection.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'

/** How many of what is selected can be moved, and whether none can. */
export function useLocks(): { readonly movable: number; readonly isLocked: boolean } {
  const { expectations, clusters, elements } = useWorkshopMap()
  const chosen = useSelection()
  const count = chosen.notes.size + chosen.frames.size + chosen.elements.size
  const locked = [
    ...expectations.filter(({ id, isLocked }) => isLocked && chosen.notes.has(id)),
    ...clusters.filter(({ id, isLocked }) => isLocked && chosen.frames.has(id)),
    ...elements.filter(({ id, isLocked }) => isLocked && chosen.elements.has(id))
  ].length
  return { movable: count - locked, isLocked: count > 0 && locked === count }
}
