import type { AnyRecord } from '../../domain/engine/record.ts'
import type { FormatId } from '../../domain/interop/formatIds.ts'
import { originsIn } from '../../domain/interop/origin.ts'
import { type BundleRest, ImportSurvey } from '../../domain/interop/planImport.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import { draftsOf, type Piece, type WantedSettings } from './drafts.ts'
import type { BundleContent, TableContent } from './format.ts'

/** What the first pass over a file has found. */
export interface Surveyed {
  readonly survey: ImportSurvey
  readonly rest: BundleRest
  /** Where each note comes from, in their order. */
  readonly origins: readonly string[]
  /** Things of the file that cannot be taken. */
  readonly issueCount: number
  /** Of the first row that cannot; null: all can. */
  readonly firstBadLine: number | null
}

interface SurveyOptions {
  readonly format: FormatId
  readonly settings: WantedSettings
  readonly records: readonly AnyRecord[]
  newId(): string
}

/**
 * The first pass over a file: what of it is new to a workshop.
 * @param onPiece hears of each piece, with those of its notes that are new
 */
export function surveyFile(
  content: TableContent | BundleContent,
  { format, settings, records, newId }: SurveyOptions,
  onPiece: (piece: Piece, fresh: Piece['notes']) => void = () => undefined
): Surveyed {
  const survey = new ImportSurvey(workshopMap(listerOf(records)), newId)
  const originOf = originsIn(format)
  const pieces = draftsOf(content, settings, 'survey')
  const origins: string[] = []
  let issueCount = 0
  let firstBadLine: number | null = null
  let next = pieces.next()
  for (; next.done !== true; next = pieces.next()) {
    const piece = next.value
    issueCount += piece.issues.length
    for (const issue of piece.issues) if ('line' in issue) firstBadLine ??= issue.line
    for (const person of piece.people) survey.meetPerson(person)
    onPiece(
      piece,
      piece.notes.filter((draft) => {
        const origin = originOf(draft)
        origins.push(origin)
        return survey.meet(draft, origin)
      })
    )
  }
  return { survey, rest: next.value, origins, issueCount, firstBadLine }
}
