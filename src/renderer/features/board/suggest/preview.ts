import type { Box } from '../../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING, frameAround } from '../../../lenses/affinity/frames.ts'
import { type GridPlace, gridOf } from '../../../lenses/grid.ts'
import type { BoardLens, Ghost, HeightOf, LensLayout } from '../../../lenses/lens.ts'
import type { Proposal, ProposedGroup } from './proposal.ts'

/** A group as it would lie on the board. */
export interface LaidGroup {
  readonly places: readonly GridPlace[]
  readonly frame: Box
}

export function laidGroup({ noteIds, place }: Pick<ProposedGroup, 'noteIds' | 'place'>, heightOf: HeightOf): LaidGroup {
  const items = noteIds.map((id) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const inside = { x: place.x + FRAME_PADDING, y: place.y + FRAME_HEADER }
  const { places, w, h } = gridOf(items, inside, place.columns, FRAME_GAP)
  return { places, frame: frameAround([{ ...inside, w, h }]) }
}

const GHOST = 'ghost '
export const ghostId = (groupId: number): string => `${GHOST}${groupId}`
export const groupOfGhost = (id: string): number => Number(id.slice(GHOST.length))

/** The board with notes where a proposal would have them. Nothing of it is stored. */
export function previewLayout(
  layout: LensLayout,
  { groups, isSure }: Proposal,
  titleOf: (group: ProposedGroup) => string,
  heightOf: HeightOf
): LensLayout {
  const notes = new Map(layout.notes)
  const frames = new Map(layout.frames.map((frame) => [frame.id, frame]))
  const joined = new Set<string>()
  const ghosts: Ghost[] = []
  for (const group of groups) {
    if (group.isLeftOut) continue
    const { places, frame } = laidGroup(group, heightOf)
    for (const { id, x, y } of places) if (notes.has(id)) notes.set(id, { x, y, scale: 1 })
    const { id, clusterId } = group.group
    const host = clusterId === null ? undefined : hostOf(clusterId, layout)
    if (host !== undefined) joined.add(host)
    ghosts.push({
      ...{ id: ghostId(id), title: titleOf(group), color: group.place.color, ...frame },
      noteIds: group.noteIds,
      joins: host === undefined ? null : (frames.get(host) ?? null)
    })
  }
  return { ...layout, notes, ghosts, offered: { notes: isSure, frames: joined } }
}

/** The frame that a cluster is seen as: its own, or the card that it lies in. */
function hostOf(clusterId: string, { frames }: LensLayout): string | undefined {
  const own = frames.find(({ id }) => id === clusterId)
  return own?.id ?? frames.find(({ partIds }) => partIds?.includes(clusterId))?.id
}

/** The free board as it would be; nothing can be moved on it. */
export function previewLens(lens: BoardLens, proposal: Proposal, titleOf: (group: ProposedGroup) => string): BoardLens {
  return {
    ...lens,
    layout: (map, heightOf) => previewLayout(lens.layout(map, heightOf), proposal, titleOf, heightOf),
    drop: () => [],
    copy: () => [],
    targets: () => []
  }
}
