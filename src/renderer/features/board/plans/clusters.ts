import { type Box, boundsOf } from '../../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import { colorAt } from '../../../../domain/map/palette.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import { isDeclinedWithReason } from '../../../../domain/responses/answered.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING, frameAround } from '../../../lenses/affinity/frames.ts'
import { columnsFor, freePlace, gridOf } from '../../../lenses/grid.ts'
import type { HeightOf, Step } from '../../../lenses/lens.ts'

/** As one reads: by rows, each from left to right. */
export const inReadingOrder = (a: Expectation, b: Expectation): number =>
  Math.round((a.y - b.y) / (NOTE_SIZE / 2)) || a.x - b.x

export const noteBoxOf = ({ id, x, y }: Expectation, heightOf: HeightOf): Box => ({
  ...{ x, y },
  w: NOTE_SIZE,
  h: heightOf(id)
})

/** A new cluster of these notes: a tidy frame where they lie, or as near to it as nothing else is in the way. */
export function groupPlan(
  map: WorkshopMap,
  ids: ReadonlySet<string>,
  heightOf: HeightOf,
  clusterId: string
): CommandArgs<'cluster.group'> | null {
  const notes = map.expectations.filter(({ id }) => ids.has(id)).sort(inReadingOrder)
  const bounds = boundsOf(notes.map((note) => noteBoxOf(note, heightOf)))
  if (bounds === null) return null
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const columns = columnsFor(items.length)
  const grid = gridOf(items, { x: bounds.x, y: bounds.y }, columns, FRAME_GAP)
  const wanted = frameAround([{ x: bounds.x, y: bounds.y, w: grid.w, h: grid.h }])
  const taken = [
    ...map.clusters,
    ...map.expectations.filter(({ id }) => !ids.has(id)).map((note) => noteBoxOf(note, heightOf))
  ]
  const corner = freePlace(wanted, taken)
  const inside = { x: corner.x + FRAME_PADDING, y: corner.y + FRAME_HEADER }
  return {
    ...{ id: clusterId, title: '', color: clusterColor(map, notes), w: wanted.w, h: wanted.h },
    ...corner,
    members: gridOf(items, inside, columns, FRAME_GAP).places.map(({ id, x, y }) => ({ id, x, y }))
  }
}

/** The colour that all the notes have, if they agree; else the next one in turn, so that neighbours differ. */
function clusterColor({ clusters }: WorkshopMap, notes: readonly Expectation[]): PaletteColor {
  const [first] = notes
  const isOfOne = first !== undefined && notes.every(({ color }) => color === first.color)
  return isOfOne && notes.length > 1 ? first.color : colorAt(clusters.length + 3)
}

/** Puts the notes of a cluster into rows inside its frame, which takes their size. */
export function tidyPlan(map: WorkshopMap, clusterId: string, heightOf: HeightOf): Step[] {
  const cluster = map.clusters.find(({ id }) => id === clusterId)
  const notes = map.expectations.filter((note) => note.clusterId === clusterId).sort(inReadingOrder)
  if (cluster === undefined || notes.length === 0) return []
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const columns = columnsFor(items.length)
  const inside = { x: cluster.x + FRAME_PADDING, y: cluster.y + FRAME_HEADER }
  const grid = gridOf(items, inside, columns, FRAME_GAP)
  const frame = frameAround([{ ...inside, w: grid.w, h: grid.h }])
  return [
    { name: 'expectation.move', args: { moves: grid.places.map(({ id, x, y }) => ({ id, x, y })) } },
    { name: 'cluster.resize', args: { id: clusterId, ...frame } }
  ]
}

/** Clusters with copies of all their notes, so far away. */
export function copyClustersPlan(
  map: WorkshopMap,
  clusterIds: ReadonlySet<string>,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  newId: () => string
): { readonly steps: readonly Step[]; readonly ids: readonly string[] } {
  const steps: Step[] = []
  const ids: string[] = []
  for (const { id: clusterId, title, color, x, y, w, h } of map.clusters) {
    if (!clusterIds.has(clusterId)) continue
    const copies = map.expectations
      .filter((note) => note.clusterId === clusterId)
      .map((note) => ({ fromId: note.id, id: newId(), x: note.x + dx, y: note.y + dy }))
    const id = newId()
    ids.push(id)
    if (copies.length > 0) steps.push({ name: 'expectation.duplicate', args: { copies } })
    const members = copies.map((copy) => ({ id: copy.id, x: copy.x, y: copy.y }))
    steps.push({ name: 'cluster.group', args: { id, title, color, x: x + dx, y: y + dy, w, h, members } })
  }
  return { steps, ids }
}

/**
 * Which note stays when these are merged: the first that was selected; but one that has been answered or measured stays
 * before all others, since its thread must not be cut.
 */
export function mergePlan(map: WorkshopMap, ids: readonly string[]): CommandArgs<'expectation.merge'> | null {
  if (ids.length < 2) return null
  const declined = map.expectations.filter(isDeclinedWithReason).map(({ id }) => id)
  const held = new Set([...[...map.responses, ...map.levels].map(({ expectationId }) => expectationId), ...declined])
  const intoId = ids.find((id) => held.has(id)) ?? ids[0]
  return intoId === undefined ? null : { intoId, ids: ids.filter((id) => id !== intoId) }
}
