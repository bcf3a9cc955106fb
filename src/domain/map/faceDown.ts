import type { Expectation } from '../expectations/expectation.ts'
import type { Mention } from '../expectations/mention.ts'
import { byId, type WorkshopMap } from './workshopMap.ts'

/** What stands in place of the words of a note that lies face down; with its speaker, if one is known. */
export type NameNote = (speaker: string | null) => string

/**
 * N1: the map as the room may see it. The words of a note that lies face down are not in it, so that no lens, list, panel,
 * search, projector window or picture can show them by mistake; it keeps its place, colour, speaker and judgement.
 *
 * All that is shown is made of this map: the board, lists, the brief, PNG and PDF. What the facilitator saves of the
 * workshop itself (workshop file, CSV) is made of the records and has the words: it is a copy, not a screen. A brief is
 * not signed as long as a note lies face down.
 */
export function hideFaceDown(map: WorkshopMap, nameNote: NameNote): WorkshopMap {
  if (!map.expectations.some(({ isFaceDown }) => isFaceDown)) return map
  const hidden = hiddenIn(map, nameNote)
  return { ...map, expectations: hidden.expectations, mentions: hiddenMentions(map) }
}

interface Hidden {
  readonly participants: WorkshopMap['participants']
  /** The name of a note without a speaker: another language, another name. */
  readonly bareName: string
  readonly expectations: readonly Expectation[]
}

const known = new WeakMap<readonly Expectation[], Hidden>()
const hiddenNotes = new WeakMap<Expectation, Expectation>()

/** The same objects for as long as nothing about them changes: lists and the canvas compare. */
function hiddenIn({ expectations, participants }: WorkshopMap, nameNote: NameNote): Hidden {
  const bareName = nameNote(null)
  const before = known.get(expectations)
  if (before?.participants === participants && before.bareName === bareName) return before
  const people = byId(participants)
  const hidden = {
    ...{ participants, bareName },
    expectations: expectations.map((note) => {
      if (!note.isFaceDown) return note
      const speaker = note.participantId === null ? undefined : people.get(note.participantId)
      return hiddenNote(note, nameNote(speaker?.name ?? null))
    })
  }
  known.set(expectations, hidden)
  return hidden
}

function hiddenNote(note: Expectation, name: string): Expectation {
  const before = hiddenNotes.get(note)
  if (before?.text === name) return before
  const hidden: Expectation = { ...note, text: name, quote: '', raw: null }
  hiddenNotes.set(note, hidden)
  return hidden
}

/** What others said who were merged into such a note. */
function hiddenMentions({ expectations, mentions }: WorkshopMap): readonly Mention[] {
  const faceDown = new Set(expectations.filter(({ isFaceDown }) => isFaceDown).map(({ id }) => id))
  const isHidden = ({ expectationId }: Mention): boolean => faceDown.has(expectationId)
  if (!mentions.some(isHidden)) return mentions
  return mentions.map((mention) => (isHidden(mention) ? { ...mention, text: '', quote: '' } : mention))
}
