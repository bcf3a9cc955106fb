import { DomainError } from '../../domain/engine/errors.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import type { FormatId } from '../../domain/interop/formatIds.ts'
import type { ImportOptions, ImportWriter } from '../../domain/interop/importWriter.ts'
import { ImportSurvey } from '../../domain/interop/planImport.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import { draftsOf, type Piece, type WantedSettings } from './drafts.ts'
import type { BundleContent, TableContent } from './format.ts'
import { originsIn } from './origins.ts'

/**
 * The first pass over a file: what of it is new to a workshop.
 * @param onPiece hears of each piece, with those of its notes that are new
 */
export function surveyFile(
  content: TableContent | BundleContent,
  { format, settings, records }: { format: FormatId; settings: WantedSettings; records: readonly AnyRecord[] },
  options: Omit<ImportOptions, 'now'>,
  onPiece: (piece: Piece, fresh: Piece['notes']) => void
): ImportWriter {
  const map = workshopMap(listerOf(records))
  if (options.sessionId !== null && !map.sessions.some(({ id }) => id === options.sessionId)) {
    throw new DomainError('not-found', { type: 'session', id: options.sessionId })
  }
  const survey = new ImportSurvey(map, { ...options, now: new Date().toISOString() })
  const originOf = originsIn(format)
  const pieces = draftsOf(content, settings)
  let next = pieces.next()
  for (; next.done !== true; next = pieces.next()) {
    const piece = next.value
    for (const person of piece.people) survey.meetPerson(person)
    onPiece(
      piece,
      piece.notes.filter((draft) => survey.meet(draft, originOf(draft.key)))
    )
  }
  return survey.plan(next.value)
}
