import { z } from '../engine/schema.ts'
import { LEVEL_KINDS, type LevelKind } from '../levels/level.ts'
import { IMPORT_LIMITS } from './limits.ts'

/** How a table's bytes may be written. Excel saves GB18030 on simplified, Big5 on traditional Chinese Windows. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/**
 * What a column may become. A row is a note by its `text`, one note an open question by its `answer`s, and somebody by
 * `person`. Levels are those of the row's own note; without a `text` they are ratings, and each column is an expectation
 * that all rows rate. What is ignored stays with the note as part of its original row; what is dropped does not.
 */
export const COLUMN_TARGETS = [
  ...(['text', 'answer', 'quote', 'speaker', 'organisation', 'role', 'segment', 'stage'] as const),
  ...(['cluster', 'factors', 'mentions', ...LEVEL_KINDS, 'key', 'person', 'ignore', 'drop'] as const)
] as const
export type ColumnTarget = (typeof COLUMN_TARGETS)[number]

/** These may stand for any number of columns, every other target for one. */
const REPEATABLE: ReadonlySet<ColumnTarget> = new Set(['answer', ...LEVEL_KINDS, 'ignore', 'drop'])

export const isLevelTarget = (target: ColumnTarget): target is LevelKind =>
  target === 'desired' || target === 'agreed' || target === 'perceived'

/** A target for each column in turn. */
export const mappingSchema = z.array(z.enum(COLUMN_TARGETS)).max(IMPORT_LIMITS.columns).readonly().refine(isUnambiguous)
export type ColumnMapping = readonly ColumnTarget[]

function isUnambiguous(mapping: ColumnMapping): boolean {
  const single = mapping.filter((target) => !REPEATABLE.has(target))
  return new Set(single).size === single.length
}

/** The same, where of the columns that mean what one alone may mean the first does. */
export function firstOfEach(mapping: ColumnMapping): ColumnMapping {
  return mapping.map((target, index) =>
    REPEATABLE.has(target) || mapping.indexOf(target) === index ? target : 'ignore'
  )
}

/** Gives a column another meaning. Of those that stand for one column, the one that had it before is ignored. */
export function mapColumn(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnTarget[] {
  const isTaken = (other: ColumnTarget): boolean => other === target && !REPEATABLE.has(target)
  return mapping.map((other, index) => (index === column ? target : isTaken(other) ? 'ignore' : other))
}

/** The scales that ratings are given on; `auto`: by the lowest and highest answer. */
export const RATING_SCALES = ['auto', '0-10', '1-10', '1-9', '1-7', '1-6', '1-5', '1-4', '0-100'] as const
export type RatingScale = (typeof RATING_SCALES)[number]

/** Why a row cannot be taken in. */
export const ROW_FAULTS = [
  ...(['no-text', 'too-few-cells', 'too-many-cells', 'cell-too-long', 'open-quote', 'bad-characters'] as const),
  /** A response that was begun and never sent off. */
  'unfinished',
  /** A column that was to be ratings, and has no number in it. */
  'no-numbers'
] as const
export type RowFault = (typeof ROW_FAULTS)[number]

export interface RowIssue {
  /** The first line of the row in the file, from 1. */
  readonly line: number
  readonly fault: RowFault
}
