import type { Placing } from '../clusters/placing.ts'
import type { AnyRecord } from '../engine/record.ts'
import { expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { premiseType } from '../premises/premise.ts'
import { type Anonymity, sessionType } from '../sessions/session.ts'
import { sortType } from '../sorts/sort.ts'
import { withoutNamedTitles } from './formerTitles.ts'
import { withoutSignedNames } from './signedNames.ts'
import { mayName, type Said, withoutName } from './withoutName.ts'
import { byId, listerOf, type WorkshopMap, workshopMap } from './workshopMap.ts'

/**
 * AN2: the map without the speakers of sessions whose names are hidden: they stand in the records, and in nothing that is
 * shown, searched, counted by person or given out. A note has no colour either that would tell whose it is.
 */
export function hideNames<M extends Shown>(map: M): M {
  const [hidden, closed] = [sessionsIn(map.sessions, 'hidden'), sessionsIn(map.sessions, 'hidden', 'not-stored')]
  const placings = isWhole(map) && closed.size > 0 && { placings: placingsOnce(map, closed) }
  if (hidden.size === 0) return placings ? { ...map, ...placings } : map
  return {
    ...map,
    ...placings,
    expectations: once(map.expectations, hidden),
    ...(map.mentions !== undefined && { mentions: once(map.mentions, hidden) }),
    ...(map.premises !== undefined && { premises: once(map.premises, hidden) }),
    ...(map.sorts !== undefined && { sorts: once(map.sorts, hidden) }),
    ...(isWhole(map) && { signings: withoutSignedNames(map.signings, hidden, map) })
  }
}

/** A map, or as much of one as is read. */
type Shown = Pick<WorkshopMap, 'sessions' | 'expectations'> & Partial<WorkshopMap>

const isWhole = (map: Shown): map is WorkshopMap => map.workshop !== undefined

/** The sessions of a plain list of records whose names are hidden. */
export const hiddenSessionsIn = (records: Iterable<AnyRecord>): ReadonlySet<string> => sessionsIn(records, 'hidden')

const sessionsIn = (records: Iterable<AnyRecord>, ...kinds: readonly Anonymity[]): ReadonlySet<string> =>
  new Set(
    [...records].flatMap((record) =>
      record.type === sessionType.type && kinds.includes(record['anonymity'] as Anonymity) ? [record.id] : []
    )
  )

/** The same of a plain list of records, whatever else is in it; it is to be given out. */
export function hideNamesIn(
  records: readonly AnyRecord[],
  hidden: ReadonlySet<string> = hiddenSessionsIn(records)
): readonly AnyRecord[] {
  const closed = new Set([...hidden, ...sessionsIn(records, 'hidden', 'not-stored')])
  if (closed.size === 0) return records
  const map = workshopMap(listerOf(records))
  const others = byId([...withoutSignedNames(map.signings, closed, map), ...shownPlacings(map, closed)])
  return records.map((record) =>
    isSaid(record) && isHidden(record, hidden) ? withoutName(record) : (others.get(record.id) ?? record)
  )
}

const SAID: ReadonlySet<string> = new Set([expectationType, mentionType, premiseType, sortType].map(({ type }) => type))

export const isSaid = (record: AnyRecord): record is AnyRecord & Said => SAID.has(record.type)

const isHidden = (said: Said, hidden: ReadonlySet<string>): boolean =>
  said.sessionId !== null && hidden.has(said.sessionId) && mayName(said)

type Placed = Pick<WorkshopMap, 'placings' | 'expectations' | 'participants' | 'clusters'>

/** What may be told of where the notes of these sessions have been. */
function shownPlacings(map: Placed, sessions: ReadonlySet<string>): readonly Placing[] {
  const { placings, expectations } = map
  const notes = new Set(expectations.flatMap(({ id, sessionId }) => (sessions.has(sessionId ?? '') ? id : [])))
  const bare = withoutNamedTitles(map)
  return placings.map((placing) => (notes.has(placing.expectationId) ? bare(placing) : placing))
}

let lastPlacings: { readonly of: readonly unknown[]; readonly shown: readonly Placing[] } | null = null

/** The same list as long as nothing that it depends on changes. */
function placingsOnce(map: Placed, hidden: ReadonlySet<string>): readonly Placing[] {
  const of = [map.placings, map.expectations, map.participants, map.clusters, [...hidden].join()]
  if (lastPlacings === null || of.some((part, index) => part !== lastPlacings?.of[index])) {
    lastPlacings = { of, shown: shownPlacings(map, hidden) }
  }
  return lastPlacings.shown
}

const known = new WeakMap<Said, Said>()

/** The same object for as long as the record does not change: lists and the canvas compare. */
function once<T extends Said>(list: readonly T[], hidden: ReadonlySet<string>): readonly T[] {
  return lists(list, hidden, () =>
    list.map((said) => {
      if (!isHidden(said, hidden)) return said
      const before = known.get(said) as T | undefined
      const now = before ?? withoutName(said)
      known.set(said, now)
      return now
    })
  )
}

const knownLists = new WeakMap<readonly Said[], { readonly hidden: string; readonly list: readonly Said[] }>()

function lists<T extends Said>(
  list: readonly T[],
  hidden: ReadonlySet<string>,
  make: () => readonly T[]
): readonly T[] {
  const key = [...hidden].join()
  const before = knownLists.get(list)
  if (before?.hidden === key) return before.list as readonly T[]
  const made = make()
  knownLists.set(list, { hidden: key, list: made })
  return made
}
