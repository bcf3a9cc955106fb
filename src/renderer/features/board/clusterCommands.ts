import { select, selection } from '../../canvas/selection.ts'
import { newId } from '../../replica/bridge.ts'
import type { BoardDesk } from './desk.ts'
import { setField } from './field/fieldStore.ts'
import { groupPlan, tidyPlan } from './plans/clusters.ts'

/** What can be done with clusters. */

/** Makes a cluster of the notes that are selected and asks for its name: together one step. */
export async function groupSelected(desk: BoardDesk): Promise<void> {
  const id = newId()
  const plan = groupPlan(desk.map, selection().notes, desk.heightOf, id)
  if (plan === null) return
  const gesture = newId()
  if (!(await desk.perform([{ name: 'cluster.group', args: plan }], 'cluster.group', gesture))) return
  select({ frames: [id] })
  desk.board.camera.reveal(plan)
  // One frame later the frame that gets the name is there.
  requestAnimationFrame(() => setField({ kind: 'title', id, gesture: { id: gesture, label: 'cluster.group' } }))
}

export function renameCluster(id: string): void {
  setField({ kind: 'title', id, gesture: { id: newId(), label: 'cluster.edit' } })
}

export async function ungroupSelected(desk: BoardDesk): Promise<void> {
  const ids = [...selection().frames]
  const members = desk.map.expectations.filter(({ clusterId }) => clusterId !== null && ids.includes(clusterId))
  if (ids.length > 0 && (await desk.perform([{ name: 'cluster.ungroup', args: { ids } }]))) {
    select({ notes: members.map(({ id }) => id) })
  }
}

export async function tidySelected(desk: BoardDesk): Promise<void> {
  const steps = [...selection().frames].flatMap((id) => tidyPlan(desk.map, id, desk.heightOf))
  if (steps.length > 0) await desk.perform(steps, 'expectation.move')
}

/** Shows a cluster whole. */
export function showCluster(desk: BoardDesk, id: string): void {
  const frame = desk.board.scene.frames.find((each) => each.id === id)
  if (frame === undefined) return
  select({ frames: [id] })
  desk.board.camera.fit(frame)
}
