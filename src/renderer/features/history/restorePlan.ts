import { type Box, centreOf, contains, overlaps, type Point } from '../../../base/geometry.ts'
import type { Cluster } from '../../../domain/clusters/cluster.ts'
import {
  type Arrangement,
  movedBy,
  type PastCluster,
  type PastNote,
  restoringOf
} from '../../../domain/clusters/pastArrangement.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { frameBlock, noteBox } from '../../../domain/interop/importLayout.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { grownFrame, roomIn } from '../../lenses/affinity/frames.ts'
import { freePlace } from '../../lenses/grid.ts'
import { joinSteps } from '../../notes/clusterPlaces.ts'

type Plan = CommandArgs<'cluster.restore'>

/**
 * Where everything lies when an earlier arrangement is restored; null: it is the present one. Notes lie as they lay then,
 * in a frame of which something else has taken the place beside it; where they would cover others they are laid out in rows.
 */
export function restorePlan(map: WorkshopMap, arrangement: Arrangement, newId: () => string): Plan | null {
  const restoring = restoringOf(map, arrangement)
  if (movedBy(restoring) === 0) return null
  const moving = new Set(
    [...restoring.revived.map(({ notes }) => notes), ...restoring.returning.values(), restoring.leaving].flatMap(
      (notes) => notes.map(({ note }) => note.id)
    )
  )
  const work = new Work(
    map,
    map.clusters.filter(({ id }) => !restoring.emptied.has(id)),
    map.expectations.filter(({ id }) => !moving.has(id))
  )
  // Themes come before what lies in them.
  const ids = new Map(restoring.revived.map(({ id }) => [id, newId()]))
  const isPart = ({ parentId }: PastCluster): number => (parentId !== null && ids.has(parentId) ? 1 : 0)
  for (const cluster of [...restoring.revived].sort((a, b) => isPart(a) - isPart(b))) {
    work.revive(cluster, ids.get(cluster.id) ?? newId(), ids.get(cluster.parentId ?? '') ?? cluster.parentId)
  }
  for (const [id, notes] of restoring.returning) work.giveBack(id, notes)
  work.letGo(restoring.leaving)
  return { ...work.plan(), emptied: [...restoring.emptied] }
}

/** The board while it is put together again: what moves is on it only once it has its place. */
class Work {
  readonly #map: WorkshopMap
  readonly #clusters: Map<string, Cluster>
  readonly #notes: Map<string, Expectation>
  readonly #revived = new Set<string>()
  readonly #grown = new Set<string>()
  readonly #moved = new Set<string>()

  constructor(map: WorkshopMap, clusters: readonly Cluster[], notes: readonly Expectation[]) {
    this.#map = map
    this.#clusters = new Map(clusters.map((cluster) => [cluster.id, cluster]))
    this.#notes = new Map(notes.map((note) => [note.id, note]))
  }

  plan(): Pick<Plan, 'revived' | 'frames' | 'moves'> {
    const clustersOf = (ids: ReadonlySet<string>): Cluster[] => [...ids].flatMap((id) => this.#clusters.get(id) ?? [])
    return {
      revived: clustersOf(this.#revived).map(({ id, title, color, x, y, w, h, parentId }) => ({
        ...{ id, title, color, x, y, w, h, parentId }
      })),
      frames: clustersOf(this.#grown).map(({ id, x, y, w, h }) => ({ id, x, y, w, h })),
      moves: [...this.#moved]
        .flatMap((id) => this.#notes.get(id) ?? [])
        .map(({ id, x, y, clusterId }) => ({ id, x, y, clusterId }))
    }
  }

  /** A cluster that is gone comes again where it was, or as near as there is room; in its theme, if that is there. */
  revive({ notes, title, color, ...past }: PastCluster, id: string, parentId: string | null): void {
    const theme = this.#themeOf(parentId)
    const spots = notes.map(({ at, frame }) => ({ x: at.x - (frame?.x ?? 0), y: at.y - (frame?.y ?? 0) }))
    const size = { x: 0, y: 0, w: past.w, h: past.h }
    const block = isTidy(spots, size) ? { w: past.w, h: past.h, places: spots } : frameBlock(notes.length)
    const box = { x: past.x, y: past.y, w: block.w, h: block.h }
    const corner = theme === undefined ? freePlace(box, this.#others()) : this.#placeIn(theme, box)
    this.#clusters.set(id, {
      ...{ id, type: 'cluster', scope: this.#map.workshop?.scope ?? '', title, color, ...box, ...corner },
      ...{ parentId: theme?.id ?? null, isCollapsed: false, isLocked: false }
    })
    this.#revived.add(id)
    for (const [index, { note }] of notes.entries()) {
      const place = block.places[index] ?? { x: 0, y: 0 }
      this.#put(note, { x: corner.x + place.x, y: corner.y + place.y }, id)
    }
  }

  /** Notes go back into a cluster that is there: where they lay in its frame, else where there is room. */
  giveBack(id: string, notes: readonly PastNote[]): void {
    const cluster = this.#clusters.get(id)
    if (cluster === undefined) return
    const spots = notes.map(({ at, frame }) => ({
      x: cluster.x + at.x - (frame?.x ?? at.x),
      y: cluster.y + at.y - (frame?.y ?? at.y)
    }))
    const own = [
      ...[...this.#notes.values()].filter(({ clusterId }) => clusterId === id).map(noteBox),
      ...[...this.#clusters.values()].filter(({ parentId }) => parentId === id)
    ]
    if (isTidy(spots, cluster, own)) {
      for (const [index, { note }] of notes.entries()) this.#put(note, spots[index] ?? note, id)
    } else this.#join(notes, id)
  }

  /** Notes go out of any cluster: where they lay, else to a free place. */
  letGo(notes: readonly PastNote[]): void {
    const frames = [...this.#clusters.values()]
    const beside = [...this.#notes.values()].map(noteBox)
    const isFree = ({ at }: PastNote): boolean =>
      !frames.some((frame) => overlaps(noteBox(at), frame)) && !beside.some((other) => covers(noteBox(at), other))
    for (const past of notes.filter(isFree)) this.#put(past.note, past.at, null)
    this.#join(
      notes.filter((past) => !isFree(past)),
      null
    )
  }

  #join(notes: readonly PastNote[], clusterId: string | null): void {
    const joining = notes.map(({ note }) => note)
    const map = {
      ...this.#map,
      clusters: [...this.#clusters.values()],
      expectations: [...this.#notes.values(), ...joining]
    }
    for (const step of joinSteps(map, new Set(joining.map(({ id }) => id)), clusterId)) {
      if (step.name === 'cluster.resize') this.#grow(step.args.id, step.args)
      if (step.name !== 'expectation.move') continue
      const places = new Map(step.args.moves.map((move) => [move.id, move]))
      for (const note of joining) this.#put(note, places.get(note.id) ?? note, clusterId)
    }
  }

  /** CL1: what lies in a theme is none itself. */
  #themeOf(id: string | null): Cluster | undefined {
    const theme = this.#clusters.get(id ?? '')
    return theme?.parentId === null ? theme : undefined
  }

  #placeIn(theme: Cluster, box: Box): Point {
    const parts = [...this.#clusters.values()].filter(({ parentId }) => parentId === theme.id)
    const notes = [...this.#notes.values()].filter(({ clusterId }) => clusterId === theme.id).map(noteBox)
    const content = [...parts, ...notes]
    const isFree = contains(theme, centreOf(box)) && !content.some((other) => overlaps(box, other))
    const others = this.#others().filter((other) => other !== theme && !overlaps(other, theme))
    const room = roomIn(theme, content, [{ id: theme.id, w: box.w, h: box.h }], others, true)
    const corner = isFree ? box : (room.places[0] ?? box)
    this.#grow(theme.id, grownFrame(theme, [{ ...box, x: corner.x, y: corner.y }], true))
    return { x: corner.x, y: corner.y }
  }

  #others(): Box[] {
    return [...this.#clusters.values(), ...[...this.#notes.values()].map(noteBox)]
  }

  #grow(id: string, { x, y, w, h }: Box): void {
    const cluster = this.#clusters.get(id)
    if (cluster === undefined) return
    this.#clusters.set(id, { ...cluster, x, y, w, h })
    if (!this.#revived.has(id)) this.#grown.add(id)
  }

  #put(note: Expectation, { x, y }: Point, clusterId: string | null): void {
    this.#notes.set(note.id, { ...note, x, y, clusterId })
    this.#moved.add(note.id)
  }
}

/** Whether notes can lie here: in the frame, each to be seen beside the others and beside what lies there already. */
function isTidy(spots: readonly Point[], frame: Box, own: readonly Box[] = []): boolean {
  const boxes = spots.map(noteBox)
  return boxes.every(
    (box, index) =>
      contains(frame, centreOf(box)) &&
      !own.some((other) => covers(box, other)) &&
      !boxes.slice(0, index).some((other) => covers(box, other))
  )
}

/** People lay notes over each other's edges: that is as they want it. */
const covers = (a: Box, b: Box): boolean => contains(a, centreOf(b)) || contains(b, centreOf(a))
