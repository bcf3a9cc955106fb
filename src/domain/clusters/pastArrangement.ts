import type { Point } from '../../base/geometry.ts'
import type { Expectation } from '../expectations/expectation.ts'
import { byId, groupBy, readingOrder, type WorkshopMap } from '../map/workshopMap.ts'
import type { FormerCluster, Placing } from './placing.ts'

/** A note at an earlier moment. */
export interface PastNote {
  readonly note: Expectation
  /** Where it lay when it was taken from there; since then it may have lain elsewhere in the same cluster. */
  readonly at: Point
  /** The corner of its cluster's frame at that time. */
  readonly frame: Point | null
}

/** A cluster that had notes at an earlier moment. */
export interface PastCluster extends FormerCluster {
  /** Taken away since. What is still there is called and looks as it does now. */
  readonly isGone: boolean
  readonly notes: readonly PastNote[]
}

export interface Arrangement {
  readonly clusters: readonly PastCluster[]
  readonly loose: readonly PastNote[]
  /** Written down since. */
  readonly later: readonly Expectation[]
}

type Known = Pick<WorkshopMap, 'clusters' | 'expectations' | 'placings'>

/**
 * CH2: which note was in which cluster at a moment: where the first entry after it says that the note was taken from, else
 * where it is now. Notes that have been deleted since are not known any more.
 * @param placings in order of time
 */
export function arrangementAt({ clusters, expectations, placings }: Known, moment: string): Arrangement {
  const next = new Map<string, Placing>()
  const after = placings.filter(({ at }) => at > moment)
  for (const placing of after.toReversed()) next.set(placing.expectationId, placing)
  const isThere = ({ capturedAt }: Expectation): boolean => capturedAt === null || capturedAt <= moment
  const past = expectations.filter(isThere).map((note): PastNote & { readonly home: string | null } => {
    const left = next.get(note.id)
    if (left === undefined) return { note, at: note, frame: null, home: note.clusterId }
    return { note, at: left, frame: left.from, home: left.from?.id ?? null }
  })
  const present = byId(clusters)
  const gone = lastLooks(placings)
  const homes = groupBy(
    asRead(past, ({ at }) => at),
    ({ home }) => home
  )
  const then = [...homes].flatMap(([id, notes]): PastCluster | [] => {
    const cluster = present.get(id ?? '') ?? gone.get(id ?? '')
    return cluster === undefined ? [] : { ...lookOf(cluster), isGone: !present.has(cluster.id), notes }
  })
  return {
    clusters: asRead(then, (cluster) => cluster),
    loose: homes.get(null) ?? [],
    later: expectations.filter((note) => !isThere(note))
  }
}

const asRead = <T>(list: readonly T[], placeOf: (item: T) => Point): T[] =>
  [...list].sort((a, b) => readingOrder(placeOf(a)) - readingOrder(placeOf(b)))

/** What clusters looked like when they were last heard of. */
function lastLooks(placings: readonly Placing[]): ReadonlyMap<string, FormerCluster> {
  const named = placings.flatMap(({ from, to }) => [from, to]).filter((cluster) => cluster !== null)
  return byId(named)
}

/** What clusters are called, or were called last. */
export const lastTitles = ({ clusters, placings }: Pick<Known, 'clusters' | 'placings'>): ReadonlyMap<string, string> =>
  new Map([...lastLooks(placings).values(), ...clusters].map(({ id, title }) => [id, title]))

const lookOf = ({ id, title, color, x, y, w, h, parentId }: FormerCluster): FormerCluster => ({
  ...{ id, title, color, x, y, w, h, parentId }
})

/** What has to be done so that notes are where they were. */
export interface Restoring {
  /** Clusters that are gone and come again. */
  readonly revived: readonly PastCluster[]
  /** Notes that go into clusters that are there, by cluster. */
  readonly returning: ReadonlyMap<string, readonly PastNote[]>
  /** Notes that go out of any cluster. */
  readonly leaving: readonly PastNote[]
  /** Clusters that have no note and no cluster in them any more, and go. */
  readonly emptied: ReadonlySet<string>
  /** How many notes and clusters would have to move or go, but are locked: they stay. */
  readonly held: number
}

/** CH3: only what is elsewhere now is moved; what was written down since stays where it is, and so does what is locked. */
export function restoringOf({ clusters, expectations }: Known, { clusters: past, loose }: Arrangement): Restoring {
  let held = 0
  const goingTo = (home: string | null, notes: readonly PastNote[]): readonly PastNote[] => {
    const elsewhere = notes.filter(({ note }) => note.clusterId !== home)
    const going = elsewhere.filter(({ note }) => !note.isLocked)
    held += elsewhere.length - going.length
    return going
  }
  const going = past.map((cluster) => ({ ...cluster, notes: goingTo(cluster.id, cluster.notes) }))
  const filled = going.filter(({ notes }) => notes.length > 0)
  const returning = new Map(filled.flatMap(({ id, notes, isGone }) => (isGone ? [] : [[id, notes] as const])))
  const leaving = goingTo(null, loose)
  const revived = filled.filter(({ isGone }) => isGone)

  const homes = new Map(expectations.map(({ id, clusterId }) => [id, clusterId]))
  for (const { note } of leaving) homes.set(note.id, null)
  for (const { id, notes } of filled) for (const { note } of notes) homes.set(note.id, id)
  const before = new Set(expectations.map(({ clusterId }) => clusterId))
  const after = new Set(homes.values())
  const emptied = new Set(clusters.flatMap(({ id }) => (before.has(id) && !after.has(id) ? id : [])))
  const parts = groupBy(clusters, ({ parentId }) => parentId)
  const themes = new Set(revived.map(({ parentId }) => parentId))
  for (const { id } of clusters) {
    const own = parts.get(id) ?? []
    const staysTheme = themes.has(id) || own.some((part) => !emptied.has(part.id) || part.isLocked)
    if (staysTheme) emptied.delete(id)
    else if (own.length > 0 && !after.has(id)) emptied.add(id)
  }
  for (const { id, isLocked } of clusters) if (isLocked && emptied.delete(id)) held += 1
  return { revived, returning, leaving, emptied, held }
}

/** How many notes it moves. */
export const movedBy = ({ revived, returning, leaving }: Restoring): number =>
  [...revived.map(({ notes }) => notes), ...returning.values(), leaving].reduce((sum, { length }) => sum + length, 0)
