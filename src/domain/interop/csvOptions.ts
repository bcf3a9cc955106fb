import { z } from '../engine/schema.ts'

/** How a table's bytes may be written. Excel saves GB18030 on simplified, Big5 on traditional Chinese Windows. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** What a column may become. What is ignored stays with the note as part of its original row. */
export const COLUMN_TARGETS = ['text', 'quote', 'speaker', 'role', 'segment', 'cluster', 'ignore'] as const
export type ColumnTarget = (typeof COLUMN_TARGETS)[number]

/** The most rows that are taken in at once: what a board can still show and a person still read. */
export const MAX_IMPORT_ROWS = 20_000
const MAX_COLUMNS = 1000

/** A target for each column in turn. Each but `ignore` stands at most once; without a text there is no note. */
export const mappingSchema = z
  .array(z.enum(COLUMN_TARGETS))
  .max(MAX_COLUMNS)
  .readonly()
  .refine((mapping) => COLUMN_TARGETS.every((target) => target === 'ignore' || countOf(mapping, target) <= 1))
export type ColumnMapping = readonly ColumnTarget[]

const countOf = (mapping: ColumnMapping, target: ColumnTarget): number =>
  mapping.filter((other) => other === target).length

/** Gives a column another meaning. Each but "ignore" stands once: the column that had it before is ignored. */
export function mapColumn(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnTarget[] {
  return mapping.map((other, index) => (index === column ? target : other === target ? 'ignore' : other))
}

/** Why a row cannot be taken in. */
export const ROW_FAULTS = ['no-text', 'too-few-cells', 'too-many-cells', 'cell-too-long', 'open-quote'] as const
export type RowFault = (typeof ROW_FAULTS)[number]

export interface RowIssue {
  /** The first line of the row in the file, from 1. */
  readonly line: number
  readonly fault: RowFault
}
