import { type Box, boundsOf, type Point } from '../../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING } from '../../../lenses/affinity/frames.ts'
import { freePlace } from '../../../lenses/grid.ts'
import type { HeightOf } from '../../../lenses/lens.ts'
import type { GroupNode } from './groupTree.ts'
import { narrowest, packings, type Shape } from './packing.ts'

/** Where a suggested group is shown, however the slider stands: its upper left corner, and how many notes stand in a row. */
export interface GroupPlace extends Point {
  readonly columns: number
  readonly color: PaletteColor
  /** Near the cluster that it would join, not in the block of all others. */
  readonly isAside: boolean
}

/** Between groups, and between them and what lies on the board. */
const GROUP_GAP = 48
const BLOCK_GAP = 120
/** Between a group and the cluster that it would join: room for an arrow. */
const ARROW_GAP = 100
/** A frame is somewhat wider than high, as screens are. */
const ASPECT = 1.3
/** No frame is so much wider or higher than that. */
const MOST_STRETCHED = 2.6

export interface Surroundings {
  /** All that lies on the board: notes where they are now, frames, free elements. */
  readonly taken: readonly Box[]
  /** Clusters that notes may join. */
  readonly clusters: ReadonlyMap<string, Box>
  /** How wide the view is for its height. */
  readonly aspect: number
  readonly colors: ReadonlyMap<number, PaletteColor>
}

/**
 * Gives each group of all stops a place of its own that it keeps: a group has room for all that it falls into, so that the
 * parts of a split lie where the whole was, and no two that can be seen together meet. Groups that may join a cluster lie
 * near it, the others in one block beside or below all that lies on the board.
 */
export function placeGroups(
  trees: readonly GroupNode[],
  heightOf: HeightOf,
  { taken, clusters, aspect, colors }: Surroundings
): ReadonlyMap<number, GroupPlace> {
  const places = new Map<number, GroupPlace>()
  const lying = [...taken]
  const free: (readonly Shape[])[] = []
  for (const node of trees) {
    const cluster = clusters.get(node.group.clusterId ?? '')
    const put: Put = (id, place) => {
      places.set(id, { ...place, color: colors.get(id) ?? 'grey', isAside: cluster !== undefined })
    }
    const shapes = shapesOf(node, heightOf, put)
    if (cluster === undefined) free.push(shapes)
    else lying.push(settleNear(cluster, shapes, lying))
  }
  settleBlock(packings(free, GROUP_GAP), boundsOf(lying), aspect)
  return places
}

type Put = (groupId: number, place: Omit<GroupPlace, 'isAside' | 'color'>) => void

/** The ways to lay a group out with all that it falls into. */
function shapesOf(node: GroupNode, heightOf: HeightOf, put: Put): readonly Shape[] {
  const { noteIds, parts, group } = node
  const heights = noteIds.map(heightOf).sort((a, b) => b - a)
  const inner = packings(
    parts.map((part) => shapesOf(part, heightOf, put)),
    GROUP_GAP
  )
  const shapeOf = (columns: number, inside: Shape | null): Shape => {
    const own = frameSize(columns, heights)
    return {
      w: Math.max(own.w, inside?.w ?? 0),
      h: Math.max(own.h, inside?.h ?? 0),
      settle(at) {
        put(group.id, { ...at, columns })
        inside?.settle(at)
      }
    }
  }
  if (inner.length === 0) {
    const shapes = noteIds.map((_, index) => shapeOf(index + 1, null))
    const fair = shapes.filter(({ w, h }) => Math.abs(Math.log(w / h / ASPECT)) < Math.log(MOST_STRETCHED))
    return narrowest(fair.length > 0 ? fair : shapes)
  }
  return narrowest(inner.map((inside) => shapeOf(columnsIn(inside.w, noteIds.length), inside)))
}

/** As many notes as stand side by side in so wide a frame. */
const columnsIn = (width: number, count: number): number =>
  Math.max(1, Math.min(count, Math.floor((width - 2 * FRAME_PADDING + FRAME_GAP) / (NOTE_SIZE + FRAME_GAP))))

/**
 * The frame around notes of these heights, the highest first. As high as if the highest stood in a row each, so that it holds
 * in whatever order they stand, and whichever are left out.
 */
function frameSize(columns: number, heights: readonly number[]): { readonly w: number; readonly h: number } {
  const rows = heights.slice(0, Math.ceil(heights.length / columns))
  return {
    w: columns * (NOTE_SIZE + FRAME_GAP) - FRAME_GAP + 2 * FRAME_PADDING,
    h: rows.reduce((sum, height) => sum + height + FRAME_GAP, -FRAME_GAP) + FRAME_HEADER + FRAME_PADDING
  }
}

/** Beside a cluster, below or above it, or as near to that as nothing is in the way. @returns where it lies */
function settleNear(cluster: Box, shapes: readonly Shape[], taken: readonly Box[]): Box {
  const { x, y, w, h } = cluster
  const ways = shapes.flatMap((shape) =>
    [
      { x, y: y + h + ARROW_GAP },
      { x: x + w + ARROW_GAP, y },
      { x, y: y - ARROW_GAP - shape.h },
      { x: x - ARROW_GAP - shape.w, y }
    ].map((wanted) => {
      const at = freePlace({ ...wanted, w: shape.w, h: shape.h }, taken, GROUP_GAP)
      const far = Math.hypot(at.x - wanted.x, at.y - wanted.y)
      return { shape, at: { x: Math.round(at.x), y: Math.round(at.y) }, cost: far + Math.max(shape.w, shape.h) }
    })
  )
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least))
  best.shape.settle(best.at)
  return { ...best.at, w: best.shape.w, h: best.shape.h }
}

/** At the right of all that lies on the board or below it, in the shape in which most of everything can be seen at once. */
function settleBlock(shapes: readonly Shape[], bounds: Box | null, aspect: number): void {
  const { x, y, w, h } = bounds ?? { x: 0, y: 0, w: -BLOCK_GAP, h: -BLOCK_GAP }
  const ways = shapes.flatMap((shape) => [
    { shape, at: { x: x + w + BLOCK_GAP, y }, all: { w: w + BLOCK_GAP + shape.w, h: Math.max(h, shape.h) } },
    { shape, at: { x, y: y + h + BLOCK_GAP }, all: { w: Math.max(w, shape.w), h: h + BLOCK_GAP + shape.h } }
  ])
  const extent = ({ all }: (typeof ways)[number]): number => Math.max(all.w / aspect, all.h)
  const [first] = ways
  if (first === undefined) return
  const best = ways.reduce((least, way) => (extent(way) < extent(least) ? way : least), first)
  best.shape.settle({ x: Math.round(best.at.x), y: Math.round(best.at.y) })
}
