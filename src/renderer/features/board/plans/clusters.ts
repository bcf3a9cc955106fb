import { boundsOf } from '../../../../base/geometry.ts'
import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import { colorAt } from '../../../../domain/map/palette.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import { isDeclinedWithReason } from '../../../../domain/responses/answered.ts'
import { FRAME_GAP, FRAME_HEADER, FRAME_PADDING, frameAround, frameUnder } from '../../../lenses/affinity/frames.ts'
import { columnsFor, freePlace, gridOf } from '../../../lenses/grid.ts'
import { isTheme, type LensView, type Step } from '../../../lenses/lens.ts'
import { inReadingOrder, noteBoxOf } from './reading.ts'
import { themeGrowth, tidyThemePlan } from './themes.ts'

/**
 * A new cluster of these notes: a tidy frame where they lie, or as near to it as nothing else is in the way. What is left
 * of the clusters that they come from is tidied too; notes of one theme stay in it.
 */
export function groupPlan(view: LensView, ids: ReadonlySet<string>, clusterId: string): Step[] {
  const { map, heightOf } = view
  const notes = map.expectations.filter(({ id }) => ids.has(id)).sort(inReadingOrder)
  const bounds = boundsOf(notes.map((note) => noteBoxOf(note, heightOf)))
  if (bounds === null) return []
  const parentId = themeOfAll(map, notes)
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const columns = columnsFor(items.length)
  const grid = gridOf(items, { x: bounds.x, y: bounds.y }, columns, FRAME_GAP)
  const wanted = frameAround([{ x: bounds.x, y: bounds.y, w: grid.w, h: grid.h }])
  const taken = [
    ...view.layout.frames.filter(({ id }) => id !== parentId),
    ...map.expectations.filter(({ id }) => !ids.has(id)).map((note) => noteBoxOf(note, heightOf))
  ]
  const corner = freePlace(wanted, taken)
  const inside = { x: corner.x + FRAME_PADDING, y: corner.y + FRAME_HEADER }
  const frame = { ...corner, w: wanted.w, h: wanted.h }
  const members = gridOf(items, inside, columns, FRAME_GAP).places.map(({ id, x, y }) => ({ id, x, y }))
  const color = clusterColor(map, notes)
  const left = new Set(notes.flatMap((note) => (note.clusterId === parentId ? [] : (note.clusterId ?? []))))
  return [
    { name: 'cluster.group', args: { id: clusterId, title: '', color, ...frame, parentId, members } },
    ...[...left].flatMap((id) => tidyPlan(view, id, ids)),
    ...themeGrowth(map, parentId, [frame])
  ]
}

/** The theme that all of them lie in. */
function themeOfAll({ clusters }: WorkshopMap, notes: readonly Expectation[]): string | null {
  const themes = new Set(clusters.map(({ parentId }) => parentId))
  const found = new Set(
    notes.map(({ clusterId }) => {
      const own = clusters.find(({ id }) => id === clusterId)
      return own?.parentId ?? (own !== undefined && themes.has(own.id) ? own.id : null)
    })
  )
  const [theme = null] = found
  return found.size === 1 ? theme : null
}

/** The colour that all the notes have, if they agree; else the next one in turn, so that neighbours differ. */
function clusterColor({ clusters }: WorkshopMap, notes: readonly Expectation[]): PaletteColor {
  const [first] = notes
  const isOfOne = first !== undefined && notes.every(({ color }) => color === first.color)
  return isOfOne && notes.length > 1 ? first.color : colorAt(clusters.length + 3)
}

/**
 * Puts the notes of a cluster into rows inside its frame, which takes their size; of a theme, its clusters.
 * @param without notes that leave it
 */
export function tidyPlan(view: LensView, clusterId: string, without: ReadonlySet<string> = new Set()): Step[] {
  const { map, layout, heightOf } = view
  const frame = layout.frames.find(({ id }) => id === clusterId)
  if (frame === undefined || frame.isCollapsed) return []
  if (isTheme(frame)) return without.size > 0 ? [] : tidyThemePlan(view, clusterId)
  const notes = map.expectations
    .filter((note) => note.clusterId === clusterId && !without.has(note.id))
    .sort(inReadingOrder)
  if (notes.length === 0) return []
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE, h: heightOf(id) }))
  const columns = columnsFor(items.length)
  const inside = { x: frame.x + FRAME_PADDING, y: frame.y + FRAME_HEADER }
  const grid = gridOf(items, inside, columns, FRAME_GAP)
  const box = frameAround([{ ...inside, w: grid.w, h: grid.h }])
  return [
    { name: 'expectation.move', args: { moves: grid.places.map(({ id, x, y }) => ({ id, x, y })) } },
    { name: 'cluster.resize', args: { id: clusterId, ...box } },
    ...themeGrowth(map, frame.parentId ?? null, [box])
  ]
}

/** Clusters with copies of all their notes, and themes with copies of all their clusters, so far away. */
export function copyClustersPlan(
  { map, layout }: Pick<LensView, 'map' | 'layout'>,
  clusterIds: ReadonlySet<string>,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  newId: () => string
): { readonly steps: readonly Step[]; readonly ids: readonly string[] } {
  const isCopied = ({ id, parentId }: Cluster): boolean => clusterIds.has(id) || clusterIds.has(parentId ?? '')
  const copied = map.clusters.filter(isCopied).sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null))
  const newIds = new Map(copied.map(({ id }) => [id, newId()]))
  const tops = layout.frames.filter((frame) => (frame.parentId ?? null) === null && isTheme(frame))
  const steps: Step[] = []
  for (const { id: clusterId, title, color, x, y, w, h, parentId } of copied) {
    const id = newIds.get(clusterId) ?? newId()
    const copies = map.expectations
      .filter((note) => note.clusterId === clusterId)
      .map((note) => ({ fromId: note.id, id: newId(), x: note.x + dx, y: note.y + dy }))
    if (copies.length > 0) steps.push({ name: 'expectation.duplicate', args: { copies } })
    const members = copies.map((copy) => ({ id: copy.id, x: copy.x, y: copy.y }))
    const frame = { x: x + dx, y: y + dy, w, h }
    const theme = parentId === null ? null : (newIds.get(parentId) ?? frameUnder(frame, tops)?.id ?? null)
    steps.push({ name: 'cluster.group', args: { id, title, color, ...frame, parentId: theme, members } })
  }
  const folded = copied.flatMap(({ id, isCollapsed }) => (isCollapsed ? (newIds.get(id) ?? []) : []))
  if (folded.length > 0) steps.push({ name: 'cluster.collapse', args: { ids: folded, isCollapsed: true } })
  return { steps, ids: [...clusterIds].flatMap((id) => newIds.get(id) ?? []) }
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
