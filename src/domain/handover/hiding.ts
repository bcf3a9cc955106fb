import { clusterType } from '../clusters/cluster.ts'
import { placingType } from '../clusters/placing.ts'
import type { AnyRecord } from '../engine/record.ts'
import { expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { withoutNamedTitles } from '../map/formerTitles.ts'
import { hiddenSessionsIn, hideNamesIn, isSaid } from '../map/hideNames.ts'
import { mayName, withoutName } from '../map/withoutName.ts'
import { listerOf } from '../map/workshopMap.ts'
import { participantType } from '../people/participant.ts'
import type { Records, Side, Versions } from './conflict.ts'

/** Both sides as they may be looked at: what one of them hides (AN2) or has face down (N1) is shown of neither. */
export function shownSides({ ours, theirs }: Pick<Versions, Side>): Pick<Versions, Side> {
  const all = [...ours.values(), ...theirs.values()]
  const hidden = hiddenSessionsIn(all)
  const faceDown = new Set(
    all.flatMap(({ id, type, isFaceDown }) => (type === expectationType.type && isFaceDown === true ? [id] : []))
  )
  const shown = (records: Records): Records =>
    new Map(
      hideNamesIn([...records.values()], hidden)
        .map((record) => (isWordless(record, faceDown) ? withoutWords(record) : record))
        .map((record) => [record.id, record])
    )
  return { ours: shown(ours), theirs: shown(theirs) }
}

const isWordless = (record: AnyRecord, faceDown: ReadonlySet<string>): boolean =>
  faceDown.has(record.id) || (record.type === mentionType.type && faceDown.has(String(record['expectationId'])))

const withoutWords = (record: AnyRecord): AnyRecord => ({
  ...record,
  ...{ text: '', quote: '' },
  ...('raw' in record && { raw: null })
})

/**
 * AN2: what stands in a hidden session wherever it has its name, and comes out of it by the merge (one moved it, or removed
 * the session), comes out without, as by hand; so does the history of each note that comes out, whether it had a name or not.
 */
export function leaveNamesBehind(result: Map<string, AnyRecord>, { ours, theirs }: Pick<Versions, Side>): void {
  const sides = [ours, theirs].map((records) => ({ records, hidden: hiddenSessionsIn(records.values()) }))
  if (sides.every(({ hidden }) => hidden.size === 0)) return
  const hiddenNow = hiddenSessionsIn(result.values())
  const bareNotes = new Set<string>()
  for (const record of result.values()) {
    if (!isSaid(record) || hiddenNow.has(record.sessionId ?? '')) continue
    const known = sides.flatMap(({ records, hidden }) => {
      const said = records.get(record.id)
      if (said === undefined || !isSaid(said)) return []
      const hasLeft = hidden.has(said.sessionId ?? '') && said.sessionId !== record.sessionId
      return [{ hasLeft, isSource: said.participantId === record.participantId }]
    })
    if (known.some(({ hasLeft }) => hasLeft)) bareNotes.add(record.id)
    const sources = known.filter(({ isSource }) => isSource)
    if (!mayName(record) || sources.length === 0 || !sources.every(({ hasLeft }) => hasLeft)) continue
    result.set(record.id, withoutName(record))
  }
  if (bareNotes.size === 0) return
  const list = listerOf([...result.values()])
  const placings = list(placingType)
  const bare = withoutNamedTitles({ participants: list(participantType), clusters: list(clusterType), placings })
  for (const placing of placings) {
    if (bareNotes.has(placing.expectationId)) result.set(placing.id, bare(placing))
  }
}
