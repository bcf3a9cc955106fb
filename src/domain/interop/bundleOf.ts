import type { Expectation } from '../expectations/expectation.ts'
import type { Level } from '../levels/level.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import type { Session } from '../sessions/session.ts'
import type { ExpectationDraft, ImportBundle, PersonDraft } from './bundle.ts'

/**
 * A workshop as a file for boards holds it: its notes with all that was said and judged of them, clusters, connections,
 * people and premises. Sessions, answers, promises and signed briefs are not for other programs' boards: they are in the
 * workshop file. Reading such a file makes this bundle again.
 *
 * It is made of the records, as the workshop file and the table are, and has the words of notes that lie face down
 * (see map/faceDown.ts); that they do is kept with them.
 */
export function bundleOf(map: WorkshopMap): ImportBundle {
  const people = new Map(personDrafts(map))
  const nobody = { name: '', role: '', organisation: '', segment: '' }
  const speakerOf = (id: string | null) => people.get(id ?? '') ?? nobody
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const levels = groupBy(map.levels, ({ expectationId }) => expectationId)
  const sessions = byId(map.sessions)
  const shaped = groupBy(map.premiseLinks, ({ premiseId }) => premiseId)

  const draftOf = (note: Expectation): ExpectationDraft => {
    const { name, role, organisation, segment } = speakerOf(note.participantId)
    const { id, text, quote, factors, color, x, y, raw } = note
    return {
      ...{ key: id, text, quote, speaker: name, role, organisation, segment, clusterKey: note.clusterId ?? '' },
      ...{ factors, color, at: { x, y }, raw },
      mentions: (mentions.get(id) ?? []).map((mention) => ({
        ...{ text: mention.text, quote: mention.quote, speaker: speakerOf(mention.participantId).name }
      })),
      levels: (levels.get(id) ?? []).map((level) => ({
        ...{ kind: level.kind, value: level.value, note: level.note },
        at: momentOf(level, sessions)
      })),
      own: ownOf(note),
      isUntouched: true
    }
  }

  return {
    title: map.workshop?.title ?? '',
    clusters: map.clusters.map(({ id, title, parentId, color, x, y, w, h }) => ({
      ...{ key: id, title, parentKey: parentId ?? '', color, box: { x, y, w, h } }
    })),
    notes: map.expectations.map(draftOf),
    links: map.links.map(({ fromId, toId, kind }) => ({ fromKey: fromId, toKey: toId, kind })),
    people: [...people.values()],
    premises: map.premises.map(({ id, kind, text, source, date, participantId }) => ({
      ...{ kind, text, source, date, speaker: speakerOf(participantId).name },
      noteKeys: (shaped.get(id) ?? []).map(({ expectationId }) => expectationId)
    })),
    issues: []
  }
}

/** G1: a level counts for the day of its session, which is not in the file; noon in Greenwich is that day nearly everywhere. */
function momentOf({ at, sessionId }: Level, sessions: ReadonlyMap<string, Session>): string {
  const session = sessions.get(sessionId ?? '')
  return session === undefined ? at : `${session.date}T12:00:00.000Z`
}

const ownOf = (note: Expectation): ExpectationDraft['own'] => ({
  ...{ dimensions: note.dimensions, importance: note.importance, feasibility: note.feasibility },
  ...{ verdict: note.verdict, verdictReason: note.verdictReason, cardNumber: note.cardNumber },
  isFaceDown: note.isFaceDown
})

function personDrafts({ participants, segments }: WorkshopMap): (readonly [string, PersonDraft])[] {
  const names = byId(segments)
  return participants.map(({ id, name, organisation, role, segmentId, stage, isAlias, side, value, risk, color }) => [
    id,
    {
      ...{ name, organisation, role, segment: names.get(segmentId ?? '')?.name ?? '', stage },
      own: { isAlias, side, value, risk, color }
    }
  ])
}
