import { type Box, boundsOf } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { View } from '../../../domain/views/view.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import type { Frame, HeightOf, LensLayout } from '../../lenses/lens.ts'

export const STEP_SOURCES = ['clusters', 'views'] as const
export type StepSource = (typeof STEP_SOURCES)[number]

/** One stop of a presentation: a part of the board, through a lens. */
export interface Step {
  /** Of the cluster or view; the whole board and the loose notes have names of their own. */
  readonly id: string
  readonly kind: 'all' | 'theme' | 'cluster' | 'loose' | 'view'
  /** As somebody wrote it; empty where nobody did. */
  readonly title: string
  readonly lens: string
  readonly box: Box
}

export const ALL_ID = 'all'
export const LOOSE_ID = 'loose'

/** The whole board, each theme with its clusters after it, the clusters of no theme, and at last the loose notes. */
export function clusterSteps(map: WorkshopMap, heightOf: HeightOf): readonly Step[] {
  const layout = affinityLens.layout(map, heightOf)
  const boxes = new Map(layout.frames.map((frame) => [frame.id, frame]))
  const lens = affinityLens.id
  const stepOf = (id: string, kind: 'theme' | 'cluster', title: string): Step[] => {
    const frame = boxes.get(id)
    return frame === undefined ? [] : [{ id, kind, title, lens, box: boxOf(frame) }]
  }
  const children = (id: string) => map.clusters.filter(({ parentId }) => parentId === id)
  const tops = map.clusters.filter(({ parentId }) => parentId === null)
  const clusterOf = ({ id, title }: { id: string; title: string }): Step[] => stepOf(id, 'cluster', title)
  const themes = tops.filter(({ id }) => children(id).length > 0)
  const plain = tops.filter(({ id }) => children(id).length === 0)
  const everything = boundsOf([...layout.frames, ...noteBoxes(layout, heightOf)])
  const loose = looseBox(map, layout, heightOf)
  return [
    ...(everything === null ? [] : [{ id: ALL_ID, kind: 'all' as const, title: '', lens, box: everything }]),
    ...themes.flatMap(({ id, title }) => [...stepOf(id, 'theme', title), ...children(id).flatMap(clusterOf)]),
    ...plain.flatMap(clusterOf),
    ...(loose === null ? [] : [{ id: LOOSE_ID, kind: 'loose' as const, title: '', lens, box: loose }])
  ]
}

export const viewSteps = (views: readonly View[]): readonly Step[] =>
  views.map(({ id, title, lens, ...box }) => ({ id, kind: 'view', title, lens, box: boxOf(box) }))

const boxOf = ({ x, y, w, h }: Box | Frame): Box => ({ x, y, w, h })

function* noteBoxes(layout: LensLayout, heightOf: HeightOf, isWanted: (id: string) => boolean = () => true) {
  for (const [id, { x, y, scale }] of layout.notes) {
    if (isWanted(id)) yield { x, y, w: NOTE_SIZE * scale, h: heightOf(id) * scale }
  }
}

/** Where there are no clusters the loose notes are the whole board, which has been shown. */
function looseBox(map: WorkshopMap, layout: LensLayout, heightOf: HeightOf): Box | null {
  if (map.clusters.length === 0) return null
  const loose = new Set(map.expectations.flatMap(({ id, clusterId }) => (clusterId === null ? [id] : [])))
  return boundsOf(noteBoxes(layout, heightOf, (id) => loose.has(id)))
}

/** The step so many further, from one that may be gone; stays within the first and the last. */
export function stepFrom(steps: readonly Step[], id: string | null, by: number): Step | null {
  const at = steps.findIndex((step) => step.id === id)
  if (at < 0) return steps.at(0) ?? null
  return steps[Math.min(steps.length - 1, Math.max(0, at + by))] ?? null
}
