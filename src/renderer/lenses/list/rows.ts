import { DIMENSIONS, type Expectation, FACTORS, VERDICTS } from '../../../domain/expectations/expectation.ts'
import type { Mention } from '../../../domain/expectations/mention.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { RESPONSE_KINDS, type ResponseKind } from '../../../domain/responses/response.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { promisesByNote } from '../../../domain/statuses/promises.ts'
import type { DeliveryState } from '../../../domain/statuses/status.ts'
import { fold } from '../../../domain/text/fold.ts'
import type { Column } from './columns.ts'

/** One note with all that the list says of it. */
export interface ListRow {
  readonly id: string
  readonly note: Expectation
  readonly speaker: Participant | null
  readonly session: Session | null
  /** null: in none. */
  readonly cluster: string | null
  readonly mentions: readonly Mention[]
  /** null: not answered. */
  readonly answer: ResponseKind | null
  /** Of the promise; null: nothing was promised. */
  readonly state: DeliveryState | null
}

export interface Sort {
  readonly column: Column
  readonly isDescending: boolean
}

/** In the order of the board: what lies on top comes last. */
export function rowsOf(map: WorkshopMap): ListRow[] {
  const people = byId(map.participants)
  const sessions = byId(map.sessions)
  const clusters = byId(map.clusters)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const answers = new Map(map.responses.map(({ expectationId, kind }) => [expectationId, kind]))
  const promises = promisesByNote(map)
  return map.expectations.map((note) => ({
    id: note.id,
    note,
    speaker: people.get(note.participantId ?? '') ?? null,
    session: sessions.get(note.sessionId ?? '') ?? null,
    cluster: clusters.get(note.clusterId ?? '')?.title ?? null,
    mentions: mentions.get(note.id) ?? [],
    answer: answers.get(note.id) ?? null,
    state: promises.get(note.id)?.state ?? null
  }))
}

/** Those in which the text is found: in the words of the note, or where it belongs. */
export function searchRows(rows: readonly ListRow[], search: string): readonly ListRow[] {
  const wanted = fold(search)
  if (wanted === '') return rows
  return rows.filter(({ note, speaker, session, cluster, mentions }) =>
    [
      ...[note.text, note.quote, note.verdictReason, speaker?.name, session?.title, cluster],
      ...mentions.flatMap(({ text, quote }) => [text, quote])
    ].some((text) => typeof text === 'string' && fold(text).includes(wanted))
  )
}

type Key = string | number | null

/** What a column is sorted by; null where nothing stands. */
const KEYS: Readonly<Record<Column, (row: ListRow) => Key>> = {
  text: ({ note }) => note.text || null,
  speaker: ({ speaker }) => speaker?.name ?? null,
  cluster: ({ cluster }) => cluster,
  session: ({ session }) => session?.date ?? null,
  factors: ({ note }) => marksKey(FACTORS, note.factors),
  dimensions: ({ note }) => marksKey(DIMENSIONS, note.dimensions),
  mentions: ({ mentions }) => mentions.length,
  importance: ({ note }) => note.importance,
  feasibility: ({ note }) => note.feasibility,
  verdict: ({ note }) => VERDICTS.indexOf(note.verdict),
  answer: ({ answer }) => (answer === null ? null : RESPONSE_KINDS.indexOf(answer))
}

/** By the marks in their own order: those with the same ones stand together. */
const marksKey = <Mark extends string>(all: readonly Mark[], marks: readonly Mark[]): Key =>
  marks.length === 0
    ? null
    : marks
        .map((mark) => all.indexOf(mark))
        .sort((a, b) => a - b)
        .join()

/** Equal ones stay in the order they had; what is empty is last, whichever the direction. */
export function sortRows(rows: readonly ListRow[], sort: Sort | null, collator: Intl.Collator): readonly ListRow[] {
  if (sort === null) return rows
  const keyOf = KEYS[sort.column]
  const sign = sort.isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, sign, collator))
    .map(({ row }) => row)
}

function compareKeys(a: Key, b: Key, sign: number, collator: Intl.Collator): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return sign * order
}

/** Up, down, and off again. */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, isDescending: false }
  return sort.isDescending ? null : { column, isDescending: true }
}
