import { imageDataSchema } from '../elements/element.ts'
import { type AnyRecord, type RecordType, type RecordTypes, versionsOf } from '../engine/record.ts'
import { z } from '../engine/schema.ts'
import { unwrapped } from '../engine/texts.ts'
import { guardCell, unguardCell } from './cells.ts'

// A workshop as plain tables: one for each type of record, one column for each field of its schema. Written so that people
// and other programs can read it, and that every record comes back as it was.

/** How the cells of a column are written. */
export const CELL_KINDS = ['text', 'optional-text', 'json', 'image'] as const
export type CellKind = (typeof CELL_KINDS)[number]

export interface RecordTable {
  readonly type: string
  /** Field → how it is written, in the order of the columns. */
  readonly columns: Readonly<Record<string, CellKind>>
  readonly rows: readonly (readonly string[])[]
}

/** Keeps and finds the bytes of images outside of the tables. */
export interface ImageShelf {
  /** Where it lies from now on: `images/….png`; null: it stays in its cell. */
  put(id: string, data: string): string | null
  get(name: string): string | null
}

/** Said once for all of them. */
const LEFT_OUT = new Set(['type', 'scope'])

/** Those that have records, in the order of the types. */
export function tablesOf(records: readonly AnyRecord[], types: RecordTypes, images: ImageShelf): RecordTable[] {
  return [...types.values()].flatMap((type) => {
    const own = records.filter((record) => record.type === type.type)
    if (own.length === 0) return []
    const columns = columnsOf(type)
    const kinds = Object.entries(columns)
    const rows = own.map((record) => kinds.map(([field, kind]) => cellOf(kind, record[field], record.id, images)))
    return [{ type: type.type, columns, rows }]
  })
}

/** The records again, unchecked: see plumbFile.ts. A row without an id is none: a spreadsheet may leave blank ones. */
export function recordsOf(table: RecordTable, scope: string, images: ImageShelf): Record<string, unknown>[] {
  const columns = Object.entries(table.columns)
  const idAt = columns.findIndex(([field]) => field === 'id')
  return table.rows
    .filter((row) => (row[idAt] ?? '') !== '')
    .map((row) => ({
      ...Object.fromEntries(columns.map(([field, kind], at) => [field, valueIn(kind, row[at] ?? '', images)])),
      type: table.type,
      scope
    }))
}

function columnsOf(type: RecordType): Record<string, CellKind> {
  const { shape } = type.schema as z.ZodObject
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([field]) => !LEFT_OUT.has(field))
      .map(([field, schema]) => [field, kindOf(schema)])
  )
}

function kindOf(schema: z.core.$ZodType): CellKind {
  const inner = unwrapped(schema)
  if (inner === imageDataSchema) return 'image'
  const isText = inner instanceof z.ZodString || inner instanceof z.ZodStringFormat || inner instanceof z.ZodEnum
  if (!isText) return 'json'
  return inner === schema ? 'text' : 'optional-text'
}

function cellOf(kind: CellKind, value: unknown, id: string, images: ImageShelf): string {
  if (value === null || value === undefined) return ''
  if (kind === 'json' || typeof value !== 'string') return JSON.stringify(value)
  if (kind === 'image') return images.put(id, value) ?? value
  // Nothing at all is null, and what cannot be written in UTF-8 would be lost: these stand in quotation marks.
  const needsQuotes = value.startsWith('"') || (kind === 'optional-text' && value === '') || !isWellFormed(value)
  return needsQuotes ? JSON.stringify(value) : guardCell(value)
}

/** Throws a `SyntaxError` for what is neither. */
function valueIn(kind: CellKind, cell: string, images: ImageShelf): unknown {
  if (kind === 'json') return cell === '' ? null : JSON.parse(cell)
  if (kind === 'image') return cell.startsWith('data:') ? cell : images.get(cell)
  if (cell === '') return kind === 'text' ? '' : null
  return cell.startsWith('"') ? JSON.parse(cell) : unguardCell(cell)
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

const MANIFEST_VERSION = 1

/** Lies beside the tables and says how to read them. Of a file from elsewhere nothing else is believed. */
const manifestSchema = z.looseObject({
  format: z.literal('plumbline-tables'),
  version: z.int().min(1),
  scope: z.string(),
  types: z.record(z.string(), z.int().min(0)),
  tables: z.record(z.string(), z.looseObject({ columns: z.record(z.string(), z.enum(CELL_KINDS)) }))
})
export type TablesManifest = z.infer<typeof manifestSchema>

export const manifestOf = (scope: string, tables: readonly RecordTable[], types: RecordTypes): TablesManifest => ({
  format: 'plumbline-tables',
  version: MANIFEST_VERSION,
  scope,
  types: versionsOf(types),
  tables: Object.fromEntries(tables.map(({ type, columns }) => [type, { columns }]))
})

/** null: it is none. */
export function readManifest(content: unknown): TablesManifest | null {
  const read = manifestSchema.safeParse(content)
  return read.success ? read.data : null
}

export const isNewerManifest = ({ version }: TablesManifest): boolean => version > MANIFEST_VERSION
