import { DIMENSIONS, VERDICTS } from '../../../domain/expectations/expectation.ts'
import { groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { DELIVERY_STATES } from '../../../domain/statuses/status.ts'
import type { ListRow } from './rows.ts'

export const GROUPINGS = [
  'none',
  'cluster',
  'lane',
  'speaker',
  'segment',
  'session',
  'dimension',
  'verdict',
  'status'
] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface Group {
  readonly by: Exclude<Grouping, 'none'>
  /** The record, or the word of the domain; null: the notes that have none. */
  readonly id: string | null
  /** As the user named it. */
  readonly title: string
  readonly count: number
}

/** What the list draws, one below the other. */
export type ListItem =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'note'; readonly row: ListRow }

/** The rows under the headings of their groups, the groups in the order that people expect, those with none last. */
export function itemsOf(map: WorkshopMap, rows: readonly ListRow[], grouping: Grouping): ListItem[] {
  if (grouping === 'none') return rows.map(asItem)
  const groups = groupBy(rows, groupIdOf(grouping))
  return [...titlesOf(map, grouping), { id: null, title: '' }].flatMap(({ id, title }) => {
    const members = groups.get(id)
    if (members === undefined) return []
    const heading: ListItem = { kind: 'group', group: { by: grouping, id, title, count: members.length } }
    return [heading, ...members.map(asItem)]
  })
}

const asItem = (row: ListRow): ListItem => ({ kind: 'note', row })

function groupIdOf(grouping: Group['by']): (row: ListRow) => string | null {
  switch (grouping) {
    case 'cluster':
      return ({ note }) => note.clusterId
    case 'speaker':
      return ({ note }) => note.participantId
    case 'session':
      return ({ note }) => note.sessionId
    case 'verdict':
      return ({ note }) => note.verdict
    case 'lane':
      return ({ note }) => note.laneId
    case 'segment':
      return ({ speaker }) => speaker?.segmentId ?? null
    case 'dimension':
      return ({ note }) => note.dimensions[0] ?? null
    case 'status':
      return ({ state }) => state
  }
}

function titlesOf(map: WorkshopMap, grouping: Group['by']): readonly { readonly id: string; readonly title: string }[] {
  switch (grouping) {
    case 'cluster':
      return map.clusters
    case 'speaker':
      return map.participants.map(({ id, name }) => ({ id, title: name }))
    case 'session':
      return map.sessions
    case 'verdict':
      return VERDICTS.map(untitled)
    case 'lane':
      return map.elements.map(({ id, text }) => ({ id, title: text }))
    case 'segment':
      return map.segments.map(({ id, name }) => ({ id, title: name }))
    case 'dimension':
      return DIMENSIONS.map(untitled)
    case 'status':
      return DELIVERY_STATES.map(untitled)
  }
}

/** What has its words in the locales. */
const untitled = (id: string) => ({ id, title: '' })

export const idsOf = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'note' ? [item.row.id] : []))

export const indexOfNote = (items: readonly ListItem[], id: string | null): number =>
  items.findIndex((item) => item.kind === 'note' && item.row.id === id)

/** The note so many steps on, at most to the end; null: there is none. */
export function noteBeside(ids: readonly string[], id: string | null, by: number): string | null {
  const at = id === null ? -1 : ids.indexOf(id)
  return ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))] ?? null
}

/** All from one to the other, both included. */
export function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  const range = ids.slice(Math.min(a, b), Math.max(a, b) + 1)
  // What one came to last is the last selected.
  return a <= b ? range : range.reverse()
}

/** Where one goes on when some are gone: the next that stays, or else the one before. */
export function noteAfter(ids: readonly string[], id: string, gone: ReadonlySet<string>): string | null {
  const at = ids.indexOf(id)
  const stays = (each: string): boolean => !gone.has(each)
  return ids.slice(at + 1).find(stays) ?? ids.slice(0, Math.max(0, at)).findLast(stays) ?? null
}
