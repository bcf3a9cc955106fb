import { idSchema, titleSchema, z } from '../domain/engine/schema.ts'
import {
  type ColumnMapping,
  DELIMITERS,
  type Delimiter,
  mappingSchema,
  type RowIssue,
  TEXT_ENCODINGS,
  type TextEncoding
} from '../domain/interop/csvOptions.ts'
import { colorSchema } from '../domain/map/palette.ts'

// The long work that a window may ask for, by name: the arguments, checked by the job itself, and what comes back.

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const encodingSchema = z.enum(TEXT_ENCODINGS)
const delimiterSchema = z.enum(DELIMITERS)

export const jobArgs = {
  /** What would be imported. What is left out is guessed. */
  'csv.preview': z.strictObject({
    bytes: bytesSchema,
    encoding: encodingSchema.optional(),
    delimiter: delimiterSchema.optional(),
    /** The first row names the columns. */
    hasHeader: z.boolean(),
    mapping: mappingSchema.optional()
  }),
  /** Brings the rows of a table into the workshop of the scope, there or to be made, as one step of undo. */
  'csv.import': z.strictObject({
    bytes: bytesSchema,
    encoding: encodingSchema,
    delimiter: delimiterSchema,
    hasHeader: z.boolean(),
    mapping: mappingSchema,
    /** The title of a workshop that is made for the rows; null: it is there. */
    newTitle: titleSchema.nullable(),
    badRows: z.enum(['skip', 'refuse']),
    /** The session in which all of it was said. */
    sessionId: idSchema.nullable(),
    color: colorSchema
  }),
  /** All expectations of the workshop with what hangs on them, as one flat table. */
  'workshop.exportCsv': z.strictObject({}),
  /** The whole workshop, to be read back by `workshop.importJson`. */
  'workshop.exportJson': z.strictObject({}),
  /** Makes the workshop of a file anew, under the given id. */
  'workshop.importJson': z.strictObject({ bytes: bytesSchema, scope: idSchema })
} as const satisfies Record<string, z.ZodType>

export type JobName = keyof typeof jobArgs
export type JobArgs<Name extends JobName> = z.input<(typeof jobArgs)[Name]>

/** What the step of a job is called for undo, where no command's name says it. */
export const JOB_STEPS = ['import.csv'] as const
export type JobStep = (typeof JOB_STEPS)[number]

/** How many rows and faults a preview shows; the counts are of all. */
export const PREVIEW_ROWS = 50
export const PREVIEW_ISSUES = 200

export interface CsvPreview {
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
  /** One a column, no two the same. */
  readonly headers: readonly string[]
  readonly mapping: ColumnMapping
  /** The first rows that would become notes, cell by cell. */
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly goodRowCount: number
  readonly issues: readonly RowIssue[]
  readonly issueCount: number
}

export interface CsvImportCounts {
  readonly notes: number
  /** Of these, how many are new. */
  readonly participants: number
  readonly clusters: number
  readonly skipped: number
}

export interface JobResults {
  'csv.preview': CsvPreview
  'csv.import': CsvImportCounts
  'workshop.exportCsv': Uint8Array
  'workshop.exportJson': Uint8Array
  'workshop.importJson': { readonly scope: string }
}
export type JobResult<Name extends JobName> = JobResults[Name]
