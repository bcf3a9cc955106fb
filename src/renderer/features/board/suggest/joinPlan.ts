import { type Box, overlaps, type Point } from '../../../../base/geometry.ts'
import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { liesIn } from '../../../canvas/scene/elements.ts'
import { FRAME_HEADER, FRAME_PADDING, grownFrame, isSameBox, roomIn } from '../../../lenses/affinity/frames.ts'
import type { GridPlace } from '../../../lenses/grid.ts'
import type { LensView, Step } from '../../../lenses/lens.ts'
import { joinSteps } from '../../../notes/clusterPlaces.ts'
import { freeSpots } from '../plans/freeSpot.ts'
import { makeRoom, solidElements } from '../plans/makeRoom.ts'
import { inReadingOrder, noteBoxOf } from '../plans/reading.ts'
import { othersAt } from '../plans/themes.ts'

/**
 * Notes go into a cluster that is there, as a suggestion said: to free places in its frame, or in rows below or beside what
 * lies in it. The frame grows, and what lies below makes room; where that is held in its place, they lie like a hand of cards.
 * What people have put into the cluster stays where it is in it.
 * @param going notes that are about to leave their place, these and others
 */
export function joinPlan(
  view: LensView,
  clusterId: string,
  noteIds: readonly string[],
  going: ReadonlySet<string> = new Set(noteIds)
): Step[] {
  const { map, heightOf } = view
  const host = map.clusters.find(({ id }) => id === clusterId)
  const joining = new Set(noteIds)
  const notes = map.expectations.filter(({ id }) => joining.has(id)).sort(inReadingOrder)
  if (host === undefined || notes.length === 0) return []
  const join: Step = { name: 'cluster.join', args: { clusterId, ids: notes.map(({ id }) => id), by: 'suggestion' } }
  const content: Box[] = [
    ...map.expectations.filter((note) => note.clusterId === clusterId).map((note) => noteBoxOf(note, heightOf)),
    ...map.clusters.filter(({ parentId }) => parentId === clusterId),
    ...solidElements(map).filter((element) => liesIn(element, host))
  ]
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const spots = freeSpots(insideOf(host), items, content)
  if (spots !== null) return [join, moveTo(placesAt(notes, spots))]
  const { parentId, isCollapsed } = host
  const elements = solidElements(map).filter((element) => !overlaps(host, element))
  const others = isCollapsed ? [] : [...othersAt(view, parentId, new Set([...going, clusterId])), ...elements]
  const isTheme = map.clusters.some((each) => each.parentId === clusterId)
  const room = roomIn(host, content, items, others, isTheme)
  const made = isCollapsed ? resized(host, room.frame) : growthSteps(view, host, room.frame, going)
  if (made === null) return [join, ...joinSteps(map, joining, clusterId).map(bare)]
  return [join, ...made, moveTo(room.places)]
}

const insideOf = ({ x, y, w, h }: Box): Box => ({
  x: x + FRAME_PADDING,
  y: y + FRAME_HEADER,
  w: w - 2 * FRAME_PADDING,
  h: h - FRAME_HEADER - FRAME_PADDING
})

const resized = ({ id, x, y, w, h }: Cluster, to: Box): Step[] =>
  isSameBox({ x, y, w, h }, to) ? [] : [{ name: 'cluster.resize', args: { id, ...to } }]

/** The frame grows, what is in its way moves down, and so on with the theme around all of them. Null: it cannot. */
function growthSteps(view: LensView, cluster: Cluster, to: Box, going: ReadonlySet<string>): Step[] | null {
  const { id, x, y, w, h, parentId } = cluster
  const room = makeRoom(view, { id, before: { x, y, w, h }, after: to, parentId }, going)
  if (room === null) return null
  const own = [...room.steps, ...resized(cluster, to)]
  const theme = view.map.clusters.find((each) => each.id === parentId)
  if (theme === undefined) return own
  const around = growthSteps(view, theme, grownFrame(theme, [to, ...room.boxes], true), going)
  return around && [...around, ...own]
}

const placesAt = (notes: readonly Expectation[], spots: readonly Point[]): GridPlace[] =>
  notes.map(({ id, x, y }, index) => ({ id, ...(spots[index] ?? { x, y }) }))

const moveTo = (places: readonly GridPlace[]): Step => ({
  name: 'expectation.move',
  args: { moves: places.map(({ id, x, y }) => ({ id, x, y })), by: 'suggestion' }
})

/** It has joined already. */
const bare = (step: Step): Step =>
  step.name === 'expectation.move'
    ? { ...step, args: { moves: step.args.moves.map(({ id, x, y }) => ({ id, x, y })), by: 'suggestion' } }
    : step
