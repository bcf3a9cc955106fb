import type { Point } from '../../../base/geometry.ts'
import { type SelectedIds, select, selection } from '../../canvas/selection.ts'
import { i18n } from '../../i18n/i18n.ts'
import { type Frame, isTheme, type Step } from '../../lenses/lens.ts'
import { newId } from '../../replica/bridge.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import type { BoardDesk } from './desk.ts'
import { setField } from './field/fieldStore.ts'
import { groupPlan, tidyPlan } from './plans/clusters.ts'
import { mergeClustersPlan } from './plans/mergeClusters.ts'
import { neighbour } from './plans/neighbour.ts'
import { groupThemePlan, nestPlan } from './plans/themes.ts'

/** What can be done with clusters. */

/** The frames that are selected and not locked, in the order of selecting; of a theme and its clusters, the theme. */
function movableFrames(desk: BoardDesk): Frame[] {
  return outermost(desk, desk.board.movable.frames)
}

function outermost(desk: BoardDesk, frames: ReadonlySet<string>): Frame[] {
  return [...frames]
    .flatMap((id) => desk.board.scene.frames.find((frame) => frame.id === id) ?? [])
    .filter(({ parentId }) => !frames.has(parentId ?? ''))
}

/**
 * Makes a cluster of the notes that are selected, or a theme of the clusters, and asks for its name: together one step.
 * Clusters that are selected with a theme go into it.
 */
export async function groupSelected(desk: BoardDesk): Promise<void> {
  const frames = movableFrames(desk)
  const themes = frames.filter(isTheme)
  const [theme] = themes
  if (theme !== undefined) {
    const steps = themes.length === 1 ? nestPlan(desk.view, frames, theme.id) : []
    if (steps.length > 0 && (await desk.perform(steps, 'cluster.nest'))) select({ frames: [theme.id] })
    return
  }
  const id = newId()
  const { notes } = desk.board.movable
  const steps = frames.length > 0 ? groupThemePlan(desk.view, frames, notes, id) : groupPlan(desk.view, notes, id)
  if (steps.length === 0) return
  const gesture = newId()
  if (!(await desk.perform(steps, 'cluster.group', gesture))) return
  selectAndReveal(desk, { frames: [id] })
  // One frame later the frame that gets the name is there.
  requestAnimationFrame(() => setField({ kind: 'title', id, gesture: { id: gesture, label: 'cluster.group' } }))
}

export function renameCluster(id: string): void {
  setField({ kind: 'title', id, gesture: { id: newId(), label: 'cluster.edit' } })
}

/** What lay in the clusters is selected then: of a theme, its clusters. */
export async function ungroupSelected(desk: BoardDesk): Promise<void> {
  const ids = desk.board.movable.frames
  const members = desk.map.expectations.filter(({ clusterId }) => ids.has(clusterId ?? ''))
  const parts = desk.map.clusters.filter(({ id, parentId }) => ids.has(parentId ?? '') && !ids.has(id))
  if (ids.size === 0 || !(await desk.perform([{ name: 'cluster.ungroup', args: { ids: [...ids] } }]))) return
  select({ notes: members.map(({ id }) => id), frames: parts.map(({ id }) => id) })
}

export async function tidySelected(desk: BoardDesk): Promise<void> {
  const frames = movableFrames(desk)
  const steps = frames.flatMap(({ id }) => tidyPlan(desk.view, id))
  if (steps.length > 0) await desk.perform(steps, frames.some(isTheme) ? 'cluster.move' : 'expectation.move')
}

/** The first that was selected takes in the others. */
export async function mergeSelectedClusters(desk: BoardDesk): Promise<void> {
  const ids = [...desk.board.movable.frames]
  const steps = mergeClustersPlan(desk.view, ids)
  if (steps.length === 0 || !(await desk.perform(steps, 'cluster.merge'))) return
  select({ frames: ids.slice(0, 1) })
  offerUndo({ scope: desk.replica.scope, message: i18n.t('cluster.merged', { count: ids.length }) })
}

/** Shows clusters as cards, or opens them when all of them are cards. */
export async function foldClusters(desk: BoardDesk, ids: readonly string[]): Promise<void> {
  const clusters = desk.map.clusters.filter(({ id }) => ids.includes(id))
  if (clusters.length === 0) return
  const isCollapsed = !clusters.every((cluster) => cluster.isCollapsed)
  const step: Step = { name: 'cluster.collapse', args: { ids: clusters.map(({ id }) => id), isCollapsed } }
  await desk.perform([step], 'cluster.collapse')
}

/** Shows a cluster whole, or the card that it lies in. */
export function showCluster(desk: BoardDesk, id: string): void {
  const cluster = desk.map.clusters.find((each) => each.id === id)
  const { frames } = desk.board.scene
  const frame = frames.find((each) => each.id === id) ?? frames.find((each) => each.id === cluster?.parentId)
  if (frame === undefined) return
  select({ frames: [frame.id] })
  desk.board.camera.fit(frame)
}

/** In the order in which one reads the board, round and round; clusters follow their theme. */
export function selectNextCluster(desk: BoardDesk, by: 1 | -1): void {
  const { frames } = desk.board.scene
  const tops = frames.filter(({ parentId }) => (parentId ?? null) === null)
  const order = tops.flatMap((top) => [top, ...frames.filter(({ parentId }) => parentId === top.id)])
  const now = order.findIndex(({ id }) => selection().frames.has(id))
  const next = order.at(now < 0 && by < 0 ? -1 : (now + by) % order.length)
  if (next !== undefined) selectAndReveal(desk, { frames: [next.id] })
}

/** From notes to the clusters that they lie in, from clusters to their themes. */
export function selectOuter(desk: BoardDesk): void {
  const { notes, frames } = selection()
  const ids =
    notes.size > 0
      ? desk.map.expectations.filter(({ id }) => notes.has(id)).map(({ clusterId }) => clusterId)
      : desk.map.clusters.filter(({ id }) => frames.has(id)).map(({ parentId }) => parentId)
  const outer = new Set(ids.filter((id) => id !== null))
  if (outer.size > 0) selectAndReveal(desk, { frames: outer })
}

/** From themes to their clusters, from clusters to their notes. */
export function selectInner(desk: BoardDesk): void {
  const chosen = outermost(desk, selection().frames).filter(({ isCollapsed }) => isCollapsed !== true)
  const parts = chosen.flatMap(({ partIds = [] }) => partIds)
  if (parts.length > 0) selectAndReveal(desk, { frames: parts })
  else if (chosen.length > 0) selectAndReveal(desk, { notes: chosen.flatMap(({ noteIds }) => noteIds) })
}

function selectAndReveal(desk: BoardDesk, ids: SelectedIds): void {
  select(ids)
  const bounds = desk.board.boundsOfSelection()
  if (bounds !== null) desk.board.camera.reveal(bounds)
}

/** From a cluster that is selected to the one beside it, in the same theme. @returns whether one is selected */
export function selectFrameBeside(desk: BoardDesk, direction: Point): boolean {
  const { notes, frames } = selection()
  const from = desk.board.scene.frames.find(({ id }) => notes.size === 0 && frames.has(id))
  if (from === undefined) return false
  const others = desk.board.scene.frames.filter(({ parentId }) => parentId === from.parentId)
  const next = neighbour(from, others, direction)
  if (next !== null) selectAndReveal(desk, { frames: [next.id] })
  return true
}
