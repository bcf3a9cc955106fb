import { useSelection } from '../../canvas/selection.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import { useSuggesting } from './suggest/suggestStore.ts'

interface Locks {
  /** How many of what is selected can be moved. */
  readonly movable: number
  /** All of it is locked by itself. */
  readonly isLocked: boolean
  /** None of it can be moved: it is locked, or the whole board is. */
  readonly isHeld: boolean
}

export function useLocks(): Locks {
  const { expectations, clusters, elements } = useWorkshopMap()
  const chosen = useSelection()
  const room = useRoom(useReplica().scope)
  // Where things lie in a preview is only proposed.
  const isPreview = useSuggesting(({ preview }) => preview !== null)
  const isStill = room.isStill || isPreview
  const count = chosen.notes.size + chosen.frames.size + chosen.elements.size
  const locked = [
    ...expectations.filter(({ id, isLocked }) => isLocked && chosen.notes.has(id)),
    ...clusters.filter(({ id, isLocked }) => isLocked && chosen.frames.has(id)),
    ...elements.filter(({ id, isLocked }) => isLocked && chosen.elements.has(id))
  ].length
  const isLocked = count > 0 && locked === count
  return { movable: isStill ? 0 : count - locked, isLocked, isHeld: isStill || isLocked }
}
