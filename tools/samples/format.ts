import type { Dimension, Factor, Verdict } from '../../src/domain/expectations/expectation.ts'
import type { PaletteColor } from '../../src/domain/map/palette.ts'
import type { Way } from '../../src/domain/responses/response.ts'
import type { ResearchMethod } from '../../src/domain/sessions/session.ts'
import type { DeliveryState } from '../../src/domain/statuses/status.ts'
import type { EngagementStage, Trade } from '../../src/domain/workshops/workshop.ts'

/**
 * The shorthand that the sample workshops are written in. A note, a person, a cluster or a session is
 * named by a short handle, its key in the lists below; ../make-samples.ts expands the lot into records.
 */

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string

export interface Person {
  name: string
  /** The name is not the person's own. */
  alias?: true
  org: string
  role: string
  /** Handle of a segment. Whoever has none is one of us. */
  seg?: string
}

export interface Session {
  title: string
  date: Day
  place: string
  method: ResearchMethod
}

/** The same thing said by somebody else: who, how the note put it, and perhaps their very words. */
export type Said = [person: string | null, text: string, quote?: string]

export interface Note {
  /** Handle: unique in the sample, and the seed of the record's id, so never renamed lightly. */
  id: string
  /** Who said it; null when nobody wants to have said it. */
  p: string | null
  /** The text on the note. */
  t: string
  /** Verbatim. */
  q?: string
  /** The one that counts most first. */
  f?: Factor[]
  /** What it is about, the one that it is most about first. */
  d?: Dimension[]
  /** Importance and feasibility, 0 to 1 each; left out while nobody has placed it. */
  at?: [importance: number, feasibility: number]
  /** Left out: open. */
  v?: Verdict
  /** The reason for the verdict. */
  why?: string
  said?: Said[]
  /** Came up at the review, not at the kickoff. */
  late?: true
}

export interface Cluster {
  title: string
  color: PaletteColor
  notes: Note[]
}

export interface Pledge {
  /** What we say to the client. */
  say: string
  /** How both sides will know. */
  measure: string
  way: Way
  /** Handle of one of us. */
  by: string
  due: Day
  level: number
  /** After 'open' on the day of the kickoff. */
  log: [at: Day, state: DeliveryState, evidence: string][]
}

/** What became of a note: the levels, and at most one of a promise, an explanation and an alternative. */
export interface Reply {
  /** Level desired at the kickoff. */
  want?: number
  /** Level agreed on instead, and what was said when agreeing. */
  agreed?: [value: number, note: string]
  /** Level perceived at the review. */
  got?: [value: number, note: string]
  promise?: Pledge
  explain?: string
  instead?: string
}

/** How somebody sorted the cards at the kickoff: each pile by its name and the handles of its notes. */
export interface CardSort {
  by: string
  piles: [title: string, notes: string][]
}

export interface Sample {
  /** File name, and the seed of all ids. */
  id: string
  title: string
  client: string
  brief: string
  stage: EngagementStage
  template: Trade
  created: Day
  /** When the levels that differ from the wish were agreed on. */
  agreedOn: Day
  segments: Record<string, { name: string; weight: number; color: PaletteColor }>
  people: Record<string, Person>
  kickoff: Session
  review: Session
  /** In reading order: the board shows them so, four to a row. */
  clusters: Cluster[]
  /** Notes outside any cluster. */
  loose: Note[]
  /** By handle of the note. */
  replies: Record<string, Reply>
  sorts?: CardSort[]
}
