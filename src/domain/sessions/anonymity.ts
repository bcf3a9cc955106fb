import { defineCommand } from '../engine/command.ts'
import type { RecordOf, RecordType } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { forgetPrints } from '../handover/forgetPrints.ts'
import { NOBODYS_COLOR } from '../map/palette.ts'
import { premiseType } from '../premises/premise.ts'
import { sessionType } from './session.ts'

/** What is said by somebody in a session. */
const saidTypes = [expectationType, mentionType, premiseType] as const

/** AN1: who may be kept as the speaker of what is said in a session: nobody, where names are not stored. */
export function speakerKept(
  tx: Tx,
  said: { readonly participantId: string | null; readonly sessionId: string | null }
): string | null {
  const session = said.sessionId === null ? undefined : tx.get(sessionType, said.sessionId)
  return session?.anonymity === 'not-stored' ? null : said.participantId
}

/** How much that was said in a session still has its speaker. */
export const namesKeptIn = (tx: Tx, sessionId: string): number =>
  saidTypes.reduce((count, type) => count + namedIn(tx, type, sessionId).length, 0)

function namedIn<T extends (typeof saidTypes)[number] & RecordType>(
  tx: Tx,
  type: T,
  sessionId: string
): readonly RecordOf<T>[] {
  return tx.list(type).filter((said) => said['sessionId'] === sessionId && said['participantId'] !== null)
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
    forgetPrints(tx, dropSpeakersIn(tx, id))
  }
})

/** AN1: whatever has come into sessions whose names are not stored (from a colleague's file, say) is without its speaker. */
export function dropSpeakers(tx: Tx): void {
  for (const { id, anonymity } of tx.list(sessionType)) if (anonymity === 'not-stored') dropSpeakersIn(tx, id)
}

/** Returns the ids of what had one. */
function dropSpeakersIn(tx: Tx, sessionId: string): string[] {
  const named = saidTypes.map((type) => namedIn(tx, type, sessionId).map(({ id }) => id))
  const [notes = [], mentions = [], premises = []] = named
  for (const id of notes) tx.update(expectationType, id, { participantId: null, raw: null, color: NOBODYS_COLOR })
  for (const id of mentions) tx.update(mentionType, id, { participantId: null })
  for (const id of premises) tx.update(premiseType, id, { participantId: null })
  return named.flat()
}
