import { type Signing, withItems } from '../brief/signing.ts'
import { groupBy, type WorkshopMap } from './workshopMap.ts'

type Known = Pick<WorkshopMap, 'expectations' | 'mentions' | 'participants'>

/**
 * AN2: what was signed before a session was closed says who spoke there. As it is shown, only of those who may still be told:
 * of whoever said the same elsewhere, and of nobody where the note has gone, since no one knows where it was said. The
 * signed version itself never changes (B2).
 * @param closed the sessions of which nobody may be told
 */
export function withoutSignedNames(
  signings: readonly Signing[],
  closed: ReadonlySet<string>,
  { expectations, mentions, participants }: Known
): readonly Signing[] {
  if (signings.length === 0 || closed.size === 0) return signings
  const names = new Map(participants.map(({ id, name }) => [id, name]))
  const about = groupBy(
    [...expectations.map((note) => ({ ...note, expectationId: note.id })), ...mentions],
    ({ expectationId }) => expectationId
  )
  return signings.map((signing) =>
    withItems(signing, (item) => {
      const said = about.get(item.expectationId) ?? []
      const open = said.filter(({ sessionId }) => sessionId === null || !closed.has(sessionId))
      if (said.length > 0 && open.length === said.length) return item
      const told = new Set(open.map(({ participantId }) => names.get(participantId ?? '')))
      return { ...item, saidBy: item.saidBy.filter((name) => told.has(name)) }
    })
  )
}
