import type { Box, Point } from '../../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { FRAME_HEADER, FRAME_PADDING, isSameBox, roomIn } from '../../../lenses/affinity/frames.ts'
import type { GridPlace } from '../../../lenses/grid.ts'
import type { LensView, Step } from '../../../lenses/lens.ts'
import { joinSteps } from '../../../notes/clusterPlaces.ts'
import { freeSpots } from '../plans/freeSpot.ts'
import { inReadingOrder, noteBoxOf } from '../plans/reading.ts'
import { othersAt, themeGrowth } from '../plans/themes.ts'

/**
 * Notes go into a cluster that is there, as a suggestion said: to free places in its frame, or in rows below or beside what
 * lies in it, where the frame can grow; else in a hand of cards. What people have put there stays where it is, and so does
 * the frame.
 */
export function joinPlan(view: LensView, clusterId: string, noteIds: readonly string[]): Step[] {
  const { map, heightOf } = view
  const host = map.clusters.find(({ id }) => id === clusterId)
  const joining = new Set(noteIds)
  const notes = map.expectations.filter(({ id }) => joining.has(id)).sort(inReadingOrder)
  if (host === undefined || notes.length === 0) return []
  const join: Step = { name: 'cluster.join', args: { clusterId, ids: notes.map(({ id }) => id), by: 'suggestion' } }
  const content: Box[] = [
    ...map.expectations.filter((note) => note.clusterId === clusterId).map((note) => noteBoxOf(note, heightOf)),
    ...map.clusters.filter(({ parentId }) => parentId === clusterId)
  ]
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const spots = freeSpots(insideOf(host), items, content)
  if (spots !== null) return [join, moveTo(placesAt(notes, spots))]
  const { parentId, isCollapsed } = host
  const others = isCollapsed ? [] : othersAt(view, parentId, new Set([...joining, clusterId]))
  const isTheme = map.clusters.some((each) => each.parentId === clusterId)
  const room = roomIn(host, content, items, others, isTheme)
  if (!room.isFree) return [join, ...joinSteps(map, joining, clusterId).map(bare)]
  const grown: Step[] = isSameBox(room.frame, host)
    ? []
    : [{ name: 'cluster.resize', args: { id: clusterId, ...room.frame } }]
  return [join, moveTo(room.places), ...grown, ...(isCollapsed ? [] : themeGrowth(map, parentId, [room.frame]))]
}

const insideOf = ({ x, y, w, h }: Box): Box => ({
  x: x + FRAME_PADDING,
  y: y + FRAME_HEADER,
  w: w - 2 * FRAME_PADDING,
  h: h - FRAME_HEADER - FRAME_PADDING
})

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
