import type { FormerCluster, Placing } from '../clusters/placing.ts'
import type { Participant } from '../people/participant.ts'
import { fold } from '../text/fold.ts'
import { mapNames } from '../text/names.ts'
import { NOBODYS_COLOR } from './palette.ts'

/**
 * AN1, AN2: a cluster may have been called after a person, as those are that a cluster is split into by speaker. Gives what
 * is left of an entry of the history where nobody may tell whose a note was: without such titles, and without their colours.
 */
export function withoutNamedTitles(people: readonly Pick<Participant, 'name'>[]): (placing: Placing) => Placing {
  const names = new Set(people.map(({ name }) => fold(name)))
  const replaced = mapNames(new Map(people.map(({ name }) => [name, ''])))
  const known = new Map<string, boolean>()
  const tells = (title: string): boolean => {
    const isName = known.get(title) ?? (title !== '' && (names.has(fold(title)) || replaced(title) !== title))
    known.set(title, isName)
    return isName
  }
  const bare = (cluster: FormerCluster | null): FormerCluster | null =>
    cluster !== null && tells(cluster.title) ? { ...cluster, title: '', color: NOBODYS_COLOR } : cluster
  return (placing) => {
    const [from, to] = [bare(placing.from), bare(placing.to)]
    return from === placing.from && to === placing.to ? placing : { ...placing, from, to }
  }
}
