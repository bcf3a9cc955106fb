import type { Expectation } from '../expectations/expectation.ts'
import type { Mention } from '../expectations/mention.ts'
import { groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import { GROUPS_PER_SEGMENT } from '../people/groupSize.ts'
import type { Segment } from '../people/segment.ts'
import type { Session } from '../sessions/session.ts'

/**
 * SA1: saturation is reached when another group says nothing new (METHODS 13: three to four groups for each segment, Krueger &
 * Casey). The yield of a session is the number of themes that were heard in it for the first time; whoever said the same
 * again (a mention) has been heard too. A session has added little when its new themes are at most 5 % of those that were
 * known before it, and two such sessions in a row are taken for saturation: the "new information threshold" and the "run
 * length" of Guest, Namey & Chen 2020, PLoS ONE 15(5), e0232076. In 40 focus groups more than 80 % of all themes were
 * found within two to three groups, 90 % within three to six (Guest, Namey & McKenna 2017, Field Methods 29(1), 3–22).
 */
export const LITTLE_NEW = 0.05
const RUN_LENGTH = 2
/**
 * When more than this share of what was said in one of the last sessions is in no cluster yet, nothing can be said: a theme
 * may hide there. Our own choice; no source gives a figure.
 */
const TOO_MUCH_UNSORTED = 0.2

/** What counts as a theme: each cluster for itself, or what lies in a theme as that one theme. */
export type CountedAs = 'clusters' | 'themes'

export interface SessionYield {
  readonly session: Session
  readonly notes: number
  /** What repeated a note, of this session or another. */
  readonly mentions: number
  /** Of both: in no cluster yet, and so in none of the figures below. */
  readonly unsorted: number
  /** Ids of the clusters or themes that were heard for the first time. */
  readonly fresh: readonly string[]
  /** How many had been heard before. */
  readonly again: number
  /** How many are known after it. */
  readonly known: number
}

export interface Saturation {
  /** Those in which something was said, in the order of their days. */
  readonly sessions: readonly SessionYield[]
  /** How many of the last sessions, in a row, added nothing; and nothing or little. */
  readonly withoutNew: number
  readonly withLittleNew: number
  /** Notes of no session: no group has said them, so that they are in no figure. */
  readonly outside: number
}

type Said = Pick<Expectation | Mention, 'participantId' | 'sessionId'>
type Heard = Pick<
  WorkshopMap,
  'sessions' | 'clusters' | 'expectations' | 'mentions' | 'participants' | 'segments' | 'attendances'
>

/** @param isMeant what of all that was said is looked at */
export function saturationOf(
  { sessions, clusters, expectations, mentions }: Heard,
  countedAs: CountedAs,
  isMeant: (said: Said) => boolean = () => true
): Saturation {
  const themeOf = new Map(clusters.map(({ id, parentId }) => [id, countedAs === 'themes' ? (parentId ?? id) : id]))
  const homes = new Map(expectations.map(({ id, clusterId }) => [id, themeOf.get(clusterId ?? '') ?? null]))
  const notes = groupBy(expectations.filter(isMeant), ({ sessionId }) => sessionId)
  const same = groupBy(mentions.filter(isMeant), ({ sessionId }) => sessionId)

  const known = new Set<string>()
  const yields = inOrder(sessions, notes).flatMap((session): SessionYield[] => {
    const own = notes.get(session.id) ?? []
    const repeated = same.get(session.id) ?? []
    if (own.length + repeated.length === 0) return []
    const heardIn = [...own.map(({ id }) => homes.get(id)), ...repeated.map((each) => homes.get(each.expectationId))]
    const sorted = heardIn.flatMap((theme) => theme ?? [])
    const heard = new Set(sorted)
    const fresh = [...heard].filter((theme) => !known.has(theme))
    for (const theme of fresh) known.add(theme)
    return [
      {
        ...{ session, fresh, notes: own.length, mentions: repeated.length, known: known.size },
        unsorted: heardIn.length - sorted.length,
        again: heard.size - fresh.length
      }
    ]
  })
  return {
    sessions: yields,
    withoutNew: lastWhere(yields, ({ fresh }) => fresh.length === 0),
    withLittleNew: lastWhere(yields, ({ fresh, known: after }) => fresh.length <= LITTLE_NEW * (after - fresh.length)),
    outside: notes.get(null)?.length ?? 0
  }
}

/** By day; within a day by the first note that was written down. */
function inOrder(sessions: readonly Session[], notes: ReadonlyMap<string | null, readonly Expectation[]>): Session[] {
  const begun = new Map(
    sessions.map(({ id }) => [id, (notes.get(id) ?? []).flatMap(({ capturedAt }) => capturedAt ?? []).sort()[0] ?? ''])
  )
  const key = ({ id, date }: Session): string => [date, begun.get(id), id].join(' ')
  return [...sessions].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function lastWhere<T>(list: readonly T[], isSo: (item: T) => boolean): number {
  const last = list.findLastIndex((item) => !isSo(item))
  return list.length - 1 - last
}

export interface SegmentSaturation extends Saturation {
  readonly segment: Segment
}

/**
 * The same for each segment that was heard: what its people said, and, where the speaker is not known, what was said in a
 * session to which of the client's people only those of this segment came, two at least: of one alone it would tell who
 * spoke (AN2).
 */
export function saturationBySegment(map: Heard, countedAs: CountedAs): SegmentSaturation[] {
  const segmentOf = new Map(
    map.participants.flatMap(({ id, side, segmentId }) => (side === 'client' ? [[id, segmentId]] : []))
  )
  const attending = groupBy(map.attendances, ({ sessionId }) => sessionId)
  const ofSession = new Map(
    map.sessions.map(({ id }) => {
      const clients = (attending.get(id) ?? []).filter(({ participantId }) => segmentOf.has(participantId))
      const there = new Set(clients.map(({ participantId }) => segmentOf.get(participantId)))
      return [id, clients.length > 1 && there.size === 1 ? [...there][0] : null]
    })
  )
  const saidBy = ({ participantId, sessionId }: Said): string | null | undefined =>
    participantId === null ? ofSession.get(sessionId ?? '') : segmentOf.get(participantId)
  return map.segments.flatMap((segment) => {
    const own = saturationOf(map, countedAs, (said) => saidBy(said) === segment.id)
    return own.sessions.length === 0 ? [] : [{ ...own, segment }]
  })
}

/**
 * `none`: no session has anything in it. `unsorted`: sort first. `few`: fewer groups than are planned. `fresh`: the last one
 * brought new themes. `slowing`: the last one brought little. `saturated`: another group would probably add little.
 */
export type SaturationAdvice = 'none' | 'unsorted' | 'few' | 'fresh' | 'slowing' | 'saturated'

/** What to make of it: advice, never a wall. */
export function saturationAdvice({ sessions, withLittleNew }: Saturation): SaturationAdvice {
  if (sessions.length === 0) return 'none'
  const isUnsorted = ({ unsorted, notes, mentions }: SessionYield): boolean =>
    unsorted / (notes + mentions) > TOO_MUCH_UNSORTED
  if (sessions.slice(-RUN_LENGTH).some(isUnsorted)) return 'unsorted'
  if (sessions.length < GROUPS_PER_SEGMENT.min) return 'few'
  if (withLittleNew >= RUN_LENGTH) return 'saturated'
  return withLittleNew > 0 ? 'slowing' : 'fresh'
}

/** Whether there is a difference between the two ways to count. */
export const hasThemes = ({ clusters }: Pick<WorkshopMap, 'clusters'>): boolean =>
  clusters.some(({ parentId }) => parentId !== null)
