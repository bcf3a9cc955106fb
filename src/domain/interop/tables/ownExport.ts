import { DIMENSIONS, VERDICTS } from '../../expectations/expectation.ts'
import type { OwnNoteFields } from '../bundle.ts'
import { unguardCell } from '../cells.ts'
import { EXPECTATION_COLUMNS } from '../expectationTable.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Our own table of expectations, so that what was exported can be edited elsewhere and brought back. */
export const ownExport: TableProfile<'ownExport'> = {
  id: 'ownExport',
  recognise(rows) {
    const at = headerRow(rows, ['id', 'expectation', 'also said', 'verdict', 'response kind'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, {
      ...{ id: 'key', expectation: 'text', quote: 'quote', cluster: 'cluster', speaker: 'speaker', role: 'role' },
      ...{ organisation: 'organisation', segment: 'segment', factors: 'factors', 'also said': 'mentions' },
      ...{ desired: 'desired', agreed: 'agreed', perceived: 'perceived' }
    })
    const columns = new Map(EXPECTATION_COLUMNS.map((column) => [column, names.indexOf(column)]))
    const cell = (cells: readonly string[], column: (typeof EXPECTATION_COLUMNS)[number]): string =>
      cells[columns.get(column) ?? -1] ?? ''
    return layoutOf(names, mapping, {
      headerRows: at + 1,
      mentionsAreNamed: true,
      own: (cells): OwnNoteFields => ({
        importance: ratingIn(cell(cells, 'importance')),
        feasibility: ratingIn(cell(cells, 'feasibility')),
        verdict: VERDICTS.find((verdict) => verdict === cell(cells, 'verdict')) ?? 'open',
        verdictReason: unguardCell(cell(cells, 'verdict_reason')),
        dimensions: DIMENSIONS.filter((dimension) => cell(cells, 'dimensions').split('; ').includes(dimension)),
        cardNumber: null,
        isFaceDown: false
      })
    })
  }
}

function ratingIn(cell: string): number | null {
  const value = cell.trim() === '' ? Number.NaN : Number(cell)
  return value >= 0 && value <= 1 ? value : null
}
