import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import { byId, groupBy, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING, frameAround } from '../../../lenses/affinity/frames.ts'
import { columnsFor, freePlace, gridOf } from '../../../lenses/grid.ts'
import { isTheme, type LensView, type Step } from '../../../lenses/lens.ts'
import { inReadingOrder } from './reading.ts'
import { othersAt, themeBlock } from './themes.ts'

/** By what a cluster can be split. */
export const FACETS = ['speaker', 'segment', 'session', 'factor', 'color'] as const
export type Facet = (typeof FACETS)[number]

/** Notes of a cluster that have the same of a facet. */
export interface Share {
  /** The id of a person, segment or session; the name of a factor or colour. */
  readonly key: string
  readonly notes: readonly Expectation[]
}

/** The shares of a cluster in the order of their size, without the notes that have nothing of the facet. */
export function sharesOf(map: WorkshopMap, clusterId: string, facet: Facet): Share[] {
  const people = byId(map.participants)
  const keyOf = (note: Expectation): string | null => {
    if (facet === 'speaker') return note.participantId
    if (facet === 'segment') return people.get(note.participantId ?? '')?.segmentId ?? null
    if (facet === 'session') return note.sessionId
    return facet === 'factor' ? (note.factors[0] ?? null) : note.color
  }
  const own = map.expectations.filter((note) => note.clusterId === clusterId)
  return [...groupBy(own, keyOf)]
    .flatMap(([key, notes]) => (key === null ? [] : [{ key, notes }]))
    .sort((a, b) => b.notes.length - a.notes.length)
}

/** A cluster that lies in no theme, is none, and is open. */
export const canSplit = ({ layout }: LensView, clusterId: string): boolean =>
  layout.frames.some(
    (frame) => frame.id === clusterId && !frame.isCollapsed && !isTheme(frame) && (frame.parentId ?? null) === null
  )

interface Named {
  readonly id: string
  readonly title: string
  readonly color: PaletteColor
  readonly notes: readonly Expectation[]
}

/** The cluster becomes a theme with a cluster for each share; the other notes lie in it directly. */
export function splitPlan(view: LensView, clusterId: string, shares: readonly Named[]): Step[] {
  const { map, heightOf } = view
  const cluster = map.clusters.find(({ id }) => id === clusterId)
  if (cluster === undefined || shares.length === 0) return []
  const itemsOf = (notes: readonly Expectation[]) =>
    [...notes].sort(inReadingOrder).map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const blocks = shares.map((share) => {
    const items = itemsOf(share.notes)
    const grid = gridOf(items, { x: FRAME_PADDING, y: FRAME_HEADER }, columnsFor(items.length), FRAME_GAP)
    const { w, h } = frameAround([{ x: 0, y: 0, w: grid.w, h: grid.h }])
    return { ...share, places: grid.places, w, h }
  })
  const own = map.expectations.filter((note) => note.clusterId === clusterId)
  const shared = new Set(shares.flatMap(({ notes }) => notes.map(({ id }) => id)))
  const rest = itemsOf(own.filter(({ id }) => !shared.has(id)))
  const others = othersAt(view, null, new Set([clusterId]))
  const corner = freePlace({ ...themeBlock(blocks, rest, cluster).frame, x: cluster.x, y: cluster.y }, others)
  const { frame, parts, notes } = themeBlock(blocks, rest, corner)
  const at = new Map(parts.map((part) => [part.id, part]))
  const groups = blocks.map(({ id, title, color, places, w, h }): Step => {
    const { x, y } = at.get(id) ?? corner
    const members = places.map((place) => ({ id: place.id, x: x + place.x, y: y + place.y }))
    return { name: 'cluster.group', args: { id, title, color, x, y, w, h, parentId: clusterId, members } }
  })
  const moves = notes.map(({ id, x, y }) => ({ id, x, y }))
  return [
    ...groups,
    ...(moves.length > 0 ? [{ name: 'expectation.move', args: { moves } } satisfies Step] : []),
    { name: 'cluster.resize', args: { id: clusterId, ...frame } }
  ]
}
