import type { LensView, Step } from '../../../lenses/lens.ts'
import { roomSteps } from './themes.ts'

/**
 * Several clusters become the first of them, which keeps its title; what was in the others finds room in it. Where it
 * takes over a theme it leaves its own, since there is one level of them.
 */
export function mergeClustersPlan(view: LensView, ids: readonly string[]): Step[] {
  const { map, layout } = view
  const [intoId, ...others] = ids
  const into = map.clusters.find(({ id }) => id === intoId)
  if (into === undefined || others.length === 0) return []
  const gone = new Set(others)
  const frames = layout.frames.filter(({ id, parentId }) => gone.has(parentId ?? '') && id !== into.id && !gone.has(id))
  const notes = map.expectations.filter(({ clusterId }) => gone.has(clusterId ?? ''))
  const leaves = into.parentId !== null && !gone.has(into.parentId) && frames.length > 0
  const parentId = leaves || gone.has(into.parentId ?? '') ? null : into.parentId
  const leave: Step = { name: 'cluster.nest', args: { ids: [into.id], parentId: null } }
  return [
    ...(leaves ? [leave] : []),
    { name: 'cluster.merge', args: { intoId: into.id, ids: others } },
    ...roomSteps(view, into, parentId, { notes, frames, gone })
  ]
}
