import type { DayOf } from '../../base/day.ts'
import { curvesOf } from '../levels/curve.ts'
import { type Gap, gapsOf } from '../levels/gap.ts'
import { latestLevel } from '../levels/latest.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import { rankExpectations } from '../priority/score.ts'
import { guardCell } from './cells.ts'
import { csvText } from './csvText.ts'
import { writeMentions } from './ownMentions.ts'

/** A number stays one; null is an empty cell. */
type Cell = string | number | null

/** Stable names, the same in every language, so that what reads the table need not know who wrote it. */
export const EXPECTATION_COLUMNS = [
  ...['id', 'expectation', 'quote', 'cluster', 'speaker', 'role', 'organisation', 'segment'],
  ...[
    'session',
    'session_date',
    'method',
    'factors',
    'dimensions',
    'voices',
    'also_said',
    'importance',
    'feasibility',
    'score',
    'rank'
  ],
  ...['verdict', 'verdict_reason', 'response_kind', 'response', 'measure', 'way', 'owner', 'due', 'promised_level'],
  ...['status', 'status_date', 'evidence', 'desired', 'agreed', 'perceived', 'gap']
] as const
type Column = (typeof EXPECTATION_COLUMNS)[number]

/** All expectations, the most important first, each with all that hangs on it in one row. */
export function expectationTable(map: WorkshopMap, dayOf: DayOf): Record<Column, Cell>[] {
  const people = byId(map.participants)
  const segments = byId(map.segments)
  const sessions = byId(map.sessions)
  const clusters = byId(map.clusters)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
  const statuses = groupBy(map.statuses, ({ responseId }) => responseId)
  const curves = curvesOf(map, dayOf)
  const gaps = new Map<string, Gap>(gapsOf(map, dayOf).map((gap) => [gap.expectation.id, gap]))

  return rankExpectations(map).map(({ expectation, score, rank, voices }): Record<Column, Cell> => {
    const speaker = find(people, expectation.participantId)
    const session = find(sessions, expectation.sessionId)
    const response = responses.get(expectation.id)
    const status = response && statuses.get(response.id)?.at(-1)
    const own = curves.get(expectation.id) ?? []
    return {
      id: expectation.id,
      expectation: expectation.text,
      quote: expectation.quote,
      cluster: find(clusters, expectation.clusterId)?.title ?? null,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      organisation: speaker?.organisation ?? null,
      segment: find(segments, speaker?.segmentId ?? null)?.name ?? null,
      session: session?.title ?? null,
      session_date: session?.date ?? null,
      method: session?.method ?? null,
      factors: expectation.factors.join('; '),
      dimensions: expectation.dimensions.join('; '),
      voices,
      also_said: writeMentions(
        (mentions.get(expectation.id) ?? []).map(({ text, participantId }) => ({
          ...{ text, speaker: find(people, participantId)?.name ?? '' }
        }))
      ),
      importance: expectation.importance,
      feasibility: expectation.feasibility,
      score: score === null ? null : Math.round(score * 10) / 10,
      rank,
      verdict: expectation.verdict,
      verdict_reason: expectation.verdictReason,
      response_kind: response?.kind ?? null,
      response: response?.text ?? null,
      measure: response?.measure ?? null,
      way: response?.way ?? null,
      owner: find(people, response?.ownerId ?? null)?.name ?? null,
      due: response?.dueDate ?? null,
      promised_level: response?.promisedLevel ?? null,
      status: status?.state ?? (response?.kind === 'promise' ? 'open' : null),
      status_date: status === undefined ? null : dayOf(status.at),
      evidence: status?.evidence ?? null,
      desired: latestLevel(own, 'desired'),
      agreed: latestLevel(own, 'agreed'),
      perceived: latestLevel(own, 'perceived'),
      gap: gaps.get(expectation.id)?.gap ?? null
    }
  })
}

const find = <T>(records: ReadonlyMap<string, T>, id: string | null): T | undefined =>
  id === null ? undefined : records.get(id)

/** The table as a file, its columns by their names. */
export const expectationCsv = (rows: readonly Readonly<Record<Column, Cell>>[]): string =>
  csvText([EXPECTATION_COLUMNS, ...rows.map((row) => EXPECTATION_COLUMNS.map((column) => textOf(row[column])))])

function textOf(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : guardCell(cell)
}
