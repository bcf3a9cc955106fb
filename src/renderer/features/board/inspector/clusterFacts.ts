import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Priority } from '../../../../domain/priority/score.ts'

/** What the notes of some clusters come to; averages are of those that have the figure, null where none has. */
interface ClusterFacts {
  /** The most important first. */
  readonly notes: readonly Priority[]
  readonly judged: number
  readonly importance: number | null
  readonly feasibility: number | null
  readonly score: number | null
}

/** Of these clusters and of the clusters in them. */
export function factsOf(map: WorkshopMap, ranked: readonly Priority[], ids: ReadonlySet<string>): ClusterFacts {
  const all = new Set([...ids, ...map.clusters.flatMap(({ id, parentId }) => (ids.has(parentId ?? '') ? id : []))])
  const notes = ranked.filter(({ expectation }) => all.has(expectation.clusterId ?? ''))
  const values = notes.map(({ expectation }) => expectation)
  return {
    notes,
    judged: values.filter(({ importance }) => importance !== null).length,
    importance: meanOf(values.map(({ importance }) => importance)),
    feasibility: meanOf(values.map(({ feasibility }) => feasibility)),
    score: meanOf(notes.map(({ score }) => score))
  }
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
