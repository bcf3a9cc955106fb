import type { WorkshopMap } from './workshopMap.ts'

/** What has no speaker to take a colour from. */
const NOBODYS_COLOR = 'grey'

/**
 * AN2: the map without the speakers of sessions whose names are hidden: they stand in the records, and in nothing that is
 * shown, searched, counted by person or given out. A note has no colour either that would tell whose it is.
 */
export function hideNames(map: WorkshopMap): WorkshopMap {
  const hidden = new Set(map.sessions.filter(({ anonymity }) => anonymity === 'hidden').map(({ id }) => id))
  if (hidden.size === 0) return map
  return {
    ...map,
    expectations: once(map.expectations, hidden, (note) => ({
      ...note,
      participantId: null,
      raw: null,
      color: NOBODYS_COLOR
    })),
    mentions: once(map.mentions, hidden, nameless),
    premises: once(map.premises, hidden, nameless)
  }
}

const nameless = <T extends { readonly participantId: string | null }>(said: T): T => ({ ...said, participantId: null })

interface Said {
  readonly participantId: string | null
  readonly sessionId: string | null
}

const known = new WeakMap<Said, Said>()

/** The same object for as long as the record does not change: lists and the canvas compare. */
function once<T extends Said>(list: readonly T[], hidden: ReadonlySet<string>, hide: (said: T) => T): readonly T[] {
  return lists(list, hidden, () =>
    list.map((said) => {
      if (said.sessionId === null || !hidden.has(said.sessionId) || said.participantId === null) return said
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
