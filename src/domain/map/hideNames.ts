import type { AnyRecord } from '../engine/record.ts'
import { type Expectation, expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { premiseType } from '../premises/premise.ts'
import { sessionType } from '../sessions/session.ts'
import { NOBODYS_COLOR } from './palette.ts'
import type { WorkshopMap } from './workshopMap.ts'

/**
 * AN2: the map without the speakers of sessions whose names are hidden: they stand in the records, and in nothing that is
 * shown, searched, counted by person or given out. A note has no colour either that would tell whose it is.
 */
export function hideNames(map: WorkshopMap): WorkshopMap {
  const hidden = new Set(map.sessions.filter(({ anonymity }) => anonymity === 'hidden').map(({ id }) => id))
  if (hidden.size === 0) return map
  return {
    ...map,
    expectations: once(map.expectations, hidden, namelessNote),
    mentions: once(map.mentions, hidden, nameless),
    premises: once(map.premises, hidden, nameless)
  }
}

/** The same of a plain list of records, whatever else is in it. */
export function hideNamesIn(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const hidden = new Set(
    records.flatMap((record) =>
      record.type === sessionType.type && record['anonymity'] === 'hidden' ? [record.id] : []
    )
  )
  if (hidden.size === 0) return records
  return records.map((record) => {
    const hide = HIDE[record.type]
    const said = record as AnyRecord & Said
    return hide === undefined || !isHidden(said, hidden) ? record : hide(said as never)
  })
}

const namelessNote = (note: Expectation): Expectation => ({
  ...note,
  participantId: null,
  raw: null,
  color: NOBODYS_COLOR
})

const nameless = <T extends { readonly participantId: string | null }>(said: T): T => ({ ...said, participantId: null })

const HIDE: Readonly<Record<string, (said: never) => AnyRecord>> = {
  [expectationType.type]: namelessNote,
  [mentionType.type]: nameless,
  [premiseType.type]: nameless
}

const isHidden = ({ sessionId, participantId }: Said, hidden: ReadonlySet<string>): boolean =>
  sessionId !== null && hidden.has(sessionId) && participantId !== null

interface Said {
  readonly participantId: string | null
  readonly sessionId: string | null
}

const known = new WeakMap<Said, Said>()

/** The same object for as long as the record does not change: lists and the canvas compare. */
function once<T extends Said>(list: readonly T[], hidden: ReadonlySet<string>, hide: (said: T) => T): readonly T[] {
  return lists(list, hidden, () =>
    list.map((said) => {
      if (!isHidden(said, hidden)) return said
      const before = known.get(said) as T | undefined
      const now = before ?? hide(said)
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
