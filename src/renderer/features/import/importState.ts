import { create } from 'zustand'
import type { Failure } from '../../../domain/engine/errors.ts'
import type { ColumnMapping, Delimiter, RatingScale, TextEncoding } from '../../../domain/interop/csvOptions.ts'
import type { FormatId } from '../../../domain/interop/formatIds.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import type { BundlePreview, TablePreview } from '../../../protocol/jobs.ts'
import type { RememberedColumns } from './columnMemories.ts'

/** How the file is read. What is undefined is guessed. */
export interface Reading {
  readonly format?: FormatId | undefined
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
  /** Of a workbook. */
  readonly sheet?: string
  readonly hasHeader: boolean
  readonly mapping?: ColumnMapping | undefined
  readonly scale?: RatingScale
  readonly blockHeadings?: boolean
}

/** What becomes of its rows. */
export interface Choices {
  readonly badRows: 'skip' | 'refuse'
  readonly sessionId: string | null
  readonly color: PaletteColor
  /** The title of the workshop that is made for them; null: they go into the open one. */
  readonly newTitle: string | null
}

/** The workshop that was open when the file was chosen. */
export interface OpenWorkshop {
  readonly scope: string
  readonly title: string
  readonly sessions: readonly Session[]
}

export interface ImportDraft {
  readonly name: string
  readonly bytes: Uint8Array
  readonly reading: Reading
  /** Of the last reading that went well. */
  readonly preview: TablePreview | BundlePreview
  /** Why the present reading went wrong, if it did. */
  readonly failure: Failure | null
  readonly isReading: boolean
  /** It is being brought in, until it is all there: it comes once, however often that is asked for. */
  readonly isImporting: boolean
  readonly choices: Choices
  readonly workshop: OpenWorkshop | null
  /** What columns of other tables were taken for. */
  readonly remembered: RememberedColumns
}

export const useImport = create<{ readonly draft: ImportDraft | null }>(() => ({ draft: null }))

export const changeDraft = (change: Partial<ImportDraft>): void =>
  useImport.setState(({ draft }) => ({ draft: draft && { ...draft, ...change } }))

export const changeChoices = (change: Partial<Choices>): void =>
  useImport.setState(({ draft }) => ({ draft: draft && { ...draft, choices: { ...draft.choices, ...change } } }))
