import { z } from '../../engine/schema.ts'
import { cleanCell } from '../cells.ts'
import type { ColumnTarget } from '../csvOptions.ts'
import type { TableRow } from '../table.ts'
import { layoutOf, type TableLayout, type TableProfile } from '../tableLayout.ts'
import { contentOf, levelAskedBy, saysNo, splitItem } from './columns.ts'

/**
 * Responses of a Qualtrics survey. Three rows of headers: names, questions, and what each column is in the survey, as JSON;
 * the last is the same in every language. The legacy format has two, of which the first begins V1, V2.
 */
export const qualtrics: TableProfile<'qualtrics'> = {
  id: 'qualtrics',
  recognise(rows) {
    const [names, questions, ids] = rows.map(({ cells }) => cells)
    if (names === undefined || questions === undefined) return null
    if (ids?.[0]?.includes('"ImportId"') === true) return surveyLayout(rows, names, questions, ids.map(idOf))
    return names[0] === 'V1' && names[1] === 'V2' && questions[0] === 'ResponseID'
      ? legacyLayout(rows, names, questions)
      : null
  }
}

interface ColumnId {
  readonly id: string
  /** The row of a matrix, or the choice, that the column is. */
  readonly isChoice: boolean
}

const idSchema = z.object({ ImportId: z.string(), choiceId: z.union([z.string(), z.number()]).optional() })

function idOf(cell: string): ColumnId {
  try {
    const { ImportId, choiceId } = idSchema.parse(JSON.parse(cell))
    return { id: ImportId, isChoice: choiceId !== undefined || /^QID\d+_\d+$/.test(ImportId) }
  } catch {
    return { id: '', isChoice: false }
  }
}

/** Who and where somebody is. A survey is told to be anonymous more often than its export is. */
const PERSONAL = new Set([
  ...['ipAddress', 'recipientLastName', 'recipientFirstName', 'recipientEmail', 'externalDataReference'],
  ...['locationLatitude', 'locationLongitude']
])

function surveyLayout(
  rows: readonly TableRow[],
  names: readonly string[],
  questions: readonly string[],
  ids: readonly ColumnId[]
): TableLayout {
  const data = rows.slice(3)
  const mapping = names.map((_, column): ColumnTarget => {
    const { id, isChoice } = ids[column] ?? { id: '', isChoice: false }
    if (PERSONAL.has(id)) return 'drop'
    if (id === '_recordId') return 'key'
    if (/^QID\d+(?:_\d+)?_TEXT$/.test(id)) return 'answer'
    if (!id.startsWith('QID') || /_DO(?:_|$)/.test(id) || contentOf(data, column) !== 'numbers') return 'ignore'
    return isChoice ? levelAskedBy(questions[column] ?? '') : 'ignore'
  })
  const finished = ids.findIndex(({ id }) => id === 'finished')
  const asked = questions.map((question, column) => askedIn(question, ids[column]?.isChoice === true))
  return layoutOf(names, mapping, {
    headerRows: 3,
    labels: names.map((name, column) => asked[column]?.item || name),
    groups: names.map((_, column) => asked[column]?.group ?? ''),
    isUnfinished: finished === -1 ? null : (cells) => saysNo(cells[finished] ?? '')
  })
}

const LEGACY_PERSONAL = new Set([
  ...['Name', 'ExternalDataReference', 'EmailAddress', 'IPAddress'],
  ...['LocationLatitude', 'LocationLongitude', 'LocationAccuracy']
])

function legacyLayout(rows: readonly TableRow[], names: readonly string[], questions: readonly string[]): TableLayout {
  const data = rows.slice(2)
  const mapping = names.map((name, column): ColumnTarget => {
    const question = questions[column] ?? ''
    if (LEGACY_PERSONAL.has(question)) return 'drop'
    if (question === 'ResponseID') return 'key'
    if (/^V\d+$/.test(name) || name === '') return 'ignore'
    const content = contentOf(data, column)
    if (content === 'sentences' || name.endsWith('_TEXT')) return 'answer'
    return content === 'numbers' && /_\d+$/.test(name) ? levelAskedBy(question) : 'ignore'
  })
  const finished = questions.indexOf('Finished')
  const asked = questions.map((question, column) => askedIn(question, /_\d+$/.test(names[column] ?? '')))
  return layoutOf(names, mapping, {
    headerRows: 2,
    labels: names.map((name, column) => asked[column]?.item || name),
    groups: names.map((_, column) => asked[column]?.group ?? ''),
    // Its lines end with a separator.
    isRagged: true,
    isUnfinished: finished === -1 ? null : (cells) => saysNo(cells[finished] ?? '')
  })
}

/** The text of a matrix column is that of the question, a dash, and that of its row. */
function askedIn(question: string, isChoice: boolean) {
  const text = cleanCell(question).replace(/\s+/g, ' ')
  return isChoice ? splitItem(text) : { group: '', item: text }
}
