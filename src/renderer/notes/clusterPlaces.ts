import type { Box, Point } from '../../base/geometry.ts'
import type { PlacedBy } from '../../domain/clusters/placing.ts'
import { type Expectation, NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import { bareBlock, frameBlock, growFrame, noteBox } from '../../domain/interop/importLayout.ts'
import { colorAt } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { grownFrame } from '../lenses/affinity/frames.ts'
import { freePlace } from '../lenses/grid.ts'
import type { Step } from '../lenses/lens.ts'

/** Notes that find no room in a frame lie in it like a hand of cards. */
const FAN = 14
const BESIDE = NOTE_SIZE + 20

/**
 * Puts notes into a cluster by name, without a hand that drops them: they go to free places in its frame, which grows
 * where it can. Out of any cluster (null), they go to the nearest free place outside.
 * @param by how this comes about, for the history
 */
export function joinSteps(
  map: WorkshopMap,
  ids: ReadonlySet<string>,
  clusterId: string | null,
  by: PlacedBy = 'hand'
): Step[] {
  const joining = map.expectations.filter((note) => ids.has(note.id) && note.clusterId !== clusterId)
  if (joining.length === 0) return []
  if (clusterId === null) return [moveTo(joining, outside(map, joining), null, by)]
  const cluster = map.clusters.find(({ id }) => id === clusterId)
  if (cluster === undefined) return []
  const theme = map.clusters.find(({ id }) => id === cluster.parentId)
  const parts = map.clusters.filter(({ parentId }) => parentId === clusterId)
  const inside = new Set([clusterId, ...parts.map(({ id }) => id)])
  const isInside = ({ clusterId: of }: Expectation): boolean => of !== null && inside.has(of)
  const others = [
    ...map.clusters.filter((each) => each !== theme && !inside.has(each.id)),
    ...staying(map, joining, (note) => !isInside(note))
  ]
  const own = [...staying(map, joining, isInside), ...parts]
  const { frame, places, isFree } = growFrame(cluster, own, others, joining.length)
  if (!isFree) return [moveTo(joining, fanIn(cluster, joining.length), clusterId, by)]
  const move = moveTo(joining, places, clusterId, by)
  const isGrown = frame.w !== cluster.w || frame.h !== cluster.h
  if (!isGrown) return [move]
  const resize: Step = { name: 'cluster.resize', args: { id: clusterId, ...frame } }
  if (theme === undefined) return [move, resize]
  const around = grownFrame(theme, [frame], true)
  return [move, resize, { name: 'cluster.resize', args: { id: theme.id, ...around } }]
}

/** A new cluster of these notes: around the first where there is room, else nearby. */
export function groupSteps(map: WorkshopMap, ids: ReadonlySet<string>, cluster: { id: string; title: string }): Step[] {
  const members = map.expectations.filter(({ id }) => ids.has(id))
  const [first] = members
  if (first === undefined) return []
  const { w, h, places } = frameBlock(members.length)
  const inset = places[0] ?? { x: 0, y: 0 }
  const taken = [...map.clusters, ...staying(map, members)]
  const corner = freePlace({ x: first.x - inset.x, y: first.y - inset.y, w, h }, taken)
  const args = {
    ...cluster,
    color: colorAt(map.clusters.length),
    ...corner,
    w,
    h,
    members: members.map(({ id }, index) => ({ id, ...shifted(places[index] ?? inset, corner) }))
  }
  return [{ name: 'cluster.group', args }]
}

/** A place for a note that is taken out of this one: beside it, in the same cluster, whose frame may have to grow. */
export function besideSteps(
  map: WorkshopMap,
  host: Expectation
): { readonly at: Point; readonly steps: readonly Step[] } {
  const cluster = map.clusters.find(({ id }) => id === host.clusterId)
  if (cluster === undefined) {
    const at = freePlace({ ...noteBox(host), x: host.x + BESIDE }, [...map.clusters, ...map.expectations.map(noteBox)])
    return { at, steps: [] }
  }
  const isOwn = ({ clusterId }: Expectation): boolean => clusterId === cluster.id
  const others = [
    ...map.clusters.filter(({ id }) => id !== cluster.id),
    ...map.expectations.filter((note) => !isOwn(note)).map(noteBox)
  ]
  const { frame, places, isFree } = growFrame(cluster, map.expectations.filter(isOwn).map(noteBox), others, 1)
  const at = places[0]
  if (!isFree || at === undefined) return { at: { x: host.x + FAN, y: host.y + FAN }, steps: [] }
  const isGrown = frame.w !== cluster.w || frame.h !== cluster.h
  return { at, steps: isGrown ? [{ name: 'cluster.resize', args: { id: cluster.id, ...frame } }] : [] }
}

function outside(map: WorkshopMap, leaving: readonly Expectation[]): Point[] {
  const { w, h, places } = bareBlock(leaving.length)
  const { x, y } = leaving[0] ?? { x: 0, y: 0 }
  const corner = freePlace({ x, y, w, h }, [...map.clusters, ...staying(map, leaving)])
  return places.map((place) => shifted(place, corner))
}

const staying = (
  map: WorkshopMap,
  leaving: readonly Expectation[],
  isMeant: (note: Expectation) => boolean = () => true
): Box[] => {
  const gone = new Set(leaving)
  return map.expectations.filter((note) => !gone.has(note) && isMeant(note)).map(noteBox)
}

const fanIn = (frame: Box, count: number): Point[] => {
  const { places } = frameBlock(1)
  const inset = places[0] ?? { x: 0, y: 0 }
  return Array.from({ length: count }, (_, index) =>
    shifted(shifted(inset, frame), { x: (index % 5) * FAN, y: (index % 5) * FAN })
  )
}

const shifted = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y })

const moveTo = (
  notes: readonly Expectation[],
  places: readonly Point[],
  clusterId: string | null,
  by: PlacedBy
): Step => ({
  name: 'expectation.move',
  args: { moves: notes.map(({ id, x, y }, index) => ({ id, ...(places[index] ?? { x, y }), clusterId })), by }
})
