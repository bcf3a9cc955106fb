import type { AnyRecord } from '../engine/record.ts'
import type { Conflict, Records } from './conflict.ts'
import { valueIn } from './units.ts'

/** One side of a conflict, to be worded: a value of one field, or that the whole thing is there or is not. */
export type SideView =
  | { readonly kind: 'gone' }
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'value'; readonly value: unknown }

/** A conflict as people look at it: what it is about by its words, not by ids. */
export interface ConflictView {
  readonly key: string
  /** Of the record: `expectation`. */
  readonly type: string
  readonly name: string
  /** What of the record; null: all of it. */
  readonly unit: string | null
  readonly ours: SideView
  readonly theirs: SideView
}

export function conflictView({ key, ours, theirs, unit }: Conflict, mine: Records, yours: Records): ConflictView {
  const record = ours ?? theirs
  const named = record ?? { type: '' }
  // Both answered: it is about what is answered, and the answers are the two sides.
  const isRivalry = unit === null && ours !== null && theirs !== null
  const sideOf = (side: AnyRecord | null, records: Records): SideView => {
    if (side === null) return { kind: 'gone' }
    if (unit === null) return { kind: 'whole', text: wordsOf(side, records) }
    return { kind: 'value', value: nameIds(valueIn(side, unit), records) }
  }
  return {
    ...{ key, type: named.type, unit: unit?.name ?? null },
    name: record === null ? '' : nameOf(record, ours === null ? yours : mine, isRivalry),
    ...{ ours: sideOf(ours, mine), theirs: sideOf(theirs, yours) }
  }
}

/** In the order in which they say most. */
const SAYING = ['text', 'title', 'name', 'note', 'evidence', 'state', 'value'] as const
/** What something is about that has no words of its own. */
const ABOUT = ['expectationId', 'responseId', 'participantId', 'fromId', 'elementId', 'premiseId', 'sessionId'] as const
const MOST_LETTERS = 200

/** What something is called: by what it says; else by what it is about. */
function nameOf(record: AnyRecord, records: Records, isByOwner: boolean, depth = 0): string {
  const about = ABOUT.map((field) => records.get(String(record[field]))).find((each) => each !== undefined)
  const owner = about === undefined || depth > 3 ? '' : nameOf(about, records, false, depth + 1)
  return isByOwner && owner !== '' ? owner : wordsOf(record, records) || owner
}

function wordsOf(record: AnyRecord, records: Records): string {
  const abouts = ABOUT.flatMap((field) => records.get(String(record[field])) ?? [])
  return (saidIn(record) || abouts.map(saidIn).filter(Boolean).join(' · ')).slice(0, MOST_LETTERS)
}

function saidIn(record: AnyRecord): string {
  const said = SAYING.map((field) => record[field]).find(
    (value) => value !== '' && value !== null && value !== undefined
  )
  return typeof said === 'string' || typeof said === 'number' ? String(said) : ''
}

/** Ids become what they are the ids of. */
function nameIds(value: unknown, records: Records): unknown {
  if (Array.isArray(value)) return value.map((each) => nameIds(each, records))
  const record = typeof value === 'string' ? records.get(value) : undefined
  return record === undefined ? value : nameOf(record, records, false)
}
