import type { Box } from '../../../../base/geometry.ts'
import { freePlace } from '../../../lenses/grid.ts'
import type { HeightOf, LensView, Step } from '../../../lenses/lens.ts'
import { noteBoxOf } from '../plans/reading.ts'
import { laidGroup } from './preview.ts'
import type { ProposedGroup } from './proposal.ts'

/** Between clusters that close up. */
const CLUSTER_GAP = 48

export interface NamedGroup extends ProposedGroup {
  readonly title: string
}

/**
 * Groups closed up where some of what they might have fallen into left room between them: each goes up and then to the left as
 * far as nothing is in the way, so that all stay where they are to each other. Those beside a cluster stay there.
 * @param frames that are on the board, such as those that were taken one by one
 */
export function closedUp<T extends ProposedGroup>(
  groups: readonly T[],
  heightOf: HeightOf,
  frames: readonly Box[] = []
): T[] {
  const block = groups.filter(({ place }) => !place.isAside)
  const laid = block.map((group) => ({ group, box: laidGroup(group, heightOf).frame }))
  const top = Math.min(...laid.map(({ box }) => box.y))
  const left = Math.min(...laid.map(({ box }) => box.x))
  const risen = slid(laid, UPWARDS, top, frames)
  const places = new Map(
    slid(risen, LEFTWARDS, left, frames).map(({ group, box: { x, y } }) => [group.group.id, { x, y }])
  )
  return groups.map((group) => ({ ...group, place: { ...group.place, ...places.get(group.group.id) } }))
}

interface Laid<T> {
  readonly group: T
  readonly box: Box
}

interface Way {
  along(box: Box): number
  length(box: Box): number
  /** Whether one can be in the way of the other. */
  meets(a: Box, b: Box): boolean
  at(box: Box, along: number): Box
}

const UPWARDS: Way = {
  along: ({ y }) => y,
  length: ({ h }) => h,
  meets: (a, b) => a.x < b.x + b.w + CLUSTER_GAP && b.x < a.x + a.w + CLUSTER_GAP,
  at: (box, y) => ({ ...box, y })
}
const LEFTWARDS: Way = {
  along: ({ x }) => x,
  length: ({ w }) => w,
  meets: (a, b) => a.y < b.y + b.h + CLUSTER_GAP && b.y < a.y + a.h + CLUSTER_GAP,
  at: (box, x) => ({ ...box, x })
}

function slid<T>(laid: readonly Laid<T>[], way: Way, from: number, frames: readonly Box[]): Laid<T>[] {
  const end = (box: Box): number => way.along(box) + way.length(box)
  const settled: Laid<T>[] = []
  for (const { group, box } of laid.toSorted((a, b) => way.along(a.box) - way.along(b.box))) {
    const passed = frames.filter((frame) => end(frame) <= way.along(box))
    const before = [...settled.map((each) => each.box), ...passed].filter((each) => way.meets(each, box))
    // Where it lies nearer to a frame than that, it stays.
    const along = Math.min(way.along(box), Math.max(from, ...before.map((each) => end(each) + CLUSTER_GAP)))
    settled.push({ group, box: way.at(box, along) })
  }
  return settled
}

/**
 * New clusters of groups, all or none, each where it was shown; where something has come to lie there meanwhile, as near to it as nothing
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
  if (groups.length === 0) return []
  const clusters = groups.map(({ noteIds, place, title }) => {
    const wanted = laidGroup({ noteIds, place }, heightOf).frame
    const at = freePlace(wanted, taken, CLUSTER_GAP)
    const { places, frame } = laidGroup({ noteIds, place: { ...place, x: at.x, y: at.y } }, heightOf)
    taken.push(frame)
    const members = places.map(({ id, x, y }) => ({ id, x, y }))
    return { id: newId(), title, color: place.color, ...frame, members }
  })
  return [{ name: 'cluster.groupMany', args: { clusters, by: 'suggestion' } }]
}
