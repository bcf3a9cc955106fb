import type { FoundPair } from '../domain/duplicates/review.ts'
import { idSchema, textSchema, titleSchema, z } from '../domain/engine/schema.ts'
import type { Explanation } from '../domain/grouping/explain.ts'
import type { PackedSuggestion } from '../domain/grouping/packedSuggestion.ts'
import type { Offer } from '../domain/grouping/place.ts'
import type { ConflictView } from '../domain/handover/conflictView.ts'
import type { KnownMark } from '../domain/handover/handover.ts'
import type { BundleIssue } from '../domain/interop/bundle.ts'
import {
  type ColumnMapping,
  DELIMITERS,
  type Delimiter,
  mappingSchema,
  RATING_SCALES,
  type RowIssue,
  TEXT_ENCODINGS,
  type TextEncoding
} from '../domain/interop/csvOptions.ts'
import { FORMAT_IDS, type FormatId } from '../domain/interop/formatIds.ts'
import { givingSchema } from '../domain/interop/giving.ts'
import { colorSchema, type PaletteColor } from '../domain/map/palette.ts'
import type { ReadSorts } from '../domain/sorts/readSortTable.ts'
import { ownWordsSchema } from '../domain/themes/ownWords.ts'

// The long work that a window may ask for, by name: the arguments, checked by the job itself, and what comes back.

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const encodingSchema = z.enum(TEXT_ENCODINGS)
const delimiterSchema = z.enum(DELIMITERS)

const formatSchema = z.enum(FORMAT_IDS)

/** What a board can be written as. */
export const BOARD_FORMATS = ['canvas', 'excalidraw', 'markdown'] as const
export type BoardFormat = (typeof BOARD_FORMATS)[number]

/** A file, and how it is to be read; only a table has an encoding, a delimiter and columns. */
const readingSchema = z.strictObject({
  name: z.string().max(1000),
  bytes: bytesSchema,
  format: formatSchema.optional(),
  encoding: encodingSchema.optional(),
  delimiter: delimiterSchema.optional(),
  /** The first row names the columns. */
  hasHeader: z.boolean(),
  /** Of a workbook. */
  sheet: z.string().max(1000).optional(),
  mapping: mappingSchema.nullable(),
  /** Of columns that hold ratings. */
  scale: z.enum(RATING_SCALES).default('auto'),
  /** Of the cells of a board: the first row of a block is its heading. */
  blockHeadings: z.boolean().default(false)
})

export const MAX_PLACED = 1000
export const MAX_PASSPHRASE = 1000
const passphraseSchema = z.string().max(MAX_PASSPHRASE)
/** Conflict → which side goes. */
const choicesSchema = z.record(z.string().max(100), z.enum(['ours', 'theirs']))

const columnSchema = z.int().min(0).max(1000)

export const jobArgs = {
  /**
   * What would be imported into the workshop of the scope, or into a new one (the application's scope). What is left out is
   * guessed.
   */
  'import.preview': readingSchema.partial({ mapping: true }).extend({
    /** What columns were taken for before: used where a table has the same ones. */
    remembered: z.array(z.strictObject({ headers: z.array(z.string()), mapping: mappingSchema })).default([])
  }),
  /** Brings what a file holds into the workshop of the scope, there or to be made, as one step of undo. */
  'import.run': readingSchema.extend({
    format: formatSchema,
    /** The title of a workshop that is made for it; null: it is there. */
    newTitle: titleSchema.nullable(),
    badRows: z.enum(['skip', 'refuse']),
    /** The session in which all of it was said. */
    sessionId: idSchema.nullable(),
    /** Of notes whose colour the file does not say. */
    color: colorSchema
  }),
  /** The card sorts in a table; nothing is brought in. */
  'sorts.read': z.strictObject({
    name: z.string().max(1000),
    bytes: bytesSchema,
    /** Where the headers do not tell. */
    columns: z.strictObject({ sorter: columnSchema, card: columnSchema, category: columnSchema }).optional()
  }),
  /** All expectations of the workshop with what hangs on them, as one flat table. */
  'workshop.exportCsv': givingSchema,
  /** A table for each kind of record, zipped, with a word on what is what in the reader's language; read back likewise. */
  'workshop.exportTables': givingSchema.extend({ readme: textSchema }),
  /** The whole workshop, to be read back by `workshop.importJson`. */
  'workshop.exportJson': givingSchema,
  /** The board as other programs read it, and as it comes back to us; Markdown has the words alone. */
  'workshop.exportBoard': givingSchema.extend({ format: z.enum(BOARD_FORMATS) }),
  /** Makes the workshop of a file anew, under the given id. */
  'workshop.importJson': z.strictObject({ bytes: bytesSchema, scope: idSchema }),
  /** Nothing but that the next job which compares notes begins at once. */
  'clusters.prepare': z.strictObject({ ownWords: ownWordsSchema.nullable() }),
  /** How the unsorted notes of the workshop may be grouped. */
  'clusters.suggest': z.strictObject({ ownWords: ownWordsSchema.nullable() }),
  /** The clusters that each of these notes may go into. */
  'clusters.place': z.strictObject({ ownWords: ownWordsSchema.nullable(), ids: z.array(idSchema).max(MAX_PLACED) }),
  /** Why two notes are alike; null: one of them cannot be read. */
  'clusters.explain': z.strictObject({ ownWords: ownWordsSchema.nullable(), ids: z.tuple([idSchema, idSchema]) }),
  /** The notes that say nearly the same, and that nobody has looked at yet. */
  'duplicates.find': z.strictObject({}),
  /** The workshop as a file for a colleague, sealed unless the passphrase is empty. */
  'handover.write': z.strictObject({ passphrase: passphraseSchema }),
  /** What is in such a file; or that it is sealed, and needs its passphrase first. */
  'handover.look': z.strictObject({ bytes: bytesSchema, passphrase: passphraseSchema }),
  /** How such a file, no longer sealed, and the workshop of the scope, which is the same one, would become one. */
  'handover.compare': z.strictObject({ bytes: bytesSchema, choices: choicesSchema }),
  /** Takes such a file into the scope. */
  'handover.take': z.strictObject({
    bytes: bytesSchema,
    way: z.discriminatedUnion('kind', [
      /** It is not there yet: under its own ids. */
      z.strictObject({ kind: z.literal('receive') }),
      /** Beside the one that is there, under new ids. */
      z.strictObject({ kind: z.literal('copy'), title: titleSchema }),
      z.strictObject({ kind: z.literal('replace') }),
      z.strictObject({ kind: z.literal('merge'), choices: choicesSchema })
    ])
  })
} as const satisfies Record<string, z.ZodType>

export type JobName = keyof typeof jobArgs
export type JobArgs<Name extends JobName> = z.input<(typeof jobArgs)[Name]>

/** What the step of a job is called for undo, where no command's name says it. */
export const JOB_STEPS = ['import.file', 'handover.replace'] as const
export type JobStep = (typeof JOB_STEPS)[number]

/** How many notes, rows and faults a preview shows; the counts are of all. */
export const PREVIEW_NOTES = 10
export const PREVIEW_ROWS = 50
export const PREVIEW_ISSUES = 200

/** A note as it is shown before it is made. */
export interface NoteSample {
  readonly text: string
  readonly speaker: string
  readonly cluster: string
  readonly color: PaletteColor | null
}

export type ImportIssue = RowIssue | BundleIssue

/** What every preview tells; each count is of what is new. */
export interface PreviewBase {
  readonly format: FormatId
  /** Everything that the file can be read as, the likeliest first. */
  readonly formats: readonly FormatId[]
  /** How many notes would be made. */
  readonly noteCount: number
  /** How many more the file holds that are in the workshop already. */
  readonly knownCount: number
  /** The first of the notes that would be made. */
  readonly notes: readonly NoteSample[]
  readonly participantCount: number
  readonly clusterCount: number
  readonly linkCount: number
  readonly premiseCount: number
  /** Ratings of notes that are there. */
  readonly levelCount: number
  /** Parts of the file that cannot be taken, the first ones of them all. */
  readonly issues: readonly ImportIssue[]
  readonly issueCount: number
}

export interface TablePreview extends PreviewBase {
  readonly kind: 'table'
  /** null: nothing to choose. */
  readonly encoding: TextEncoding | null
  readonly delimiter: Delimiter | null
  /** Of a workbook, by name, and the one that is shown. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  /** One a column, no two the same. */
  readonly headers: readonly string[]
  readonly mapping: ColumnMapping
  /** The mapping is the one of the last time that a table had these columns. */
  readonly isRemembered: boolean
  /** The first rows that can be read, cell by cell. */
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
}

export interface BundlePreview extends PreviewBase {
  readonly kind: 'bundle'
  /** What the file calls itself; empty: nothing. */
  readonly title: string
}

/** A file of our own: it is opened, not imported. */
export interface WorkshopPreview {
  readonly kind: 'workshop'
}

export type ImportPreview = TablePreview | BundlePreview | WorkshopPreview

export interface ImportCounts {
  readonly notes: number
  readonly participants: number
  readonly clusters: number
  readonly links: number
  readonly premises: number
  readonly levels: number
  readonly skipped: number
}

/** Most notes that are compared each with each, and most pairs that are told of: one looks at them one by one. */
export const MOST_COMPARED = 20_000
export const MOST_FOUND_PAIRS = 1_000

export interface FoundPairs {
  /** The most alike first. */
  readonly pairs: readonly FoundPair[]
  /** Of all. */
  readonly count: number
}

export interface HandoverLook {
  readonly isSealed: boolean
  /** What was sealed, for the jobs that follow: the passphrase need not be kept, nor half a second spent on it again. */
  readonly opened?: Uint8Array
  /** All that follows is there once it is opened. */
  readonly scope?: string
  readonly title?: string
  readonly client?: string
  readonly writtenAt?: string
  readonly notes?: number
  readonly participants?: number
}

export interface HandoverComparison {
  /** When the two were last one; null: not known, and whatever differs is a conflict. */
  readonly since: string | null
  /** In how many records the workshop would change, and in how many it would stay other than the file. */
  readonly taken: number
  readonly kept: number
  readonly conflicts: readonly ConflictView[]
}

/** The first of its faults, and how many there are in all. */
export interface SortsFile extends ReadSorts {
  readonly kind: 'sorts'
  readonly issueCount: number
}

/** A table of which it is not known where the card sorts stand: its first rows, headers and all. */
export interface SortsTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
}

export interface JobResults {
  'import.preview': ImportPreview
  'import.run': ImportCounts
  'sorts.read': SortsFile | SortsTable
  'workshop.exportCsv': Uint8Array
  'workshop.exportJson': Uint8Array
  'workshop.exportBoard': Uint8Array
  'workshop.exportTables': Uint8Array
  'workshop.importJson': { readonly scope: string }
  'clusters.prepare': null
  'clusters.suggest': PackedSuggestion
  'clusters.place': readonly { readonly id: string; readonly offers: readonly Offer[] }[]
  'clusters.explain': Explanation | null
  'duplicates.find': FoundPairs
  'handover.write': { readonly bytes: Uint8Array; readonly mark: KnownMark }
  'handover.look': HandoverLook
  'handover.compare': HandoverComparison
  'handover.take': { readonly scope: string }
}
export type JobResult<Name extends JobName> = JobResults[Name]
