import type { AnyRecord } from '../engine/record.ts'
import type { Conflict, Records, Side, Versions } from './conflict.ts'
import { shownSides } from './hiding.ts'
import { isSameValue, valueIn } from './units.ts'

/** One side of a conflict, to be worded: a value of one field, or that the whole thing is there or is not. */
export type SideView =
  | { readonly kind: 'gone' }
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'value'; readonly value: unknown }
  /** It says who spoke where names are hidden, or what lies face down. */
  | { readonly kind: 'hidden'; readonly what: 'name' | 'words' }

/** A conflict as people look at it: what it is about by its words, not by ids. */
export interface ConflictView {
  readonly key: string
  /** Of the record: `expectation`. */
  readonly type: string
  readonly name: string
  /** There is no name, for it lies face down. */
  readonly isFaceDown: boolean
  /** What of the record; null: all of it. */
  readonly unit: string | null
  readonly ours: SideView
  readonly theirs: SideView
}

export function conflictViews(conflicts: readonly Conflict[], sides: Pick<Versions, Side>): ConflictView[] {
  const shown = shownSides(sides)
  return conflicts.map((conflict) => conflictView(conflict, shown.ours, shown.theirs))
}

function conflictView({ key, ours, theirs, unit }: Conflict, mine: Records, yours: Records): ConflictView {
  const shownOf = (side: AnyRecord, records: Records): AnyRecord => records.get(side.id) ?? side
  const record = ours !== null ? shownOf(ours, mine) : theirs !== null ? shownOf(theirs, yours) : null
  const named = record ?? { type: '' }
  // Both answered: it is about what is answered, and the answers are the two sides.
  const isRivalry = unit === null && ours !== null && theirs !== null
  const isFaceDown =
    record !== null && saidIn(record) === '' && [ours, theirs].some((side) => saidIn(side ?? record) !== '')
  const sideOf = (side: AnyRecord | null, records: Records): SideView => {
    if (side === null) return { kind: 'gone' }
    const shown = shownOf(side, records)
    if (unit === null) {
      return isFaceDown ? { kind: 'hidden', what: 'words' } : { kind: 'whole', text: wordsOf(shown, records) }
    }
    const value = valueIn(shown, unit)
    if (isSameValue(value, valueIn(side, unit))) return { kind: 'value', value: nameIds(value, records) }
    return { kind: 'hidden', what: WORDS.has(unit.name) ? 'words' : 'name' }
  }
  return {
    ...{ key, type: named.type, unit: unit?.name ?? null },
    isFaceDown,
    name: record === null || isFaceDown ? '' : nameOf(record, ours === null ? yours : mine, isRivalry),
    ...{ ours: sideOf(ours, mine), theirs: sideOf(theirs, yours) }
  }
}

/** Of a note or a mention; what else is hidden would tell who spoke. */
const WORDS: ReadonlySet<string> = new Set(['text', 'quote'])
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
