import type { Box } from '../../../../base/geometry.ts'
import { FRAME_GAP } from '../../../lenses/affinity/frames.ts'
import { freePlace } from '../../../lenses/grid.ts'
import type { LensView, Step } from '../../../lenses/lens.ts'
import { noteBoxOf } from '../plans/reading.ts'
import { laidGroup } from './preview.ts'
import type { ProposedGroup } from './proposal.ts'

export interface NamedGroup extends ProposedGroup {
  readonly title: string
}

/**
 * New clusters of groups, each where it was shown; where something has come to lie there meanwhile, as near to it as nothing
 * is in the way.
 * @param view of the board as it is, not of the preview
 */
export function newClusterSteps({ map, layout, heightOf, newId }: LensView, groups: readonly NamedGroup[]): Step[] {
  const going = new Set(groups.flatMap(({ noteIds }) => noteIds))
  const taken: Box[] = [
    ...layout.frames,
    ...map.elements.filter(({ kind }) => kind !== 'arrow'),
    ...map.expectations.filter(({ id }) => !going.has(id)).map((note) => noteBoxOf(note, heightOf))
  ]
  return groups.map(({ noteIds, place, title }): Step => {
    const wanted = laidGroup({ noteIds, place }, heightOf).frame
    const at = freePlace(wanted, taken, FRAME_GAP)
    const { places, frame } = laidGroup({ noteIds, place: { ...place, x: at.x, y: at.y } }, heightOf)
    taken.push(frame)
    const members = places.map(({ id, x, y }) => ({ id, x, y }))
    return {
      name: 'cluster.group',
      args: { id: newId(), title, color: place.color, ...frame, members, by: 'suggestion' }
    }
  })
}
