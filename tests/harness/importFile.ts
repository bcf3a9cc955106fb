import fs from 'node:fs'
import path from 'node:path'
import { EMPTY_BUNDLE, type ExpectationDraft, type ImportBundle } from '../../src/domain/interop/bundle.ts'
import type { ColumnTarget, RowIssue } from '../../src/domain/interop/csvOptions.ts'
import type { FormatId } from '../../src/domain/interop/formatIds.ts'
import { tableReader } from '../../src/domain/interop/readTable.ts'
import type { TableLayout, TableSettings, TableYield } from '../../src/domain/interop/tableLayout.ts'
import type { ReadingOptions } from '../../src/jobs/import/format.ts'
import { readFile } from '../../src/jobs/import/read.ts'

export const fixture = (name: string): Uint8Array =>
  fs.readFileSync(path.join(import.meta.dirname, '../fixtures/import', name))

export interface ReadTable extends ImportBundle {
  readonly format: FormatId
  readonly formats: readonly FormatId[]
  readonly layout: TableLayout
  /** Header → target, of the columns that become something. */
  readonly used: Readonly<Record<string, ColumnTarget>>
  readonly faults: readonly RowIssue[]
}

type Options = Partial<ReadingOptions & TableSettings & { readonly format: FormatId }>

/** All of a table, read as the import reads it. */
export function readTableFile(name: string, bytes: Uint8Array, options: Options = {}): ReadTable {
  const { mapping, scale = 'auto', blockHeadings = false, ...reading } = options
  const { content, format, formats } = readFile({ name, bytes, hasHeader: true, ...reading })
  if (content.kind !== 'table') throw new Error(`${name} is no table`)
  const { layout } = content
  const settings = { mapping: mapping ?? layout.mapping, scale, blockHeadings }
  const reader = tableReader(layout, settings)
  const notes: ExpectationDraft[] = []
  const people: ImportBundle['people'][number][] = []
  const faults: RowIssue[] = []
  const add = (taken: TableYield): void => {
    notes.push(...taken.notes)
    people.push(...taken.people)
  }
  for (const row of content.rows()) {
    const taken = reader.take(row)
    if ('fault' in taken) faults.push({ line: row.line, fault: taken.fault })
    else add(taken)
  }
  const last = reader.finish()
  add(last)
  const used = layout.headers.map((header, column) => [header, settings.mapping[column] ?? 'ignore'] as const)
  return {
    ...{ ...EMPTY_BUNDLE, clusters: last.clusters, notes, people, format, formats, layout },
    used: Object.fromEntries(used.filter(([, target]) => target !== 'ignore')),
    faults: [...faults, ...last.issues]
  }
}
