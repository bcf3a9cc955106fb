import type { Frame, Offered } from '../lenses/lens.ts'

/** What stands out on the board, and what stands back. */
export interface Emphasis {
  /** The notes that a filter leaves in front; null: all. */
  readonly front: ReadonlySet<string> | null
  readonly found: FoundOnBoard | null
  /** What a proposal speaks of; null: there is none. */
  readonly offered: Offered | null
}

/** What has the words that are being looked for. */
export interface FoundOnBoard {
  readonly notes: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
  /** The words, folded, to be marked in notes. */
  readonly wanted: string
}

export const NO_EMPHASIS: Emphasis = { front: null, found: null, offered: null }

/** A filter puts the rest away; a search only lets it step back. */
const BEHIND = 0.16
const NOT_FOUND = 0.38
/** Of a proposal, what it is less sure of, and what it does not speak of. */
const UNSURE = 0.62
const NOT_OFFERED = 0.38
/** A frame is pale already. */
const QUIET_FRAME = 0.5

/** How much of a note's colours is seen. */
export function noteAlpha({ front, found, offered }: Emphasis, id: string): number {
  if (front !== null && !front.has(id)) return BEHIND
  if (found !== null) return found.notes.has(id) ? 1 : NOT_FOUND
  if (offered === null) return 1
  if (!offered.notes.has(id)) return NOT_OFFERED
  return offered.notes.get(id) === true ? 1 : UNSURE
}

/** The words to be marked in a note that has them; null: it has none. */
export const wantedIn = ({ found }: Emphasis, id: string): string | null =>
  found?.notes.has(id) === true ? found.wanted : null

export function isSameOffer(a: Offered | null, b: Offered | null): boolean {
  if (a === null || b === null) return a === b
  return a.notes === b.notes && a.frames.size === b.frames.size && [...a.frames].every((id) => b.frames.has(id))
}

/** A proposal has it, but is not sure. */
export const isUnsure = ({ offered }: Emphasis, id: string): boolean => offered?.notes.get(id) === false

export function frameAlpha(
  { front, found, offered }: Emphasis,
  { id, noteIds }: Pick<Frame, 'id' | 'noteIds'>
): number {
  if (front !== null && !noteIds.some((each) => front.has(each))) return QUIET_FRAME
  if (found === null && offered !== null) return offered.frames.has(id) ? 1 : QUIET_FRAME
  if (found === null || found.frames.has(id) || noteIds.some((each) => found.notes.has(each))) return 1
  return QUIET_FRAME
}
