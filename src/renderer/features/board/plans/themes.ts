import { type Box, boundsOf, overlaps, type Point } from '../../../../base/geometry.ts'
import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import {
  FRAME_GAP,
  frameAround,
  grownFrame,
  isSameBox,
  roomIn,
  THEME_GAP,
  THEME_HEADER,
  THEME_PADDING
} from '../../../lenses/affinity/frames.ts'
import { columnsFor, flowOf, freePlace, type GridItem, type GridPlace, gridOf } from '../../../lenses/grid.ts'
import { type Frame, type HeightOf, isTheme, type LensView, type Step } from '../../../lenses/lens.ts'
import { inReadingOrder, noteBoxOf } from './reading.ts'

/** Themes are somewhat wider than high, as screens are. */
const ASPECT = 1.6

interface ThemeBlock {
  readonly frame: Box
  readonly parts: readonly GridPlace[]
  readonly notes: readonly GridPlace[]
}

/** A theme with its upper left corner here: its clusters in rows, and below them its own notes. */
export function themeBlock(parts: readonly GridItem[], notes: readonly GridItem[], { x, y }: Point): ThemeBlock {
  const inside = { x: x + THEME_PADDING, y: y + THEME_HEADER }
  const area = parts.reduce((sum, { w, h }) => sum + (w + THEME_GAP) * (h + THEME_GAP), 0)
  const width = Math.max(Math.sqrt(area * ASPECT), ...parts.map(({ w }) => w))
  const rows = flowOf(parts, inside, width, THEME_GAP)
  const columns = Math.max(Math.floor((rows.w + FRAME_GAP) / (NOTE_SIZE + FRAME_GAP)), columnsFor(notes.length))
  const below = { x: inside.x, y: inside.y + (parts.length === 0 ? 0 : rows.h + THEME_GAP) }
  const grid = gridOf(notes, below, columns, FRAME_GAP)
  const content = [
    { ...inside, w: rows.w, h: rows.h },
    { ...below, w: grid.w, h: grid.h }
  ].filter(({ h }) => h > 0)
  return { frame: frameAround(content, true), parts: rows.places, notes: grid.places }
}

const itemsOf = (notes: readonly Expectation[], heightOf: HeightOf): GridItem[] =>
  [...notes].sort(inReadingOrder).map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))

/** The clusters of a theme in rows, each as it is, and its own notes below; the frame takes their size. */
export function tidyThemePlan({ map, layout, heightOf }: LensView, themeId: string): Step[] {
  const theme = layout.frames.find(({ id }) => id === themeId)
  if (theme === undefined || theme.isCollapsed) return []
  const parts = layout.frames.filter(({ parentId }) => parentId === themeId).sort(inReadingOrder)
  const own = map.expectations.filter(({ clusterId }) => clusterId === themeId)
  const block = themeBlock(parts, itemsOf(own, heightOf), theme)
  const steps: Step[] = moveFrames(parts, block.parts)
  if (own.length > 0) steps.push({ name: 'expectation.move', args: { moves: block.notes.map(placeOf) } })
  if (!isSameBox(block.frame, theme)) steps.push({ name: 'cluster.resize', args: { id: themeId, ...block.frame } })
  return steps
}

/**
 * A theme of these clusters and notes: around them where they lie, if nothing else lies between them; else in rows, as
 * near as nothing is in the way.
 */
export function groupThemePlan(
  view: LensView,
  frames: readonly Frame[],
  noteIds: ReadonlySet<string>,
  id: string
): Step[] {
  const { map, heightOf } = view
  const parts = [...frames].sort(inReadingOrder)
  const notes = looseOf(map, noteIds, parts)
  const boxes = [...parts, ...notes.map((note) => noteBoxOf(note, heightOf))]
  if (parts.length === 0 || boundsOf(boxes) === null) return []
  const taken = othersAt(view, null, new Set([...parts.map((part) => part.id), ...notes.map((note) => note.id)]))
  const around = frameAround(boxes, true)
  const group = (frame: Box, places: readonly GridPlace[]): Step => ({
    name: 'cluster.group',
    args: { id, title: '', color: 'grey', ...frame, members: places.map(placeOf) }
  })
  const nest: Step = { name: 'cluster.nest', args: { ids: parts.map((part) => part.id), parentId: id } }
  if (!taken.some((other) => overlaps(around, other))) return [group(around, notes), nest]
  const { frame } = themeBlock(parts, itemsOf(notes, heightOf), around)
  const corner = freePlace({ ...around, w: frame.w, h: frame.h }, taken)
  const block = themeBlock(parts, itemsOf(notes, heightOf), corner)
  return [group(block.frame, block.notes), nest, ...moveFrames(parts, block.parts)]
}

/** What goes into a cluster or theme, besides what lies there. */
interface Incoming {
  readonly notes: readonly Expectation[]
  readonly frames: readonly Frame[]
  /** Clusters that are there no more then. */
  readonly gone?: ReadonlySet<string>
}

/**
 * Finds room for notes and clusters in a frame, which grows where nothing is in the way, or else goes with all that is in
 * it to a place that is free. Says nothing about what they belong to.
 * @param parentId the theme that the frame lies in
 */
export function roomSteps(view: LensView, host: Cluster, parentId: string | null, incoming: Incoming): Step[] {
  const { map, heightOf } = view
  const { notes, frames, gone = new Set() } = incoming
  const coming = new Set([...notes, ...frames].map(({ id }) => id))
  const parts = map.clusters.filter((part) => part.parentId === host.id && !coming.has(part.id) && !gone.has(part.id))
  const own = map.expectations.filter((note) => note.clusterId === host.id && !coming.has(note.id))
  const content = [...own.map((note) => noteBoxOf(note, heightOf)), ...parts]
  const others = host.isCollapsed ? [] : othersAt(view, parentId, new Set([...coming, ...gone, host.id]))
  const items = [...itemsOf(notes, heightOf), ...frames]
  const isNew = parts.length === 0 && frames.length > 0
  const start = isNew ? grownFrame(host, content, true) : host
  const room = roomIn(start, content, items, others, parts.length + frames.length > 0)
  const isNote = new Set(notes.map(({ id }) => id))
  const moves = room.places.filter(({ id }) => isNote.has(id)).map(placeOf)
  const steps: Step[] = [...moveFrames(frames, room.places)]
  if (moves.length > 0) steps.push({ name: 'expectation.move', args: { moves } })
  if (!isSameBox(room.frame, host)) steps.push({ name: 'cluster.resize', args: { id: host.id, ...room.frame } })
  const corner = room.isFree ? room.frame : freePlace(room.frame, others)
  const [dx, dy] = [corner.x - room.frame.x, corner.y - room.frame.y]
  if (dx !== 0 || dy !== 0) steps.push({ name: 'cluster.move', args: { ids: [host.id], dx, dy } })
  return host.isCollapsed ? steps : [...steps, ...themeGrowth(map, parentId, [{ ...room.frame, ...corner }])]
}

/** Clusters go into a theme, or out of any to a free place. */
export function nestPlan(view: LensView, frames: readonly Frame[], themeId: string | null): Step[] {
  const moving = frames.filter(
    (frame) => !isTheme(frame) && (frame.parentId ?? null) !== themeId && frame.id !== themeId
  )
  if (moving.length === 0) return []
  const nest: Step = { name: 'cluster.nest', args: { ids: moving.map(({ id }) => id), parentId: themeId } }
  if (themeId === null) {
    const taken: Box[] = othersAt(view, null, new Set(moving.map(({ id }) => id)))
    const places = moving.map((frame) => {
      const at = freePlace(frame, taken)
      taken.push({ ...at, w: frame.w, h: frame.h })
      return { id: frame.id, ...at }
    })
    return [nest, ...moveFrames(moving, places)]
  }
  const theme = view.map.clusters.find(({ id }) => id === themeId)
  return theme === undefined ? [] : [nest, ...roomSteps(view, theme, null, { notes: [], frames: moving })]
}

/** A theme that must be larger so that these boxes lie in it. */
export function themeGrowth(map: WorkshopMap, themeId: string | null, boxes: readonly Box[]): Step[] {
  const theme = map.clusters.find(({ id }) => id === themeId)
  if (theme === undefined) return []
  const box = grownFrame(theme, boxes, true)
  return isSameBox(box, theme) ? [] : [{ name: 'cluster.resize', args: { id: theme.id, ...box } }]
}

/** What else lies beside a frame in this theme, or on the board itself. */
export function othersAt(
  { map, layout, heightOf }: LensView,
  parentId: string | null,
  own: ReadonlySet<string>
): Box[] {
  return [
    ...layout.frames.filter((frame) => (frame.parentId ?? null) === parentId && !own.has(frame.id)),
    ...map.expectations
      .filter(({ id, clusterId }) => clusterId === parentId && !own.has(id) && layout.notes.has(id))
      .map((note) => noteBoxOf(note, heightOf))
  ]
}

/** The notes that do not move with one of the frames anyway. */
function looseOf(map: WorkshopMap, noteIds: ReadonlySet<string>, frames: readonly Frame[]): Expectation[] {
  const carried = new Set(frames.flatMap((frame) => frame.noteIds))
  return map.expectations.filter(({ id }) => noteIds.has(id) && !carried.has(id))
}

function moveFrames(frames: readonly Frame[], places: readonly GridPlace[]): Step[] {
  const wanted = new Map(places.map((place) => [place.id, place]))
  return frames.flatMap(({ id, x, y }): Step[] => {
    const to = wanted.get(id)
    if (to === undefined || (to.x === x && to.y === y)) return []
    return [{ name: 'cluster.move', args: { ids: [id], dx: to.x - x, dy: to.y - y } }]
  })
}

const placeOf = ({ id, x, y }: GridPlace): GridPlace => ({ id, x, y })
