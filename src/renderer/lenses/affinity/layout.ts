import type { Cluster } from '../../../domain/clusters/cluster.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Frame, LensLayout } from '../lens.ts'
import { CARD } from './frames.ts'

const MOST_GISTS = 3

/** Notes and frames where they were put; what is in a collapsed cluster or theme is put away. */
export function layout(map: WorkshopMap): LensLayout {
  const clusters = byId(map.clusters)
  const members = groupBy(map.expectations, ({ clusterId }) => clusterId)
  const parts = groupBy(map.clusters, ({ parentId }) => parentId)
  const putAway = new Map<string, string>()
  const themes: Frame[] = []
  const inner: Frame[] = []
  for (const cluster of map.clusters) {
    const own = parts.get(cluster.id) ?? []
    const notes = [cluster, ...own].flatMap(({ id }) => members.get(id) ?? [])
    if (cluster.parentId !== null && clusters.get(cluster.parentId)?.isCollapsed) continue
    if (cluster.isCollapsed) for (const { id } of notes) putAway.set(id, cluster.id)
    const frame = frameOf(cluster, own, notes, map)
    if (cluster.parentId === null) themes.push(frame)
    else inner.push(frame)
  }
  const shown = putAway.size === 0 ? map.expectations : map.expectations.filter(({ id }) => !putAway.has(id))
  return {
    notes: new Map(shown.map(({ id, x, y }) => [id, { x, y, scale: 1 }])),
    putAway,
    frames: [...themes, ...inner],
    backdrop: []
  }
}

function frameOf(cluster: Cluster, parts: readonly Cluster[], notes: readonly Expectation[], map: WorkshopMap): Frame {
  const { id, title, color, x, y, w, h, parentId, isCollapsed, isLocked } = cluster
  return {
    ...{ id, title, color, x, y, parentId, isCollapsed, isLocked },
    ...(isCollapsed ? CARD : { w, h }),
    ...(isCollapsed && { gists: gistsOf(notes, map) }),
    partIds: parts.map((part) => part.id),
    noteIds: notes.map((note) => note.id)
  }
}

/** What matters most: what was judged to, else what more people said. */
function gistsOf(notes: readonly Expectation[], { mentions }: WorkshopMap): string[] {
  const counts = groupBy(mentions, ({ expectationId }) => expectationId)
  const voices = ({ id }: Expectation): number => counts.get(id)?.length ?? 0
  return [...notes]
    .sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1) || voices(b) - voices(a) || a.y - b.y || a.x - b.x)
    .slice(0, MOST_GISTS)
    .map(({ text }) => text)
}
