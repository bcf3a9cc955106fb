import { boundsOf } from '../../base/geometry.ts'
import type { PlacedBy } from '../../domain/clusters/placing.ts'
import { NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import { placeBlocks } from '../../domain/interop/importLayout.ts'
import type { PaletteColor } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../domain/registry.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING, frameAround } from '../lenses/affinity/frames.ts'
import { columnsFor, freePlace, gridOf } from '../lenses/grid.ts'
import type { HeightOf } from '../lenses/lens.ts'

/** A cluster that is to be, with the notes that go into it. */
export interface NewGroup {
  readonly id: string
  readonly title: string
  readonly color: PaletteColor
  readonly noteIds: readonly string[]
}

interface Wishes {
  readonly heightOf: HeightOf
  readonly by: PlacedBy
  /** Clusters that go, since nothing is left in them. */
  readonly emptied?: readonly string[]
}

/**
 * Several new clusters at once: each with its notes in rows, all of them together where the notes lay, or as near to it as
 * nothing that stays is in the way; null: there are none.
 */
export function groupsPlan(
  { expectations, clusters, elements }: Pick<WorkshopMap, 'expectations' | 'clusters' | 'elements'>,
  groups: readonly NewGroup[],
  { heightOf, by, emptied = [] }: Wishes
): CommandArgs<'cluster.groupMany'> | null {
  const taken = new Set(groups.flatMap(({ noteIds }) => noteIds))
  const moving = expectations.filter(({ id }) => taken.has(id))
  const from = boundsOf(moving.map(({ id, x, y }) => ({ x, y, w: NOTE_SIZE, h: heightOf(id) })))
  if (from === null) return null
  const blocks = groups.map((group) => {
    const items = group.noteIds.map((id) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
    const { places, w, h } = gridOf(items, { x: FRAME_PADDING, y: FRAME_HEADER }, columnsFor(items.length), FRAME_GAP)
    return { group, places, ...sizeOf(frameAround([{ x: 0, y: 0, w, h }])) }
  })
  const corners = placeBlocks(blocks, { x: 0, y: 0 })
  const whole = boundsOf(blocks.map(({ w, h }, index) => ({ ...(corners[index] ?? { x: 0, y: 0 }), w, h })))
  const staying = [
    ...clusters.filter(({ id }) => !emptied.includes(id)),
    ...elements,
    ...expectations.flatMap(({ id, x, y }) => (taken.has(id) ? [] : [{ x, y, w: NOTE_SIZE, h: heightOf(id) }]))
  ]
  const at = freePlace({ x: from.x, y: from.y, w: whole?.w ?? 0, h: whole?.h ?? 0 }, staying)
  const made = blocks.map(({ group: { id, title, color }, places, w, h }, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 }
    const [x, y] = [Math.round(at.x + corner.x), Math.round(at.y + corner.y)]
    const members = places.map((place) => ({ id: place.id, x: x + place.x, y: y + place.y }))
    return { id, title, color, x, y, w, h, members }
  })
  return { clusters: made, emptied: [...emptied], by }
}

const sizeOf = ({ w, h }: { readonly w: number; readonly h: number }) => ({ w, h })
