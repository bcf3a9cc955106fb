import type { Expectation, Verdict } from '../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { rankExpectations } from '../../../domain/priority/score.ts'
import type { DeliveryState } from '../../../domain/statuses/status.ts'

/** What a note shows at a glance besides its words and its speaker. */
export interface Marks {
  /** How many others said the same. */
  readonly mentions: number
  readonly verdict: Verdict
  readonly isAnswered: boolean
  /** Where its promise stands; null: nothing was promised, or nothing has happened since. */
  readonly state: Exclude<DeliveryState, 'open'> | null
  /** The first, second … session of the workshop; null: it has one at most, or the note belongs to none. */
  readonly session: number | null
  /** The frame that it was written in. */
  readonly lane: string | null
  readonly laneColor: PaletteColor | null
  /** Its place in the order of priority, among the first ones. */
  readonly rank: number | null
  /** How many images belong to it. */
  readonly images: number
  /** How many assumptions, claims and events stand behind it. */
  readonly behind: number
  /** It stays where it lies. */
  readonly isLocked: boolean
}

export const NO_MARKS: Marks = {
  ...{ mentions: 0, verdict: 'open', isAnswered: false, state: null },
  ...{ session: null, lane: null, laneColor: null, rank: null, images: 0, behind: 0, isLocked: false }
}

/** So many notes wear their rank: what is further down the list is not what a room talks about first. */
const MOST_RANKED = 10

/** Reads the marks of one map's notes. */
export class MarkReader {
  readonly #ranks = new RankMemory()

  of(map: WorkshopMap): (expectation: Expectation) => Marks {
    const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
    const images = groupBy(map.attachments, ({ expectationId }) => expectationId)
    const behind = groupBy(map.premiseLinks, ({ expectationId }) => expectationId)
    const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
    // In order of time: the last one stands.
    const states = new Map(map.statuses.map(({ responseId, state }) => [responseId, state]))
    const sessions = new Map(map.sessions.length > 1 ? map.sessions.map(({ id }, index) => [id, index + 1]) : [])
    const lanes = byId(map.elements)
    const ranks = this.#ranks.of(map)
    return ({ id, verdict, sessionId, laneId, isLocked }) => {
      const response = responses.get(id)
      const state = response?.kind === 'promise' ? (states.get(response.id) ?? 'open') : 'open'
      const lane = laneId === null ? undefined : lanes.get(laneId)
      return {
        mentions: mentions.get(id)?.length ?? 0,
        verdict,
        isAnswered: response !== undefined,
        state: state === 'open' ? null : state,
        session: sessionId === null ? null : (sessions.get(sessionId) ?? null),
        lane: lane?.text ?? null,
        laneColor: lane?.color ?? null,
        rank: ranks.get(id) ?? null,
        images: images.get(id)?.length ?? 0,
        behind: behind.get(id)?.length ?? 0,
        isLocked
      }
    }
  }
}

export const isSameMarks = (a: Marks, b: Marks): boolean =>
  (Object.keys(a) as (keyof Marks)[]).every((mark) => a[mark] === b[mark])

/** Ranking thousands of notes takes longer than a frame: it is done again only when something that counts has changed. */
class RankMemory {
  #map: WorkshopMap | null = null
  #ranks: ReadonlyMap<string, number> = new Map()

  of(map: WorkshopMap): ReadonlyMap<string, number> {
    if (this.#map === null || !ranksAlike(this.#map, map)) {
      const first = rankExpectations(map).slice(0, MOST_RANKED)
      this.#ranks = new Map(first.flatMap(({ expectation, rank }) => (rank === null ? [] : [[expectation.id, rank]])))
    }
    this.#map = map
    return this.#ranks
  }
}

function ranksAlike(a: WorkshopMap, b: WorkshopMap): boolean {
  if (a.participants !== b.participants || a.segments !== b.segments || a.mentions !== b.mentions) return false
  if (a.expectations === b.expectations) return true
  if (a.expectations.length !== b.expectations.length) return false
  const before = byId(a.expectations)
  return b.expectations.every((now) => {
    const was = before.get(now.id)
    return was !== undefined && (was === now || saysSame(was, now))
  })
}

const saysSame = (a: Expectation, b: Expectation): boolean =>
  a.importance === b.importance && a.feasibility === b.feasibility && a.participantId === b.participantId
