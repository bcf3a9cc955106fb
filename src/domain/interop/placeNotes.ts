import { type Box, boundsOf, type Point } from '../../base/geometry.ts'
import type { Cluster } from '../clusters/cluster.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import type { CommandArgs } from '../registry.ts'
import { arrange } from './arrangement.ts'
import {
  type Block,
  bareBlock,
  FRAME_HEAD,
  FRAME_PADDING,
  frameBlock,
  freeCorner,
  growFrame,
  noteBox,
  placeBlocks
} from './importLayout.ts'
import type { NewCluster } from './planClusters.ts'

/** What needs a place on the board. */
export interface Demand {
  /** Themes before what lies in them. */
  readonly clusters: readonly NewCluster[]
  /** How many notes go into each cluster, there or new, wherever there is room; null: into none. */
  readonly counts: ReadonlyMap<string | null, number>
  /** Notes that keep the place that they have in the file. */
  readonly arranged: readonly { readonly at: Point; readonly clusterId: string | null }[]
  /** They lie on a board of our own, whose notes are as large as ours. */
  readonly isOurs: boolean
}

export interface Placement {
  /** Of each new cluster. */
  readonly frames: ReadonlyMap<string, Box>
  /** For the notes that go into each cluster, in their order. */
  readonly places: ReadonlyMap<string | null, readonly Point[]>
  readonly arranged: readonly Point[]
  readonly moved: readonly CommandArgs<'cluster.move'>[]
  readonly resized: readonly CommandArgs<'cluster.resize'>[]
}

/**
 * Finds places for what is imported: what is arranged in the file keeps its arrangement, as a whole beside all that is
 * there; new clusters get frames there too, themes around theirs. One that is there grows where it stands, or moves into the
 * free space when something is in its way.
 */
export function placeNotes(map: WorkshopMap, demand: Demand): Placement {
  const board = new Board(map)
  const known = new Map(map.clusters.map((cluster) => [cluster.id, cluster]))
  const { counts } = demand
  const arranged = board.addArranged(demand)
  for (const cluster of demand.clusters) {
    const isPart = cluster.parentId !== null && !known.has(cluster.parentId)
    if (!arranged.has(cluster.id) && !(isPart && !arranged.has(cluster.parentId ?? '')))
      board.add(board.blockOf(cluster, demand))
  }
  for (const [id, count] of counts) {
    const cluster = known.get(id ?? '')
    if (id === null) board.addBare(count)
    else if (cluster !== undefined) board.extend(cluster, count)
  }
  return board.settle()
}

interface Waiting {
  readonly block: Pick<Block, 'w' | 'h'>
  /** Called once its corner is known. */
  put(corner: Point): void
}

class Board {
  readonly #frames = new Map<string, Box>()
  readonly #places = new Map<string | null, Point[]>()
  #arranged: readonly Point[] = []
  readonly #moved: CommandArgs<'cluster.move'>[] = []
  readonly #resized: CommandArgs<'cluster.resize'>[] = []
  /** All that lies on the board, with the cluster that it moves with. */
  readonly #taken: { readonly clusterId: string | null; readonly box: Box; readonly isNote: boolean }[]
  /** What goes into the free space. */
  readonly #waiting: Waiting[] = []

  constructor({ clusters, expectations, elements }: WorkshopMap) {
    this.#taken = [
      ...clusters.map((cluster) => ({ clusterId: cluster.id, box: cluster, isNote: false })),
      ...expectations.map((note) => ({ clusterId: note.clusterId, box: noteBox(note), isNote: true })),
      ...elements.map((element) => ({ clusterId: null, box: upright(element), isNote: false }))
    ]
  }

  /** @returns the clusters that have a place by it */
  addArranged({ clusters, arranged, counts, isOurs }: Demand): ReadonlySet<string> {
    // A theme without a place of its own lies around what is in it.
    const partsOf = (id: string) =>
      clusters.flatMap(({ parentId, box }) => (parentId === id && box !== null ? [box] : []))
    const frames = clusters.flatMap((cluster) => {
      const box = cluster.box ?? boundsOf(partsOf(cluster.id))
      return box === null ? [] : [{ ...cluster, box }]
    })
    const whole = arrange(frames, arranged, isOurs)
    if (whole === null) {
      if (arranged.length > 0) this.#addStray(arranged)
      return new Set()
    }
    const notes = arranged.map(({ clusterId }, index) => ({ clusterId, at: whole.notes[index] ?? { x: 0, y: 0 } }))
    const boxes = new Map(whole.frames)
    const places = new Map<string, readonly Point[]>()
    // Notes that only name their cluster find room in its frame, or make some.
    for (const [id, box] of whole.frames) {
      const count = counts.get(id) ?? 0
      if (count === 0) continue
      const content = notes.filter(({ clusterId }) => clusterId === id).map(({ at }) => noteBox(at))
      const others = [...boxes].filter(([other]) => other !== id).map(([, other]) => other)
      const grown = growFrame(box, content, others, count)
      boxes.set(id, grown.frame)
      places.set(id, grown.places)
    }
    const bounds = boundsOf([...boxes.values(), ...notes.map(({ at }) => noteBox(at))]) ?? { x: 0, y: 0, w: 0, h: 0 }
    this.add({
      block: bounds,
      put: (corner) => {
        const by = { x: corner.x - bounds.x, y: corner.y - bounds.y }
        for (const [id, box] of boxes) this.#frames.set(id, { ...box, ...plus(box, by) })
        for (const [id, points] of places)
          this.#places.set(
            id,
            points.map((point) => plus(point, by))
          )
        this.#arranged = notes.map(({ at }) => plus(at, by))
      }
    })
    return new Set(whole.frames.keys())
  }

  /** Notes whose places make no sense. */
  #addStray(notes: Demand['arranged']): void {
    const block = bareBlock(notes.length)
    this.add({ block, put: (corner) => (this.#arranged = block.places.map((place) => plus(place, corner))) })
  }

  add(waiting: Waiting): void {
    this.#waiting.push(waiting)
  }

  addBare(count: number): void {
    const block = bareBlock(count)
    this.add({ block, put: (corner) => this.#fill(null, block.places, corner) })
  }

  /** A frame with its notes at the top and, if it is a theme, its clusters below them. */
  blockOf({ id }: NewCluster, demand: Demand): Waiting {
    const parts = demand.clusters
      .filter(({ parentId, box }) => parentId === id && box === null)
      .map((part) => this.blockOf(part, demand))
    const count = demand.counts.get(id) ?? 0
    const own = frameBlock(count)
    const top = count > 0 ? own.h : FRAME_HEAD
    const corners = placeBlocks(
      parts.map(({ block }) => block),
      { x: FRAME_PADDING, y: top }
    )
    const inside = boundsOf(
      parts.map(({ block }, index) => ({ ...(corners[index] ?? { x: 0, y: 0 }), w: block.w, h: block.h }))
    )
    const block =
      inside === null
        ? own
        : {
            w: Math.max(count > 0 ? own.w : 0, inside.x + inside.w + FRAME_PADDING),
            h: inside.y + inside.h + FRAME_PADDING
          }
    return {
      block,
      put: (corner) => {
        this.#frames.set(id, { ...corner, w: block.w, h: block.h })
        this.#fill(id, own.places, corner)
        for (const [index, part] of parts.entries()) part.put(plus(corner, corners[index] ?? { x: 0, y: 0 }))
      }
    }
  }

  extend(cluster: Cluster, count: number): void {
    const own = this.#taken.filter((item) => item.clusterId === cluster.id && item.isNote).map(({ box }) => box)
    const others = this.#taken
      .filter((item) => item.clusterId !== cluster.id && item.clusterId !== cluster.parentId)
      .map(({ box }) => box)
    const { frame, places, isFree } = growFrame(cluster, own, others, count)
    const { id, x, y } = cluster
    const put = (corner: Point): void => {
      const by = { x: corner.x - x, y: corner.y - y }
      if (by.x !== 0 || by.y !== 0) this.#moved.push({ ids: [id], dx: by.x, dy: by.y })
      this.#resized.push({ id, ...corner, w: frame.w, h: frame.h })
      this.#fill(id, places, by)
    }
    if (isFree) {
      this.#taken.push({ clusterId: id, box: frame, isNote: false })
      put({ x, y })
    } else {
      this.add({ block: frame, put })
    }
  }

  settle(): Placement {
    const blocks = this.#waiting.map(({ block }) => block)
    const corners = placeBlocks(blocks, freeCorner(this.#taken.map(({ box }) => box)))
    for (const [index, { put }] of this.#waiting.entries()) put(corners[index] ?? { x: 0, y: 0 })
    return {
      ...{ frames: this.#frames, places: this.#places, arranged: this.#arranged },
      ...{ moved: this.#moved, resized: this.#resized }
    }
  }

  #fill(clusterId: string | null, spots: readonly Point[], by: Point): void {
    this.#places.set(
      clusterId,
      spots.map((spot) => plus(spot, by))
    )
  }
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })

/** An arrow may point to the left or up. */
const upright = ({ x, y, w, h }: Box): Box => ({
  x: Math.min(x, x + w),
  y: Math.min(y, y + h),
  w: Math.abs(w),
  h: Math.abs(h)
})
