import { clusterType } from '../clusters/cluster.ts'
import { placingType } from '../clusters/placing.ts'
import { defineCommand } from '../engine/command.ts'
import type { AnyRecord, RecordOf, RecordType } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { type Expectation, expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { forgetPrints } from '../handover/forgetPrints.ts'
import { withoutNamedTitles } from '../map/formerTitles.ts'
import { mayName, type Said, withoutName } from '../map/withoutName.ts'
import { participantType } from '../people/participant.ts'
import { premiseType } from '../premises/premise.ts'
import { type Sort, sortType } from '../sorts/sort.ts'
import { type Anonymity, sessionType } from './session.ts'

/** What is said or done by somebody in a session. */
const saidTypes = [expectationType, mentionType, premiseType, sortType] as const

const anonymityOf = (tx: Tx, sessionId: string | null): Anonymity =>
  (sessionId === null ? undefined : tx.get(sessionType, sessionId)?.anonymity) ?? 'named'

/** Whether the names of a session are not stored. */
export const isNameless = (tx: Tx, sessionId: string | null): boolean => anonymityOf(tx, sessionId) === 'not-stored'

/**
 * AN1: who may be kept as the speaker of what is said in a session: nobody, where names are not stored.
 * @param before what it was, when it is changed: the name of what leaves a session whose names are hidden stays behind,
 * for it would be shown (AN2)
 */
export function speakerKept(tx: Tx, said: Said, before: Said = said): string | null {
  if (isNameless(tx, said.sessionId)) return null
  return said.participantId === before.participantId && leavesHiding(tx, said, before) ? null : said.participantId
}

/** Nothing may tell whose it was any more, neither what it bears itself nor the history of where it was. */
export const goesBare = (tx: Tx, said: Said, before: Said): boolean =>
  isNameless(tx, said.sessionId) || leavesHiding(tx, said, before)

const leavesHiding = (tx: Tx, { sessionId }: Said, before: Said): boolean =>
  anonymityOf(tx, before.sessionId) === 'hidden' && anonymityOf(tx, sessionId) !== 'hidden'

type Note = Pick<Expectation, 'participantId' | 'sessionId' | 'raw' | 'color'>

/** The same of a note: what goes without its speaker has neither the imported row that may name one nor their colour. */
export function noteKept(tx: Tx, note: Note, before: Note = note): Pick<Note, 'participantId' | 'raw' | 'color'> {
  const participantId = speakerKept(tx, note, before)
  const { raw, color } = goesBare(tx, note, before) ? withoutName(before) : note
  return { participantId, raw, color: note.color === before.color ? color : note.color }
}

type Sorter = Pick<Sort, 'participantId' | 'guest' | 'origin'>

/** Who may be kept as the one who sorted: a participant, or somebody whose name stands in the sort alone; AN1: or nobody. */
export function sorterKept(tx: Tx, sort: Sorter & Pick<Sort, 'sessionId'>): Sorter {
  const { participantId, guest, origin } = isNameless(tx, sort.sessionId) ? withoutName(sort) : sort
  return { participantId, guest: participantId === null ? guest : '', origin }
}

/** The imported row of a note that others are merged into: none that a session of theirs or its own keeps back. */
export function rowKept(tx: Tx, into: Expectation, merged: readonly Expectation[]): Expectation['raw'] {
  if (isNameless(tx, into.sessionId)) return null
  const isOpen = ({ sessionId }: Said): boolean =>
    sessionId === into.sessionId || anonymityOf(tx, sessionId) === 'named'
  return [into, ...merged].find((note) => note.raw !== null && isOpen(note))?.raw ?? null
}

/** How much that was said in a session still has its speaker, or a row that may name one. */
export const namesKeptIn = (tx: Tx, sessionId: string): number =>
  saidTypes.reduce((count, type) => count + namedIn(tx, type, sessionId).length, 0)

function namedIn<T extends (typeof saidTypes)[number] & RecordType>(
  tx: Tx,
  type: T,
  sessionId: string
): readonly RecordOf<T>[] {
  return tx.list(type).filter((said) => said['sessionId'] === sessionId && mayName(said as RecordOf<T> & Said))
}

/**
 * From now on the names of a session are not stored, and those that were are gone for good, with the imported rows that
 * may hold them and the colours that would tell whose a note was. Final: the workshop's history of undo goes too, since it
 * would still know them, and what marks of handing over could be asked about them.
 */
export const forgetNames = defineCommand({
  name: 'session.forgetNames',
  args: z.strictObject({ id: idSchema }),
  isFinal: true,
  apply(tx, { id }) {
    tx.update(sessionType, id, { anonymity: 'not-stored' })
    dropSpeakersIn(tx, id)
    forgetPrints(tx, saidIn(tx, id))
  }
})

/**
 * AN1: whatever has come into sessions whose names are not stored (from a file, say) is without its speaker, and no mark of
 * handing over tells of one, neither those that came with the file nor our own.
 */
export function dropSpeakers(tx: Tx): void {
  const closed = tx.list(sessionType).filter(({ anonymity }) => anonymity === 'not-stored')
  for (const { id } of closed) dropSpeakersIn(tx, id)
  forgetPrints(
    tx,
    closed.flatMap(({ id }) => saidIn(tx, id))
  )
}

/**
 * Takes the names out of what was said in a session, and out of the history of where that was (a cluster may bear one), also
 * of notes that have lost theirs before: what is told of them may have come since.
 */
export function dropSpeakersIn(tx: Tx, sessionId: string): void {
  const notes = tx.list(expectationType).filter((note) => note.sessionId === sessionId)
  forgetTitles(
    tx,
    notes.map(({ id }) => id)
  )
  for (const type of saidTypes) {
    for (const said of namedIn(tx, type, sessionId)) tx.update(type, said.id, withoutName(said))
  }
}

/** Of notes that may have no speaker, and of those that never had one, the history keeps nothing that bears somebody's name. */
export function forgetTitles(tx: Tx, noteIds: readonly string[]): void {
  if (noteIds.length === 0) return
  const notes = new Set(noteIds)
  const placings = tx.list(placingType)
  const bare = withoutNamedTitles({ participants: tx.list(participantType), clusters: tx.list(clusterType), placings })
  for (const placing of placings) {
    const kept = notes.has(placing.expectationId) ? bare(placing) : placing
    if (kept !== placing) tx.update(placingType, placing.id, kept)
  }
}

/** What was said in a session, and where it has been. */
function saidIn(tx: Tx, sessionId: string): AnyRecord[] {
  const said = saidTypes.flatMap((type): AnyRecord[] => tx.list(type).filter((each) => each.sessionId === sessionId))
  const ids = new Set(said.map(({ id }) => id))
  return [...said, ...tx.list(placingType).filter(({ expectationId }) => ids.has(expectationId))]
}
