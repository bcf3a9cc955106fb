import { type Box, centreOf, contains } from '../../../../base/geometry.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { HeightOf, Step } from '../../../lenses/lens.ts'
import { noteBoxOf } from './clusters.ts'

/** A frame of another size: loose notes that it now holds join it, and its notes that it holds no more leave it. */
export function resizePlan(map: WorkshopMap, clusterId: string, frame: Box, heightOf: HeightOf): Step[] {
  const isIn = (note: (typeof map.expectations)[number]): boolean =>
    contains(frame, centreOf(noteBoxOf(note, heightOf)))
  const joining = map.expectations.filter((note) => note.clusterId === null && isIn(note))
  const leaving = map.expectations.filter((note) => note.clusterId === clusterId && !isIn(note))
  const { x, y, w, h } = frame
  const steps: Step[] = [{ name: 'cluster.resize', args: { id: clusterId, x, y, w, h } }]
  if (joining.length > 0) steps.push({ name: 'cluster.join', args: { clusterId, ids: joining.map(({ id }) => id) } })
  if (leaving.length > 0) {
    steps.push({ name: 'cluster.join', args: { clusterId: null, ids: leaving.map(({ id }) => id) } })
  }
  return steps
}
