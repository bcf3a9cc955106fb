import type { Box, Point } from '../../base/geometry.ts'
import type { Cluster } from '../clusters/cluster.ts'
import { colorAt } from '../map/palette.ts'
import { groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import type { CommandArgs } from '../registry.ts'
import { fold } from '../text/fold.ts'
import { type Block, bareBlock, frameBlock, freeCorner, growFrame, noteBox, placeBlocks } from './importLayout.ts'

export interface Place extends Point {
  readonly clusterId: string | null
}

export interface Placement {
  /** One for each of the notes, in their order. */
  readonly places: readonly Place[]
  readonly clusters: readonly CommandArgs<'cluster.group'>[]
  readonly moved: readonly CommandArgs<'cluster.move'>[]
  readonly resized: readonly CommandArgs<'cluster.resize'>[]
}

/**
 * Puts notes into the clusters that they name: a new cluster gets a frame in the free space to the right; one that is
 * there grows where it stands, or moves into the free space too when something is in its way. Notes that name none
 * stand there in a grid.
 * @param titles the cluster of each note; empty: none
 */
export function placeNotes(map: WorkshopMap, titles: readonly string[], newId: () => string): Placement {
  const groups = groupBy([...titles.keys()], (index) => fold(titles[index] ?? ''))
  // The first of a title wins, should there be two already.
  const known = new Map([...map.clusters].reverse().map((cluster) => [fold(cluster.title), cluster]))
  const board = new Board(map)
  for (const [title, indexes] of groups) {
    const cluster = known.get(title)
    if (title === '') board.addBare(indexes)
    else if (cluster === undefined) board.addCluster(newId(), titles[indexes[0] ?? 0] ?? '', indexes)
    else board.extend(cluster, indexes)
  }
  return board.settle()
}

class Board {
  readonly #places: Place[] = []
  readonly #clusters: CommandArgs<'cluster.group'>[] = []
  readonly #moved: CommandArgs<'cluster.move'>[] = []
  readonly #resized: CommandArgs<'cluster.resize'>[] = []
  readonly #knownClusters: number
  /** All that lies on the board, with the cluster that it moves with. */
  readonly #taken: { readonly clusterId: string | null; readonly box: Box; readonly isNote: boolean }[]
  /** What goes into the free space, and what is to be done once its corner is known. */
  readonly #waiting: { readonly block: Block; put(corner: Point): void }[] = []

  constructor({ clusters, expectations }: WorkshopMap) {
    this.#knownClusters = clusters.length
    this.#taken = [
      ...clusters.map((cluster) => ({ clusterId: cluster.id, box: cluster, isNote: false })),
      ...expectations.map((note) => ({ clusterId: note.clusterId, box: noteBox(note), isNote: true }))
    ]
  }

  addBare(indexes: readonly number[]): void {
    const block = bareBlock(indexes.length)
    this.#waiting.push({ block, put: (corner) => this.#fill(indexes, block.places, corner, null) })
  }

  addCluster(id: string, title: string, indexes: readonly number[]): void {
    const block = frameBlock(indexes.length)
    const color = colorAt(this.#knownClusters + this.#waiting.length)
    const put = (corner: Point): void => {
      this.#clusters.push({ id, title, color, ...corner, w: block.w, h: block.h, members: [] })
      this.#fill(indexes, block.places, corner, id)
    }
    this.#waiting.push({ block, put })
  }

  extend(cluster: Cluster, indexes: readonly number[]): void {
    const own = this.#taken.filter((item) => item.clusterId === cluster.id && item.isNote).map(({ box }) => box)
    const others = this.#taken.filter((item) => item.clusterId !== cluster.id).map(({ box }) => box)
    const { frame, places, isFree } = growFrame(cluster, own, others, indexes.length)
    const { id, x, y } = cluster
    const put = (corner: Point): void => {
      const by = { x: corner.x - x, y: corner.y - y }
      if (by.x !== 0 || by.y !== 0) this.#moved.push({ ids: [id], dx: by.x, dy: by.y })
      this.#resized.push({ id, ...corner, w: frame.w, h: frame.h })
      this.#fill(indexes, places, by, id)
    }
    if (isFree) {
      this.#taken.push({ clusterId: id, box: frame, isNote: false })
      put({ x, y })
    } else {
      this.#waiting.push({ block: { w: frame.w, h: frame.h, places }, put })
    }
  }

  settle(): Placement {
    const blocks = this.#waiting.map(({ block }) => block)
    const corners = placeBlocks(blocks, freeCorner(this.#taken.map(({ box }) => box)))
    for (const [index, { put }] of this.#waiting.entries()) put(corners[index] ?? { x: 0, y: 0 })
    return { places: this.#places, clusters: this.#clusters, moved: this.#moved, resized: this.#resized }
  }

  #fill(indexes: readonly number[], spots: readonly Point[], by: Point, clusterId: string | null): void {
    for (const [nth, index] of indexes.entries()) {
      const spot = spots[nth] ?? { x: 0, y: 0 }
      this.#places[index] = { x: by.x + spot.x, y: by.y + spot.y, clusterId }
    }
  }
}
