import type { Cluster } from '../clusters/cluster.ts'
import type { FormerCluster, Placing } from '../clusters/placing.ts'
import type { Participant } from '../people/participant.ts'
import { fold } from '../text/fold.ts'
import { mapNames } from '../text/names.ts'
import { NOBODYS_COLOR } from './palette.ts'

interface Known {
  readonly participants: readonly Pick<Participant, 'name'>[]
  readonly clusters: readonly Pick<Cluster, 'id' | 'title'>[]
  readonly placings: readonly Pick<Placing, 'from' | 'to'>[]
}

/** What is told of every cluster that was called after somebody: one and the same, so that none can be told from another. */
export const SOME_CLUSTER: FormerCluster = {
  ...{ id: '0'.repeat(20), title: '', color: NOBODYS_COLOR, parentId: null },
  ...{ x: 0, y: 0, w: 400, h: 300 }
}

/**
 * AN1, AN2: a cluster may have been called after a person, as those are that a cluster is split into by speaker. Gives what
 * is left of an entry of the history where nobody may tell whose a note was: nothing by which such a cluster could be
 * known, not its id or its place either, for other entries may say what it was called earlier or later.
 */
export function withoutNamedTitles({ participants, clusters, placings }: Known): (placing: Placing) => Placing {
  const names = new Set(participants.map(({ name }) => fold(name)))
  const replaced = mapNames(new Map(participants.map(({ name }) => [name, ''])))
  const known = new Map<string, boolean>()
  const tells = (title: string): boolean => {
    const isName = known.get(title) ?? (title !== '' && (names.has(fold(title)) || replaced(title) !== title))
    known.set(title, isName)
    return isName
  }
  const mentioned = [...clusters, ...placings.flatMap(({ from, to }) => [from, to])]
  const telling = new Set(mentioned.flatMap((each) => (each !== null && tells(each.title) ? each.id : [])))
  const bare = (cluster: FormerCluster | null): FormerCluster | null => {
    if (cluster === null) return null
    if (telling.has(cluster.id)) return SOME_CLUSTER
    return telling.has(cluster.parentId ?? '') ? { ...cluster, parentId: null } : cluster
  }
  return (placing) => {
    const [from, to] = [bare(placing.from), bare(placing.to)]
    return from === placing.from && to === placing.to ? placing : { ...placing, from, to }
  }
}
